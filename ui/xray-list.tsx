import { byStatement, byTopic, topicOf } from '#facts/overview';
import { KindLabel } from '#ui/kind';
import { type Kind, kindNames } from '#ui/words';
import { xrayWords } from '#ui/words/xray';
import { inBrief } from './xray-brief';
import { type ShownFact, titleOf } from './xray-fact';

/** What a fact says of a person, an organisation or a speaker: the role, the words quoted, else the whole statement. */
function saying(fact: ShownFact): string {
  if (fact.kind === 'role') return fact.value;
  return fact.kind === 'quote' ? xrayWords.quoted(fact.subject) : inBrief([fact]);
}

/** Somebody, with roles first and then what they did or said. */
function Somebody({ name, facts }: { name: string; facts: readonly ShownFact[] }) {
  return (
    <li>
      <b>{name}</b>
      {facts.map((fact) => <a key={fact.number} id={`f${fact.number}`} href={`#${fact.place}`} data-at={xrayWords.paragraph(fact.paragraph)}>{saying(fact)}</a>)}
    </li>
  );
}

/** What one sentence says: "Iran, Syria, China", and the sentence once. */
function Together({ kind, facts }: { kind: Kind; facts: readonly ShownFact[] }) {
  const [first] = facts;
  return (
    <li className="together">
      {facts.map((fact) => <a key={fact.number} id={`f${fact.number}`} href={`#${fact.place}`}>{titleOf(kind, topicOf(fact))}</a>)}
      <p data-at={first && xrayWords.paragraph(first.paragraph)}>{inBrief(facts)}</p>
    </li>
  );
}

/** All facts by kind: people, organisations and speakers by name, the others by the sentence that says them; each leads to its words in the text. */
export function XrayList({ facts }: { facts: readonly ShownFact[] }) {
  const kinds = (Object.keys(kindNames) as Kind[]).map((kind) => ({ kind, found: facts.filter(({ shownAs }) => shownAs === kind) }));
  return (
    <div className="facts">
      {kinds.filter(({ found }) => found.length > 0).map(({ kind, found }) => (
        <div key={kind} className={`of ${kind}`}>
          <KindLabel kind={kind} />
          <ul>
            {kind === 'who' || kind === 'quote'
              ? byTopic(found).map((topic) => <Somebody key={topic.name} {...topic} />)
              : byStatement(found).map((group) => <Together key={group[0]?.number} kind={kind} facts={group} />)}
          </ul>
        </div>
      ))}
    </div>
  );
}
