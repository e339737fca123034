import type { Dated } from '#facts/overview';
import { xrayWords } from '#ui/words/xray';
import { inBrief } from './xray-brief';
import { calledOf, datesTold, type DatesTold, isGiven, reckonedFrom } from './xray-dates';
import { type ShownFact, titleOf } from './xray-fact';

/** A date, and what the text calls it; behind another. */
function DateName({ date, isFurther }: { date: Dated<ShownFact>; isFurther: boolean }) {
  const called = calledOf(date);
  return <>{isFurther && ', '}<b>{titleOf('when', date.value)}</b>{called !== null && ` ${xrayWords.quoted(called)}`}</>;
}

/** What a sentence says of dates, as a link to its words in the text. */
function Told({ facts }: { facts: readonly ShownFact[] }) {
  const [first] = facts;
  return first && <a href={`#${first.place}`} data-at={xrayWords.paragraph(first.paragraph)}>{inBrief(facts)}</a>;
}

function Entry({ group }: { group: DatesTold }) {
  const { dates, told } = group;
  return (
    <li className={isGiven(group) ? 'dated' : undefined}>
      {dates.map((date, at) => <DateName key={date.value} date={date} isFurther={at > 0} />)}
      {told.map((facts) => <Told key={facts[0]?.number} facts={facts} />)}
    </li>
  );
}

/** The dates of an article in order of time, with what happened; a hollow node where the text does not give the date itself. */
export function XrayTimeline({ facts }: { facts: readonly ShownFact[] }) {
  const groups = datesTold(facts);
  if (groups.length === 0) return null;
  const example = reckonedFrom(groups);
  return (
    <section className="of when" aria-labelledby="in-order">
      <div className="section"><h2 id="in-order">{xrayWords.inOrder}</h2></div>
      {example !== null && <p className="dots small muted">{xrayWords.dots(example)}</p>}
      <ol className="dates">{groups.map((group) => <Entry key={group.dates[0]?.value} group={group} />)}</ol>
    </section>
  );
}
