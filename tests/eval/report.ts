import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Section } from '#tests/eval/section';

const file = 'docs/measurements.md';
const from = '<!-- written by npm run eval -->';
const to = '<!-- end of npm run eval -->';

const verdict = (reached: boolean | null) => (reached === null ? '' : reached ? 'ok' : '**missed**');

function markdownOf(sections: readonly Section[], day: string): string {
  const rows = sections.flatMap(({ goals }) => goals.map(({ figure, measured, goal, reached }) => `| ${figure} | ${measured} | ${goal} | ${verdict(reached)} |`));
  const details = sections.flatMap(({ title, lines }) => [`### ${title}`, '', ...lines.map((line) => line.replace(/^#+ /, '#### ')), '']);
  return [`Seen on ${day}, on ${cpus().length} cores shared with other work, Node ${process.versions.node}.`, '', '| figure | measured | goal | |', '|---|---|---|---|', ...rows, '', ...details].join('\n');
}

/** Writes what was found into docs/measurements.md, in the place kept for it. Throws where the place is gone. */
export function report(sections: readonly Section[], day: string): void {
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf(from);
  const end = text.indexOf(to);
  if (start < 0 || end < start) throw new Error(`${file} has no place for the evaluation: ${from} ... ${to}`);
  writeFileSync(file, `${text.slice(0, start + from.length)}\n${markdownOf(sections, day)}\n${text.slice(end)}`);
}
