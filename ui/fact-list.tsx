import { Eye } from 'lucide-react';
import type { Fact } from '#facts/fact';
import { KindLabel } from '#ui/kind';
import { type Kind, kindNames, kindOf, words } from '#ui/words';

type FactListProps = {
  facts: readonly Fact[];
  text: string;
  /** Where each fact's words stand: the id of an element of the page. */
  placeOf: (fact: Fact) => string;
};

/** The facts of an article by kind, each with the way to its sentence. */
export function FactList({ facts, text, placeOf }: FactListProps) {
  const kinds = (Object.keys(kindNames) as Kind[]).map((kind) => ({ kind, facts: facts.filter((fact) => kindOf[fact.kind] === kind) }));
  return (
    <div className="facts">
      {kinds.filter((group) => group.facts.length > 0).map((group) => (
        <div key={group.kind}>
          <KindLabel kind={group.kind} />
          <ul>
            {group.facts.map((fact) => (
              <li key={fact.id} id={`fact-${fact.id}`}>
                <p><b>{text.slice(fact.evidence.start, fact.evidence.end)}</b></p>
                <p className="small muted statement">{fact.statement}</p>
                <a href={`#${placeOf(fact)}`} aria-label={words.seeSentence(text.slice(fact.evidence.start, fact.evidence.end))}>
                  <Eye className="icon" aria-hidden="true" />
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
