import { parse } from 'chrono-node';
import { sentencesOf } from '#articles/sentences';
import { addDays } from '#core/time';
import { datesOf } from '#language/dates';
import { agreements, countsOf, pairsOf, type Pair } from '#tests/eval/date-count';
import { datedTexts, type DatedText, type Timex } from '#tests/eval/date-sets';
import { percent, shares, type Goal, type Section } from '#tests/eval/section';

type Reader = (text: DatedText) => readonly (Timex & { readonly confidence?: number })[];

const ours: Reader = ({ text, date }) =>
  datesOf({ text, sentences: sentencesOf(text), date }).filter(({ value }) => value !== null).map(({ start, end, value, parser, direction, confidence }) => (
    { start, end, value, kind: parser === 'weekday' && direction === 'future' ? 'weekday ahead' : parser, confidence }));

const pad = (number: number | null) => String(number ?? 0).padStart(2, '0');

/** What chrono knows for certain, as TIMEX3: an hour, a day or weekday, a month, a year. */
const chrono: Reader = ({ text, date }) => parse(text, new Date(`${date}T12:00:00Z`)).map(({ index, text: words, start }) => {
  const year = String(start.get('year'));
  const month = `${year}-${pad(start.get('month'))}`;
  const day = `${month}-${pad(start.get('day'))}`;
  const known = (['hour', 'day', 'weekday', 'month', 'year'] as const).find((part) => start.isCertain(part));
  const value = known === 'hour' ? `${day}T${pad(start.get('hour'))}:${pad(start.get('minute'))}` : known === 'month' ? month : known === 'year' ? year : day;
  return { start: index, end: index + words.length, value };
});

const kinds: readonly (readonly [string, RegExp])[] = [
  ['time', /T\d/], ['part of day', /T[A-Z]/], ['day', /^\d{4}-\d\d-\d\d$/], ['week', /^\d{4}-W/], ['month', /^\d{4}-\d\d$/], ['quarter', /^\d{4}-Q/],
  ['season', /^\d{4}-(?:SP|SU|FA|WI)$/], ['half', /^\d{4}-H/], ['year', /^\d{4}$/], ['decade', /^\d{3}$/], ['century', /^\d\d$/], ['reference', /_REF$/],
];

const kindOf = (value: string | null) => kinds.find(([, pattern]) => pattern.test(value ?? ''))?.[0] ?? 'unclear';

const readAll = (texts: readonly DatedText[], read: Reader): Pair[] => texts.flatMap((text) => pairsOf(text, read(text)));

function row(name: string, pairs: readonly Pair[]): string {
  const cells = (['relaxed', 'strict', 'value'] as const).map((measure) => {
    const { precision, recall, f1 } = shares(countsOf(pairs, agreements[measure]));
    return `${percent(f1)} (${percent(precision)}/${percent(recall)})`;
  });
  return `| ${name} | ${cells.join(' | ')} |`;
}

function byKind(pairs: readonly Pair[]): string[] {
  return kinds.map(([kind]) => {
    const right = pairs.filter((pair) => agreements.value(pair) && kindOf(pair.wanted?.value ?? null) === kind).length;
    const offered = pairs.filter((pair) => pair.offered && kindOf(pair.offered.value) === kind).length;
    const wanted = pairs.filter((pair) => pair.wanted && kindOf(pair.wanted.value) === kind).length;
    const { precision, recall, f1 } = shares({ right, offered, wanted });
    return `| ${kind} | ${wanted} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} |`;
  });
}

function errorKinds(pairs: readonly Pair[]): string[] {
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    if (agreements.value(pair)) continue;
    const { offered, wanted } = pair;
    const kind = !offered ? `missed: ${kindOf(wanted?.value ?? null)}` : !wanted ? `not a date there: ${offered.kind ?? ''}` : `other value: ${offered.kind ?? ''} ${kindOf(offered.value)} for ${kindOf(wanted.value)}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, 12).map(([kind, count]) => `- ${count} ${kind}`);
}

/** Shares right by parser, of the documents with even index: what domain/2-language/dates/confidences.ts holds. */
function byParser(pairs: readonly Pair[]): string {
  const counts = new Map<string, [number, number]>();
  for (const pair of pairs) {
    if (!pair.offered) continue;
    const count = counts.get(pair.offered.kind ?? '') ?? [0, 0];
    counts.set(pair.offered.kind ?? '', [count[0] + (agreements.value(pair) ? 1 : 0), count[1] + 1]);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([parser, [right, all]]) => `${parser} ${right}/${all}`).join(', ');
}

/** How often a weekday was right by what its clause tells, and how often one taken to lie ahead was meant as past. */
function weekdayDirections(texts: readonly DatedText[]): string {
  const counts = { past: [0, 0], future: [0, 0], untold: [0, 0] };
  let meantPast = 0;
  for (const text of texts) {
    const weekdays = datesOf({ text: text.text, sentences: sentencesOf(text.text), date: text.date }).filter(({ parser, precision, value }) => parser === 'weekday' && precision === 'day' && value !== null);
    for (const { offered, wanted } of pairsOf(text, weekdays)) {
      const direction = weekdays.find(({ start }) => start === offered?.start)?.direction;
      if (!offered?.value || !wanted?.value || direction === undefined) continue;
      const count = counts[direction ?? 'untold'];
      count[1] = (count[1] ?? 0) + 1;
      if (wanted.value === offered.value) count[0] = (count[0] ?? 0) + 1;
      else if (direction === 'future' && wanted.value === addDays(offered.value, -7)) meantPast++;
    }
  }
  return `Weekdays right: told past ${counts.past.join('/')}, told ahead ${counts.future.join('/')} (${meantPast} of them past), untold ${counts.untold.join('/')}.`;
}

const bins = [0, 0.6, 0.75, 0.85, 0.92, 0.97, 1.01];

function calibration(pairs: readonly Pair[]): string[] {
  return bins.slice(0, -1).map((from, at) => {
    const to = bins[at + 1] ?? 1;
    const inside = pairs.flatMap((pair) => {
      const confidence = (pair.offered as { confidence?: number } | null)?.confidence ?? -1;
      return confidence >= from && confidence < to ? [{ pair, confidence }] : [];
    });
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, inside.length);
    const right = inside.filter(({ pair }) => agreements.value(pair)).length / Math.max(1, inside.length);
    return `| ${from.toFixed(2)}-${Math.min(1, to).toFixed(2)} | ${inside.length} | ${percent(100 * mean)} | ${percent(100 * right)} |`;
  });
}

function wordsPerSecond(texts: readonly DatedText[], read: Reader): number {
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const start = performance.now();
  for (const text of texts) read(text);
  return Math.round((1000 * words) / (performance.now() - start));
}

const sets = [['timebank-aquaint', 'TimeBank+AQUAINT', 78], ['meantime-airbus-apple', 'MEANTIME', 82]] as const;

/** Our dates and chrono's against annotated news; each text is read whole, its annotated part only (MEANTIME holds no more). */
export async function evaluateDates(): Promise<Section> {
  const goals: Goal[] = [];
  const lines: string[] = [];
  for (const [set, name, goal] of sets) {
    const texts = datedTexts(set);
    const found = readAll(texts, ours);
    const { f1 } = shares(countsOf(found, agreements.value));
    goals.push({ figure: `Dates, ${name}: value F1`, measured: percent(f1), goal: `at least ${goal}`, reached: f1 >= goal });
    lines.push(`\n### ${name}: ${texts.length} documents\n`, '| | relaxed F1 (P/R) | strict F1 (P/R) | value F1 (P/R) |', '|---|---|---|---|', row('Dateline', found), row('chrono-node', readAll(texts, chrono)));
    lines.push('\n| precision | wanted | P | R | F1 (value) |', '|---|---|---|---|---|', ...byKind(found), '\nMost frequent errors:', ...errorKinds(found));
    lines.push(`\nWords per second: ${wordsPerSecond(texts, ours)}; chrono-node ${wordsPerSecond(texts, chrono)}`);
  }
  const texts = sets.flatMap(([set]) => datedTexts(set));
  lines.push(`\nRight by parser, documents with even index: ${byParser(readAll(texts.filter((_, at) => at % 2 === 0), ours))}`);
  lines.push(`\n${weekdayDirections(texts)}`);
  lines.push('\n| confidence | dates | mean confidence | right (documents with odd index) |', '|---|---|---|---|', ...calibration(readAll(texts.filter((_, at) => at % 2 === 1), ours)));
  return await Promise.resolve({ title: 'Dates and times', goals, lines });
}
