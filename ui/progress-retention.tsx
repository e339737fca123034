import Link from 'next/link';
import type { Share } from '#progress/recall';
import { Meter } from '#ui/chart-meter';
import { ProgressSection } from '#ui/progress-section';
import { progressWords as words } from '#ui/words/progress';

const periods = { lately: '30', ever: 'all' } as const;

function Period({ period, share: { counted, right } }: { period: keyof typeof periods; share: Share }) {
  return (
    <tr>
      <th scope="row">{words.retentionNames[period]}</th>
      <td>{counted > 0 && <Meter share={right / counted} />}</td>
      <td className="figure"><b>{words.inHundred(right, counted) ?? '–'}</b></td>
      <td className="figure">{counted > 0 ? <Link href={`/progress/answers?recalled=${periods[period]}`} prefetch={false}>{words.recalledOf(right, counted)}</Link> : words.recalledOf(0, 0)}</td>
    </tr>
  );
}

/** How many facts were recalled when their cards came back: of late, and ever. */
export function ProgressRetention({ lately, ever }: { lately: Share; ever: Share }) {
  const text = lately.counted === 0 && ever.counted > 0 ? words.retentionEver(ever.right, ever.counted) : words.retentionText(lately.right, lately.counted);
  return (
    <ProgressSection id="retention" title={words.retention} aside={words.retentionUnit} text={text}>
      <table className="measures">
        <thead className="visually-hidden"><tr><th scope="col">{words.period}</th><th scope="col"><span className="visually-hidden">{words.bar}</span></th><th scope="col">{words.of100}</th><th scope="col">{words.recalled}</th></tr></thead>
        <tbody>
          <Period period="lately" share={lately} />
          <Period period="ever" share={ever} />
        </tbody>
      </table>
    </ProgressSection>
  );
}
