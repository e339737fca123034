import Link from 'next/link';
import { type CardState, cardStates } from '#progress/cards';
import { Meter } from '#ui/chart-meter';
import { ProgressSection } from '#ui/progress-section';
import { progressWords as words } from '#ui/words/progress';

/** How many cards stand where, each with what that means. */
export function ProgressStates({ byState }: { byState: Readonly<Record<CardState, number>> }) {
  const total = cardStates.reduce((sum, state) => sum + byState[state], 0);
  return (
    <ProgressSection id="states" title={words.states} text={words.statesText(byState.review, total)}>
      <table className="measures">
        <thead className="visually-hidden"><tr><th scope="col">{words.state}</th><th scope="col"><span className="visually-hidden">{words.bar}</span></th><th scope="col">{words.cards}</th></tr></thead>
        <tbody>
          {cardStates.map((state) => (
            <tr key={state}>
              <th scope="row">{words.stateNames[state]}<span className="small muted">{words.stateNotes[state]}</span></th>
              <td>{total > 0 && <Meter share={byState[state] / total} />}</td>
              <td className="figure">{byState[state] > 0 ? <Link href={`/progress/answers?state=${state}`} prefetch={false} aria-label={words.cardsOn(words.stateNames[state], byState[state])}>{byState[state]}</Link> : 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ProgressSection>
  );
}
