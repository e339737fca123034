import { timelineOf } from '#facts/overview';
import { xrayWords } from '#ui/words/xray';
import { inBrief, isDated, type ShownFact, titleOf } from './xray-fact';

/** The dates of an article in order of time, with what happened; a hollow node where the text does not give the date itself. */
export function XrayTimeline({ facts }: { facts: readonly ShownFact[] }) {
  const dates = timelineOf(facts);
  if (dates.length === 0) return null;
  return (
    <section className="of when" aria-labelledby="in-order">
      <div className="section"><h2 id="in-order">{xrayWords.inOrder}</h2></div>
      <ol className="dates">
        {dates.map(({ value, facts: dated }) => (
          <li key={value} className={dated.some(isDated) ? 'dated' : undefined}>
            <b>{titleOf('when', value)}</b> {!dated.some(isDated) && dated[0] && xrayWords.quoted(dated[0].words)}
            {dated.map((fact) => <a key={fact.number} href={`#${fact.place}`} data-at={xrayWords.paragraph(fact.paragraph)}>{inBrief(fact)}</a>)}
          </li>
        ))}
      </ol>
    </section>
  );
}
