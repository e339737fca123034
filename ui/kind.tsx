import { CalendarDays, Flag, Hash, MapPin, Quote, UserRound } from 'lucide-react';
import { type Kind, kindNames } from '#ui/words';

const icons = { who: UserRound, where: MapPin, when: CalendarDays, country: Flag, number: Hash, quote: Quote };

/** The sign of a kind of fact, without its name. */
export function KindIcon({ kind }: { kind: Kind }) {
  const Icon = icons[kind];
  return <Icon className="icon" aria-hidden="true" />;
}

/** The round badge of a kind, with its name for screen readers. */
export function KindBadge({ kind }: { kind: Kind }) {
  return (
    <span className={`kind-badge ${kind}`}>
      <KindIcon kind={kind} />
      <span className="visually-hidden">{kindNames[kind]}</span>
    </span>
  );
}

/** Badge and name of a kind. */
export function KindLabel({ kind }: { kind: Kind }) {
  return (
    <span className={`kind ${kind}`}>
      <i className="kind-badge">
        <KindIcon kind={kind} />
      </i>
      <span>{kindNames[kind]}</span>
    </span>
  );
}
