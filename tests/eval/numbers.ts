import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { parseArticle } from '#articles/parse';
import { hash128 } from '#core/hash';
import { seededRandom } from '#core/random';
import { readingOf } from '#facts/reading';
import type { NumberMention } from '#language/numbers/mention';
import { loadTables } from '#server/documents';
import { corporaFolder, readSet } from '#tests/eval/corpora';
import { percent, type Section } from '#tests/eval/section';

const Verdict = z.strictObject({ document: z.string(), start: z.int(), end: z.int(), reading: z.string(), round: z.string(), right: z.boolean(), reason: z.string() });
type Verdict = z.infer<typeof Verdict>;
const Document = z.object({ sentences: z.array(z.object({ tokens: z.array(z.string()) })) });

/** A number that was found, with the text it stands in. */
export type Drawn = { readonly document: string; readonly text: string; readonly number: NumberMention };

const verdictsFile = path.join(import.meta.dirname, 'verdicts/numbers.json');
const sample = 100;

/** A sentence as it was before it was cut into tokens, marks and currency signs near their words. */
export function joined(tokens: readonly string[]): string {
  return tokens.join(' ').replace(/ ([,.;:!?%)\]]|['’]s|n['’]t)(?= |$)/g, '$1').replace(/([([$€£]) /g, '$1').replace(/\b(US|A|HK|NZ|S) (?=\$)/g, '$1').replace(/(\d) - (?=\d)/g, '$1-').replace(/`` ?/g, '“').replace(/ ?''/g, '”');
}

/** The twelve whole articles and the even documents of worldwide-a (a sentence a paragraph), by name. */
export function textsWithNumbers(): { document: string; text: string; date: string | undefined }[] {
  const folder = path.join(corporaFolder, 'articles');
  const articles = readdirSync(folder).filter((file) => file.endsWith('.md')).sort().map((file) => ({ document: file, text: readFileSync(path.join(folder, file), 'utf8'), date: undefined }));
  const news = readSet('ner/worldwide-a', Document).flatMap(({ sentences }, index) =>
    index % 2 === 0 ? [{ document: `worldwide-a/${index}`, text: sentences.map(({ tokens }) => joined(tokens)).join('\n\n'), date: '2021-06-15' }] : []);
  return [...articles, ...news];
}

/** Every number found in them. Offsets count in `text`, the article as it was parsed. */
export function allNumbers(): Drawn[] {
  const tables = loadTables();
  return textsWithNumbers().flatMap(({ document, text, date }) => {
    const article = parseArticle(text, date === undefined ? {} : { date });
    return article.ok ? readingOf(article.value, tables).sentences.flatMap(({ numbers }) => numbers.map((number) => ({ document, text: article.value.text, number }))) : [];
  });
}

/** What was judged of a number, folded into letters: a verdict holds for one reading only. */
export function readingOfNumber({ start, end, kind, amount, unitName, range, head, hedge, hedgeAfter, whole }: NumberMention): string {
  return hash128(JSON.stringify([end - start, kind, amount, unitName, range, head && [head.start - start, head.end - start], hedge, hedgeAfter, [whole.start - start, whole.end - start]]))[0].toString(36);
}

/** A hundred of them by chance, the same for the same seed; each place in the texts has its own chance, so that what is not found moves no other. */
export function drawn(all: readonly Drawn[], seed: string): Drawn[] {
  const chance = ({ document, number }: Drawn) => seededRandom(`${seed}/${document}/${number.start}`)();
  return all.map((one) => ({ one, at: chance(one) })).sort((a, b) => a.at - b.at).slice(0, sample).map(({ one }) => one);
}

const seeds = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

function roundLine(verdicts: readonly Verdict[], round: string): string {
  const own = verdicts.filter((verdict) => verdict.round === round);
  return `Round "${round}": ${own.filter(({ right }) => right).length} of ${own.length} right when they were judged.`;
}

/** How many of the numbers drawn were judged right by a reader: value, unit, kind, head and hedge all right. */
export async function evaluateNumbers(): Promise<Section> {
  const all = allNumbers();
  const verdicts = z.array(Verdict).parse(JSON.parse(readFileSync(verdictsFile, 'utf8')));
  const last = seeds[seeds.length - 1] ?? '';
  const found = drawn(all, last);
  const judged = found.flatMap(({ document, number }) => verdicts.filter((verdict) => verdict.document === document && verdict.start === number.start && verdict.end === number.end && verdict.reading === readingOfNumber(number)).slice(-1));
  const right = judged.filter((verdict) => verdict.right).length;
  const precision = judged.length === 0 ? 0 : (100 * right) / judged.length;
  const kinds = [...new Set(all.map(({ number }) => number.kind))].sort().map((kind) => `${kind} ${all.filter(({ number }) => number.kind === kind).length}`);
  return {
    title: 'Numbers (twelve articles, even documents of worldwide-a; judged by reading)',
    goals: [{ figure: 'Precision of numbers', measured: `${percent(precision)} (${judged.length} of ${found.length} drawn are judged)`, goal: '97', reached: judged.length >= 95 && precision >= 97 }],
    lines: [`${all.length} numbers found: ${kinds.join(', ')}.`, ...seeds.map((seed) => roundLine(verdicts, seed))],
  };
}
