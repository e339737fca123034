import { z } from 'zod';
import { paragraphsOf } from '#articles/sentences';
import { quotationsOf, type Quotation } from '#language/quotations';
import { loadTables } from '#server/documents';
import { readSet } from '#tests/eval/corpora';
import { percent, shares, type Section } from '#tests/eval/section';

const Spans = z.array(z.tuple([z.number(), z.number()])).default([]);
const Document = z.object({ name: z.string(), text: z.string(), attributions: z.array(z.object({ source: Spans, cue: Spans, content: Spans })) });
type Document = z.infer<typeof Document>;

/** A quotation held against the annotation. `gold` is the annotated speaker, null where the quotation has none. */
export type Judged = { readonly even: boolean; readonly text: string; readonly quotation: Quotation; readonly gold: readonly (readonly [number, number])[] | null; readonly right: boolean };

const leastLength = 25;

/** Offsets of the set count code points. */
function inUnits({ text, ...rest }: Document): Document {
  if (!/[\uD800-\uDFFF]/.test(text)) return { text, ...rest };
  const at: number[] = [];
  let unit = 0;
  for (const sign of text) { at.push(unit); unit += sign.length; }
  at.push(unit);
  const moved = (spans: [number, number][]) => spans.map(([start, end]): [number, number] => [at[start] ?? unit, at[end] ?? unit]);
  return { text, name: rest.name, attributions: rest.attributions.map(({ source, cue, content }) => ({ source: moved(source), cue: moved(cue), content: moved(content) })) };
}

/** The speaker of the attribution whose content covers most of a quotation, 60 % at least; null for none. */
function goldOf({ attributions }: Document, start: number, end: number): Judged['gold'] {
  let most = 0;
  let best: Document['attributions'][number] | null = null;
  for (const attribution of attributions) {
    for (const [from, to] of attribution.content) {
      const shared = Math.min(to, end) - Math.max(from, start);
      if (shared > most) [most, best] = [shared, attribution];
    }
  }
  return best && most >= 0.6 * (end - start) && best.source.length > 0 ? best.source : null;
}

/** Every quotation of 25 characters or more in the set, marks counted, with what the annotation says. */
export function judgedQuotes(): Judged[] {
  const tables = loadTables();
  return readSet('quotes/polnear-dev', Document).map(inUnits).flatMap((document, index) =>
    quotationsOf(document.text, paragraphsOf(document.text), [], tables).flatMap((quotation): Judged[] => {
      const { start, end } = { start: quotation.start - 1, end: quotation.end + 1 };
      if (end - start < leastLength) return [];
      const gold = goldOf(document, start, end);
      const { source } = quotation;
      const right = source !== null && gold !== null && gold.some(([from, to]) => from < source.end && source.start < to);
      return [{ even: index % 2 === 0, text: document.text, quotation, gold, right }];
    }));
}

function figures(judged: readonly Judged[], least: number) {
  const offered = judged.filter(({ quotation }) => quotation.source !== null && quotation.confidence >= least);
  const wanted = judged.filter(({ gold }) => gold !== null).length;
  return { ...shares({ right: offered.filter(({ right }) => right).length, offered: offered.length, wanted }), offered: offered.length, wanted };
}

function frameLines(judged: readonly Judged[]): string[] {
  const names = [...new Set(judged.flatMap(({ quotation }) => quotation.frame ?? []))].sort();
  const cell = (frame: string, even: boolean) => {
    const own = judged.filter((one) => one.quotation.frame === frame && one.even === even);
    const right = own.filter((one) => one.right).length;
    return `${right}/${own.length} | ${own.filter(({ gold }) => gold === null).length}`;
  };
  return ['', '| frame | even right | even without gold | odd right | odd without gold |', '|---|---|---|---|---|', ...names.map((frame) => `| ${frame} | ${cell(frame, true)} | ${cell(frame, false)} |`)];
}

function curveLines(judged: readonly Judged[]): string[] {
  const levels = [...new Set(judged.flatMap(({ quotation }) => (quotation.source ? [quotation.confidence] : [])))].sort((a, b) => b - a);
  const row = (least: number) => {
    const of = (part: readonly Judged[]) => { const { precision, recall } = figures(part, least); return `${percent(precision)} / ${percent(recall)}`; };
    return `| ${least} | ${of(judged)} | ${of(judged.filter(({ even }) => even))} | ${of(judged.filter(({ even }) => !even))} |`;
  };
  return ['', '| confidence from | precision / recall | even | odd |', '|---|---|---|---|', ...levels.map(row)];
}

/** Why a speaker counts as wrong, as far as the annotation tells. */
function kindOf({ text, quotation, gold }: Judged, speech: ReadonlySet<string>): string {
  if (gold === null) return 'the annotation has no speaker';
  const words = gold.map(([start, end]) => text.slice(start, end));
  if (words.every((word) => speech.has(word))) return 'the annotation has the verb as its speaker';
  if (quotation.frame === 'nested') return 'the annotation has the speaker of the outer clause';
  const [start, end] = gold[0] ?? [0, 0];
  const apart = Math.min(Math.abs(quotation.start - end), Math.abs(start - quotation.end));
  return apart > 200 ? 'the annotated speaker stands far away' : 'another phrase nearby is the speaker';
}

function kindLines(wrong: readonly Judged[]): string[] {
  const { verbs } = loadTables().speech;
  const counts = new Map<string, number>();
  for (const one of wrong) counts.set(kindOf(one, verbs), (counts.get(kindOf(one, verbs)) ?? 0) + 1);
  return ['', 'Errors at that confidence, by kind:', ...[...counts].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `- ${count} ${kind}`)];
}

/** How well speakers of quotations are found on PolNeAR, at the highest confidence where 60 of 100 quotations have theirs. */
export async function evaluateQuotes(): Promise<Section> {
  const judged = judgedQuotes();
  const levels = [...new Set(judged.flatMap(({ quotation }) => (quotation.source ? [quotation.confidence] : [])))].sort((a, b) => b - a);
  const least = levels.find((level) => figures(judged, level).recall >= 60) ?? 0;
  const { precision, recall, offered, wanted } = figures(judged, least);
  const wrong = judged.filter(({ quotation, right }) => quotation.source && quotation.confidence >= least && !right);
  const ungiven = wrong.filter(({ gold }) => gold === null).length;
  return {
    title: 'Quotations and their speakers (PolNeAR dev, 94 documents)',
    goals: [{ figure: 'Precision of speakers at recall 60', measured: `${percent(precision)} at ${percent(recall)} (confidence from ${least})`, goal: '95', reached: precision >= 95 && recall >= 60 }],
    lines: [`${judged.length} quotations of 25 characters, ${wanted} with a speaker in the annotation; ${offered} offered, ${wrong.length} wrong: ${ungiven} without annotated speaker, ${wrong.length - ungiven} another's.`, ...kindLines(wrong), ...frameLines(judged), ...curveLines(judged)],
  };
}
