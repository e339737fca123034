/** A day to draw; `lines` stand under its bar. */
export type Bar = { readonly key: string; readonly count: number; readonly lines: readonly string[]; readonly label: string; readonly href: string };

const top = 22;
const tallest = 96;
const foot = top + tallest;

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

function Column({ bar, at, of, most }: { bar: Bar; at: number; of: number; most: number }) {
  const height = bar.count === 0 ? 1 : Math.max(3, Math.round((bar.count / most) * tallest));
  const middle = percent((at + 0.5) / of);
  return (
    <>
      <rect className="hit" x={percent(at / of)} width={percent(1 / of)} height={foot + 44} />
      <rect className={at === 0 ? 'bar now' : 'bar'} x={percent((at + 0.08) / of)} width={percent(0.84 / of)} y={foot - height} height={height} />
      <text className="count" x={middle} y={foot - height - 7} textAnchor="middle">{bar.count}</text>
      {bar.lines.map((line, place) => <text key={line} className="axis" x={middle} y={foot + 18 + place * 17} textAnchor="middle">{line}</text>)}
    </>
  );
}

/** Bars with their numbers on top, the first one now; each that holds something leads to it. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <svg className="bars" width="100%" height={foot + 44} focusable="false">
      {bars.map((bar, at) => {
        const column = <Column bar={bar} at={at} of={bars.length} most={most} />;
        return bar.count > 0 ? <a key={bar.key} href={bar.href} aria-label={bar.label}>{column}</a> : <g key={bar.key} aria-hidden="true">{column}</g>;
      })}
    </svg>
  );
}
