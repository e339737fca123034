import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import nlp from 'compromise';
import { parseArticle } from '#articles/parse';
import { analyse } from '#facts/analyse';
import { readingOf } from '#facts/reading';
import { corporaFolder } from '#tests/eval/corpora';
import { percent, type Section } from '#tests/eval/section';
import { loadTables } from '#server/documents';

const words = 1500;
const rounds = 40;
const models = 'content/language';

/** An article of 1,500 words: paragraphs of the twelve corpus articles in order, until there are so many. */
export function longArticle(): string {
  const folder = path.join(corporaFolder, 'articles');
  const paragraphs = readdirSync(folder).filter((file) => file.endsWith('.md')).sort().flatMap((file) => {
    const parsed = parseArticle(readFileSync(path.join(folder, file), 'utf8'));
    return parsed.ok ? parsed.value.text.split('\n\n') : [];
  });
  const text: string[] = [];
  for (let count = 0, at = 0; count < words && at < paragraphs.length; at++) {
    text.push(paragraphs[at]!);
    count += paragraphs[at]!.split(/\s+/).length;
  }
  return text.join('\n\n');
}

/** Median and 95th percentile of a run, in ms, once it is warm. */
export function timesOf(run: () => void): { median: number; p95: number } {
  for (let round = 0; round < 10; round++) run();
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return { median: times[rounds / 2]!, p95: times[Math.floor(rounds * 0.95)]! };
}

function memoryMb(): number {
  const output = execFileSync(process.execPath, ['--expose-gc', '--conditions=react-server', '--import', 'tsx', 'tests/eval/memory.ts'], { encoding: 'utf8' });
  return Number(output.split(' ')[0]) / 1e6;
}

/** What reading costs: time of an article of 1,500 words, warm and on one core, beside compromise's names alone; memory and size of what was learnt. */
export async function evaluateCost(): Promise<Section> {
  const tables = loadTables();
  const text = longArticle();
  const parsed = parseArticle(text, { date: '2015-05-18' });
  if (!parsed.ok) throw new Error(`The long article is refused: ${parsed.error.code}`);
  const own = timesOf(() => void readingOf({ ...parsed.value }, tables));
  const facts = timesOf(() => void analyse({ ...parsed.value }, tables));
  const other = timesOf(() => void nlp(text).topics().json());
  const memory = memoryMb();
  const sizes = readdirSync(models).filter((file) => file.endsWith('.bin')).map((file) => [file, statSync(path.join(models, file)).size / 1e6] as const);
  const sizeOf = (wanted: string) => sizes.find(([file]) => file === wanted)?.[1] ?? 0;
  return {
    title: 'Time, memory and size',
    goals: [
      { figure: 'Everything read in 1,500 words, warm, median', measured: `${percent(own.median)} ms (p95 ${percent(own.p95)})`, goal: 'under 60 ms', reached: own.median < 60 },
      { figure: 'Whole pipeline to facts, the same words', measured: `${percent(facts.median)} ms (p95 ${percent(facts.p95)})`, goal: 'under 60 ms', reached: facts.median < 60 },
      { figure: 'All reading beside compromise, names alone', measured: `${percent(own.median / other.median)} x (compromise ${percent(other.median)} ms)`, goal: 'printed', reached: null },
      { figure: 'Memory of tables and models', measured: `${percent(memory)} MB`, goal: 'under 60 MB', reached: memory < 60 },
      { figure: 'Name tagger', measured: `${sizeOf('names.bin').toFixed(2)} MB`, goal: 'at most 2 MB', reached: sizeOf('names.bin') <= 2 },
      { figure: 'Part-of-speech tagger', measured: `${sizeOf('parts.bin').toFixed(2)} MB`, goal: 'at most 0.7 MB', reached: sizeOf('parts.bin') <= 0.7 },
    ],
    lines: [`Files: ${sizes.map(([file, size]) => `${file} ${size.toFixed(2)} MB`).join(', ')}.`],
  };
}
