import { reviewWords } from '#ui/words/reviews';

type ForecastProps = { /** Cards of each day, today first, and the days' names. */ counts: readonly number[]; days: readonly string[] };

const [wide, high, step, bar] = [548, 150, 79.5, 70];

/** How many cards come back on each of the next days: as bars, and as a table. */
export function TodayForecast({ counts, days }: ForecastProps) {
  const tallest = Math.max(1, ...counts);
  const heightOf = (count: number) => (count / tallest) * (high - 48);
  return (
    <section aria-labelledby="next-days">
      <div className="section"><h2 id="next-days">{reviewWords.nextDays}</h2></div>
      <svg className="forecast" viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={reviewWords.chartText(counts)}>
        {counts.map((count, at) => (
          <g key={days[at]} transform={`translate(${at * step} 0)`}>
            <rect className={`bar ${at === 0 ? 'now' : ''}`} x="0" y={high - 24 - heightOf(count)} width={bar} height={Math.max(1, heightOf(count))} />
            <text className="count" x={bar / 2} y={high - 31 - heightOf(count)}>{count}</text>
            <text x={bar / 2} y={high - 5}>{days[at]}</text>
          </g>
        ))}
      </svg>
      <details className="as-table">
        <summary>{reviewWords.showTable}</summary>
        <table>
          <thead><tr><th scope="col">{reviewWords.day}</th><th scope="col">{reviewWords.cards}</th></tr></thead>
          <tbody>{counts.map((count, at) => <tr key={days[at]}><td>{days[at]}</td><td>{count}</td></tr>)}</tbody>
        </table>
      </details>
    </section>
  );
}
