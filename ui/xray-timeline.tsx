import { timelineOf } from '#facts/overview';
import { xrayWords } from '#ui/words/xray';
import { inBrief, isDated, type ShownFact, titleOf } from './xray-fact';

/** What the text calls a day that it does not date, where it is one thing alone: "early on Monday" is not "Monday evening". */
function calledOf(dated: readonly ShownFact[]): string | null {
  const called = new Set(dated.map(({ words }) => words));
  return called.size === 1 && !dated.some(isDated) ? [...called].join('') : null;
}

/** The dates of an article in order of time, with what happened; a hollow node where the text does not give the date itself. */
export function XrayTimeline({ facts }: { facts: readonly ShownFact[] }) {
  const dates = timelineOf(facts);
  if (dates.length === 0) return null;
  return (
    <section className="of when" aria-labelledby="in-order">
      <div className="section"><h2 id="in-order">{xrayWords.inOrder}</h2></div>
      <ol className="dates">
        {dates.map(({ value, facts: dated }) => {
          const called = calledOf(dated);
          return (
            <li key={value} className={dated.some(isDated) ? 'dated' : undefined}>
              <b>{titleOf('when', value)}</b> {called !== null && xrayWords.quoted(called)}
              {dated.map((fact) => <a key={fact.number} href={`#${fact.place}`} data-at={xrayWords.paragraph(fact.paragraph)}>{inBrief(fact)}</a>)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
