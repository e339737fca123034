import { type Kind, kindNames } from '#ui/words';

/** The sign of a kind of fact, without its name; drawn by the page's IconSprite. */
export function KindIcon({ kind }: { kind: Kind }) {
  return <svg className="icon" aria-hidden="true"><use href={`#sign-${kind}`} /></svg>;
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
