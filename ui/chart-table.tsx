import type { ReactNode } from 'react';
import { progressWords as words } from '#ui/words/progress';

type ChartTableProps = { name: string; columns: readonly string[]; /** The first cell of a row is its head. */ rows: readonly { key: string; cells: readonly ReactNode[] }[] };

/** A table that scrolls by itself where it is too wide, also by keyboard. */
export function Scroller({ label, children }: { label: string; children: ReactNode }) {
  // A region that scrolls must take the focus, or the keyboard cannot scroll it.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  return <section className="scroller" aria-label={label} tabIndex={0}>{children}</section>;
}

/** What a chart shows, as a table that opens behind it. */
export function ChartTable({ name, columns, rows }: ChartTableProps) {
  return (
    <details className="as-table">
      <summary>{words.showTable}<span className="visually-hidden">: {name}</span></summary>
      <Scroller label={words.tableOf(name)}>
        <table>
          <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
          <tbody>
            {rows.map(({ key, cells: [head, ...cells] }) => (
              // Cells never move within their row, so their column names them.
              <tr key={key}><th scope="row">{head}</th>{cells.map((cell, at) => <td key={columns[at + 1]}>{cell}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </details>
  );
}
