import { reviewWords } from '#ui/words/reviews';

type ForecastProps = { /** Cards of each day, today first, and the days' names. */ counts: readonly number[]; days: readonly string[] };

/** How many cards come back on each of the next days: as bars, and as a table. */
export function TodayForecast({ counts, days }: ForecastProps) {
  const tallest = Math.max(1, ...counts);
  return (
    <section aria-labelledby="next-days">
      <div className="section"><h2 id="next-days">{reviewWords.nextDays}</h2></div>
      <p className="visually-hidden">{reviewWords.chartText(counts)}</p>
      <ol className="forecast" aria-hidden="true">
        {counts.map((count, at) => (
          <li key={days[at]} className={at === 0 ? 'now' : ''}>
            <svg viewBox="0 0 10 100" preserveAspectRatio="none"><rect y={99 - (count / tallest) * 84} width="10" height={1 + (count / tallest) * 84} /></svg>
            <b>{count}</b>
            <span>{days[at]}</span>
          </li>
        ))}
      </ol>
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
