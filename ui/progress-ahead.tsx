import Link from 'next/link';
import type { DayCount } from '#progress/days';
import { Bars } from '#ui/chart-bars';
import { ChartTable } from '#ui/chart-table';
import { dayWords } from '#ui/dates';
import { ProgressSection } from '#ui/progress-section';
import { progressWords as words, shortDay } from '#ui/words/progress';

const hrefOf = (day: string) => `/progress/answers?due=${day}`;

/** How many cards come back on each of the next days; what is overdue comes today. */
export function ProgressAhead({ ahead }: { ahead: readonly DayCount[] }) {
  const total = ahead.reduce((sum, { count }) => sum + count, 0);
  const nameOf = (day: string, at: number) => (at === 0 ? words.today : at === 1 ? words.tomorrow : dayWords(day));
  const bars = ahead.map(({ day, count }, at) => ({ key: day, count, label: words.cardsOn(nameOf(day, at), count), lines: at === 0 ? [words.today] : shortDay(day), href: hrefOf(day) }));
  return (
    <ProgressSection id="ahead" title={words.ahead} aside={words.aheadUnit(total)} text={words.aheadText(total, ahead[0]?.count ?? 0)}>
      <Bars bars={bars} />
      <ChartTable
        name={words.ahead} columns={[words.day, words.cards]}
        rows={ahead.map(({ day, count }, at) => ({ key: day, cells: [nameOf(day, at), count > 0 ? <Link key={day} href={hrefOf(day)} prefetch={false} aria-label={words.cardsOn(nameOf(day, at), count)}>{count}</Link> : 0] }))}
      />
    </ProgressSection>
  );
}
