import type { Fact } from '#facts/fact';
import { KindLabel } from '#ui/kind';
import { type Kind, kindNames, kindOf } from '#ui/words';

type FactListProps = {
  facts: readonly Fact[];
  text: string;
  /** Where each fact's words stand: the id of an element of the page. */
  placeOf: (fact: Fact) => string;
};

/** Facts that one sentence says, together, in the order of the text. */
function byStatement(facts: readonly Fact[]): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(fact.statement, [...(groups.get(fact.statement) ?? []), fact]);
  return [...groups.values()];
}

/** The facts of an article by kind: the words of each, which lead to their place in the text, and what they say. */
export function FactList({ facts, text, placeOf }: FactListProps) {
  const kinds = (Object.keys(kindNames) as Kind[]).map((kind) => ({ kind, groups: byStatement(facts.filter((fact) => kindOf[fact.kind] === kind)) }));
  return (
    <div className="facts">
      {kinds.filter(({ groups }) => groups.length > 0).map(({ kind, groups }) => (
        <div key={kind}>
          <KindLabel kind={kind} />
          <ul>
            {groups.map((group) => (
              <li key={group[0]?.id}>
                {group.map((fact) => <a key={fact.id} id={`fact-${fact.id}`} href={`#${placeOf(fact)}`}>{text.slice(fact.evidence.start, fact.evidence.end)}</a>)}
                <p className="small muted">{group[0]?.statement}</p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
