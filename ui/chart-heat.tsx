import { ChartKeys } from '#ui/chart-keys';
import { dayWords } from '#ui/dates';
import { progressWords as words } from '#ui/words/progress';

type HeatDay = { readonly day: string; readonly count: number };

/** From how many answers on a day a cell takes the next colour. */
const levels = [1, 10, 20, 30] as const;
const rowHeight = 31;
const cellHeight = 28;

const levelOf = (count: number) => levels.filter((least) => count >= least).length;

/** Monday is 0. */
const weekdayOf = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

function Cell({ day, count, x, width, row }: HeatDay & { x: string; width: string; row: number }) {
  const cell = (
    <>
      <rect x={x} y={row * rowHeight + 2} width={width} height={cellHeight} rx="2" />
      {count > 0 && <svg x={x} y={row * rowHeight + 2} width={width} height={cellHeight}><text x="50%" y="19" textAnchor="middle">{count}</text></svg>}
    </>
  );
  if (count === 0) return <g className="heat-0" aria-hidden="true">{cell}</g>;
  return <a className={`heat-${levelOf(count)}`} href={`/progress/answers?day=${day}`} aria-label={words.onDay(dayWords(day), count)}>{cell}</a>;
}

function Key() {
  return (
    <p className="heat-key small muted" aria-hidden="true">
      {words.none}
      <svg width={5 * 17} height="14">{[0, 1, 2, 3, 4].map((level) => <g key={level} className={`heat-${level}`}><rect x={level * 17} width="14" height="14" rx="2" /></g>)}</svg>
      {words.orMore(levels[3])}
    </p>
  );
}

/** Days as weeks by weekdays, each with its number and, the more it holds, a deeper colour; arrow keys go from day to day. */
export function Heat({ days }: { days: readonly HeatDay[] }) {
  const lead = weekdayOf(days[0]?.day ?? '1970-01-05');
  const columns = Math.ceil((lead + days.length) / 7);
  const width = `${(92 / columns).toFixed(3)}%`;
  return (
    <div className="heat">
      <div className="heat-grid">
        <ol aria-hidden="true" className="small muted">{words.weekdays.map((name) => <li key={name}>{name}</li>)}</ol>
        <ChartKeys>
          <svg width="100%" height={7 * rowHeight + 2} focusable="false">
            {days.map((one, at) => (
              <Cell key={one.day} {...one} row={(lead + at) % 7} width={width} x={`${((100 * Math.floor((lead + at) / 7)) / columns).toFixed(3)}%`} />
            ))}
          </svg>
        </ChartKeys>
      </div>
      <Key />
    </div>
  );
}
