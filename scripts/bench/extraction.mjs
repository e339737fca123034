/** How long facts and questions of an article take. */
import { fileURLToPath } from 'node:url';
import { run } from '#scripts/lib/run';
import { figure, median, p95 } from './table.mjs';

const pipeline = fileURLToPath(import.meta.resolve('./pipeline.mjs'));

/** Two figures for 500 words: the median of all articles and rounds, and the 95th percentile. */
export async function extractionFigures() {
  const { code, output } = await run(process.execPath, ['--conditions=react-server', '--import', 'tsx', pipeline], { quiet: true });
  if (code !== 0) throw new Error(`The pipeline cannot be measured:\n${output}`);
  const articles = JSON.parse(output.trim().split('\n').at(-1));
  const all = articles.flatMap(({ ms }) => ms);
  const slowest = articles.toSorted((a, b) => median(b.ms) - median(a.ms))[0];
  return [
    figure('Facts and questions of 500 words, median', median(all), { goal: 100, unit: 'ms', digits: 0, detail: `${articles.length} articles, warm` }),
    figure('Facts and questions of 500 words, p95', p95(all), { goal: 100, unit: 'ms', digits: 0, detail: `slowest: ${slowest.slug}, ${median(slowest.ms).toFixed(0)} ms` }),
  ];
}
