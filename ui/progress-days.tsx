import Link from 'next/link';
import type { DayCount } from '#progress/days';
import { Heat } from '#ui/chart-heat';
import { ChartTable } from '#ui/chart-table';
import { dayWords } from '#ui/dates';
import { ProgressSection } from '#ui/progress-section';
import { progressWords as words } from '#ui/words/progress';

type ProgressDaysProps = { days: readonly DayCount[]; streak: { readonly days: number; readonly since: string | null } };

function answersOf({ day, count }: DayCount) {
  return count > 0 ? <Link href={`/progress/answers?day=${day}`} prefetch={false} aria-label={words.onDay(dayWords(day), count)}>{count}</Link> : 0;
}

/** What was answered on each of the last days, as a picture and as a table, with how long it went on without a gap. */
export function ProgressDays({ days, streak }: ProgressDaysProps) {
  const total = days.reduce((sum, { count }) => sum + count, 0);
  const used = days.filter(({ count }) => count > 0);
  const row = streak.since !== null && streak.days > 1 ? <Link href={`/progress/answers?since=${streak.since}`} prefetch={false}><b>{words.streak(streak.days)}</b></Link> : undefined;
  return (
    <ProgressSection id="days" title={words.days} aside={row} text={words.daysText(total, used.length)}>
      <Heat days={days} />
      <ChartTable
        name={words.days} columns={[words.day, words.answers]}
        rows={[
          { key: 'all', cells: [words.daysTotal, total > 0 ? <Link key="all" href={`/progress/answers?since=${days[0]?.day}`} prefetch={false}>{total}</Link> : 0] },
          ...used.toReversed().map((one) => ({ key: one.day, cells: [dayWords(one.day), answersOf(one)] })),
        ]}
      />
      <p className="small muted">{words.dayNote}</p>
    </ProgressSection>
  );
}
