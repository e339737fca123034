/** Figures as lines of a table. */

/** The middle of some numbers (the lower one of two). */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1];
}

/** The value that 95 of 100 do not exceed. */
export function p95(values) {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];
}

/**
 * A figure: `{ name, measured, goal, passed, detail }`. `goal` is the highest value allowed; without one the figure is
 * printed and not judged.
 */
export function figure(name, value, { goal, unit, digits = 2, detail = '' }) {
  const shown = (number) => `${number.toFixed(digits)} ${unit}`;
  return { name, measured: shown(value), goal: goal === undefined ? '' : `<= ${goal} ${unit}`, passed: goal === undefined ? undefined : value <= goal, detail };
}

/** A drill as a line of the table: what must hold, whether it did, and what was seen. */
export function verdict(name, passed, detail) {
  return { name, measured: '', goal: '', passed, detail };
}

/** The table to print, a line for each figure. */
export function table(figures) {
  const verdict = ({ passed }) => (passed === undefined ? '-' : passed ? 'ok' : 'MISSED');
  const rows = [['figure', 'measured', 'goal', '', 'detail'], ...figures.map((one) => [one.name, one.measured, one.goal, verdict(one), one.detail])];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd()).join('\n');
}
