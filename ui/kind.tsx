import { type Kind, kindNames } from '#ui/words';

/** The sign of a kind of fact, without its name. */
export function KindIcon({ kind }: { kind: Kind }) {
  return <i className={`kind-sign ${kind}`} aria-hidden="true" />;
}

/** The round badge of a kind, with its name for screen readers. */
export function KindBadge({ kind }: { kind: Kind }) {
  return (
    <span className={`kind-badge ${kind}`}>
      <span className="visually-hidden">{kindNames[kind]}</span>
    </span>
  );
}

/** Badge and name of a kind. */
export function KindLabel({ kind }: { kind: Kind }) {
  return (
    <span className={`kind ${kind}`}>
      <i className="kind-badge" />
      <span>{kindNames[kind]}</span>
    </span>
  );
}
