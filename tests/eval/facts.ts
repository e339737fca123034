import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { parseArticle } from '#articles/parse';
import { hash128 } from '#core/hash';
import { analyse } from '#facts/analyse';
import { type Fact, factKinds } from '#facts/fact';
import { loadTables } from '#server/documents';
import { corporaFolder } from '#tests/eval/corpora';
import { percent, type Section } from '#tests/eval/section';

const Verdict = z.strictObject({ document: z.string(), kind: z.enum(factKinds), start: z.int(), end: z.int(), hash: z.string(), right: z.boolean(), occurs: z.boolean(), reason: z.string() });
export type Verdict = z.infer<typeof Verdict>;

/** An article's facts as they are offered. `words` counts as the command line does. */
export type Offered = { readonly document: string; readonly text: string; readonly words: number; readonly facts: readonly Fact[] };

/** A fact beside what a reader judged of just this wording; null for not yet. */
export type Judged = { readonly fact: Fact; readonly verdict: Verdict | null };

const verdictsFile = path.join(import.meta.dirname, 'verdicts/facts.json');
const articlesFolder = path.join(corporaFolder, 'articles');

/** Facts of the twelve whole articles, by name; none where they are not there. */
export function offeredFacts(): Offered[] {
  if (!existsSync(articlesFolder)) return [];
  const tables = loadTables();
  return readdirSync(articlesFolder).filter((file) => file.endsWith('.md')).sort().flatMap((document) => {
    const article = parseArticle(readFileSync(path.join(articlesFolder, document), 'utf8'), {});
    if (!article.ok) return [];
    const { text } = article.value;
    return [{ document, text, words: text.split(/\s+/).filter((word) => word !== '').length, facts: analyse(article.value, tables).facts }];
  });
}

/** What was judged of a fact, folded into letters: a verdict holds for one wording only. */
export function hashOfFact({ subject, value, statement }: Pick<Fact, 'subject' | 'value' | 'statement'>): string {
  return hash128(`${subject}|${value}|${statement}`).slice(0, 2).map((word) => (word >>> 0).toString(36)).join('.');
}

/** Every verdict there is, in the order of the file. */
export function readVerdicts(): Verdict[] {
  return z.array(Verdict).parse(JSON.parse(readFileSync(verdictsFile, 'utf8')));
}

/** The facts of an article beside their verdicts; of several for one wording the last holds. */
export function judgedFacts({ document, facts }: Offered, verdicts: readonly Verdict[]): Judged[] {
  return facts.map((fact) => {
    const hash = hashOfFact(fact);
    const own = verdicts.filter((verdict) => verdict.document === document && verdict.kind === fact.kind && verdict.start === fact.evidence.start && verdict.end === fact.evidence.end && verdict.hash === hash);
    return { fact, verdict: own.at(-1) ?? null };
  });
}

/** How many different things are said: each statement and value once, and all names that only occur in a sentence as one. */
export function claimsIn(judged: readonly Judged[]): number {
  const claims = judged.map(({ fact, verdict }) => (verdict?.occurs === true ? 'occurs' : `${fact.statement}|${fact.value}`));
  return new Set(claims).size;
}

const wordsOfDensity = 400;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

function precisionOf(judged: readonly Judged[]): { right: number; judged: number; precision: number } {
  const known = judged.filter(({ verdict }) => verdict !== null);
  const right = known.filter(({ verdict }) => verdict?.right === true).length;
  return { right, judged: known.length, precision: known.length === 0 ? 0 : (100 * right) / known.length };
}

function kindLine(all: readonly Judged[]): string {
  return factKinds.flatMap((kind) => {
    const own = precisionOf(all.filter(({ fact }) => fact.kind === kind));
    return own.judged === 0 ? [] : [`${kind} ${percent(own.precision)} (${own.right} of ${own.judged})`];
  }).join(', ');
}

/** Why facts were judged wrong, the most frequent first: reasons up to their colon. */
function reasonLine(all: readonly Judged[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of all) {
    if (!verdict || verdict.right) continue;
    const cause = verdict.reason.split(':')[0] ?? '';
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([cause, count]) => `${cause} ${count}`).join('; ');
}

/** How many of the facts offered were judged right in every part by a reader of the article, and how many there are in 400 words. */
export async function evaluateFacts(): Promise<Section> {
  const title = 'Facts (twelve articles; each judged by reading)';
  const articles = offeredFacts();
  if (articles.length === 0) return { title, goals: [], lines: [`Skipped: no articles at ${articlesFolder}.`] };
  const verdicts = readVerdicts();
  const read = articles.map((article) => ({ article, judged: judgedFacts(article, verdicts) }));
  const all = read.flatMap(({ judged }) => judged);
  const { right, judged, precision } = precisionOf(all);
  const densities = read.map(({ article: { document, words }, judged: own }) => {
    const per = (facts: readonly Judged[]) => (wordsOfDensity * claimsIn(facts)) / words;
    return { document, offered: per(own), right: per(own.filter(({ verdict }) => verdict?.right === true)) };
  });
  const offered = median(densities.map((one) => one.offered));
  return {
    title,
    goals: [
      { figure: 'Precision of facts', measured: `${percent(precision)} (${judged} of ${all.length} offered are judged)`, goal: '98', reached: judged >= 0.95 * all.length && precision >= 98 },
      { figure: 'Facts in 400 words, median article', measured: percent(offered), goal: '12', reached: offered >= 12 },
    ],
    lines: [
      `${right} of ${judged} judged facts are right. By kind: ${kindLine(all)}.`,
      `In 400 words, offered and right: ${densities.map((one) => `${one.document.replace(/\.md$/, '')} ${percent(one.offered)} and ${percent(one.right)}`).join(', ')}; median right ${percent(median(densities.map((one) => one.right)))}.`,
      `Wrong ones: ${reasonLine(all)}.`,
    ],
  };
}
