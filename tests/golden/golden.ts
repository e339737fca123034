import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Article } from '#articles/article';
import { parseArticle } from '#articles/parse';
import { analyse } from '#facts/analyse';
import { factKinds, type Fact } from '#facts/fact';
import { namesArticle } from '#facts/naming';
import { loadTables } from '#server/documents';

const folder = path.resolve(import.meta.dirname, '../../content/articles');

/** Why a fact that was offered is wrong. */
export const faults = {
  'not-said': 'true perhaps, but the sentence does not say it',
  'not-english': 'the statement reads as no plain English sentence',
  unresolved: 'the statement leans on a word that only the article around it explains',
  subject: 'the subject is not what the fact is about',
  kind: 'the value is of another kind',
  'part-of-name': 'the value is a part of a longer name or number',
  value: 'the value is another than the text gives',
  sense: 'the statement says something else than the sentence',
} as const;

const Kind = z.enum(factKinds);
const Sentence = z.int().nonnegative();
const Expected = z.strictObject({ kind: Kind, subject: z.string().min(1), value: z.string().min(1), sentence: Sentence, note: z.string().optional(), missed: z.literal(true).optional() });
const Also = z.strictObject({ kind: Kind, subject: z.string(), value: z.string().min(1), sentence: Sentence });
const Wrong = z.strictObject({ kind: Kind, value: z.string().min(1), sentence: Sentence, subject: z.string().optional(), statement: z.string().optional(), fault: z.enum(Object.keys(faults) as [keyof typeof faults]), reason: z.string().min(1) });
const Never = z.strictObject({ kind: Kind, value: z.string().min(1), sentence: Sentence.nullable(), reason: z.string().min(1) });

const Leaning = z.strictObject({ sentence: Sentence, words: z.string().min(1) });

/**
 * What careful reading finds in an article, and how each fact that is offered is judged: `expected` of a good reading, those
 * not found so far `missed`; `also` right, but not demanded; `wrong` with its fault; `never` to be extracted. `leaning` are words of a sentence ("the agreement") for which only the
 * article around it says which one is meant. Sentences are
 * indices of `article.sentences`.
 */
const Golden = z.strictObject({ expected: z.array(Expected), also: z.array(Also), wrong: z.array(Wrong), leaning: z.array(Leaning), never: z.array(Never) });
export type Golden = z.infer<typeof Golden>;
export type Expected = z.infer<typeof Expected>;

/** A fact by what it is judged by. */
export type Offered = Pick<Fact, 'kind' | 'value' | 'subject' | 'statement'> & { readonly sentence: number };
export type Verdict = 'expected' | 'also' | 'wrong' | 'never' | 'unjudged';
export type Judged = Offered & { readonly verdict: Verdict; readonly reason: string; readonly fault: keyof typeof faults | null };

const plain = (value: string) => value.normalize('NFC').replace(/ \(\p{Lu}+\)/gu, '').toLowerCase().replace(/^the /, '').replace(/[“”"]/g, '').replace(/\s+/g, ' ').trim();

/** A unit may be missing at the end of a number, in what is offered or in what was written down; its size, or the rest of a longer measure, may not. */
function isNumber(one: string, other: string): boolean {
  const [offered, wanted] = one.length < other.length ? [one, other] : [other, one];
  const rest = wanted.slice(offered.length);
  return wanted.startsWith(offered) && /^[ -]/.test(rest) && !/\d|^ (?:hundred|thousand|million|billion|trillion|and)\b/.test(rest);
}

type Key = { readonly kind: Fact['kind']; readonly value: string; readonly sentence: number | null };

/** Whether a fact offered is the one that was written down. */
export function isSame(offered: Key, { kind, value, sentence }: Key): boolean {
  if (offered.kind !== kind || (sentence !== null && offered.sentence !== sentence)) return false;
  const [is, wanted] = [plain(offered.value), plain(value)];
  return is === wanted || (kind === 'quantity' && isNumber(is, wanted));
}

/** A fault seen in one wording, or about one subject, is none of the next. */
const isFaulty = (offered: Offered, { subject, statement, ...key }: Golden['wrong'][number]) =>
  isSame(offered, key) && (subject === undefined || subject === offered.subject) && (statement === undefined || statement === offered.statement);

/** What the hand-made file says of a fact: a fault that it names goes before all else. */
export function judge(offered: Offered, { expected, also, wrong, never }: Golden): Judged {
  const fault = wrong.find((one) => isFaulty(offered, one));
  if (fault) return { ...offered, verdict: 'wrong', reason: fault.reason, fault: fault.fault };
  const ban = never.find((one) => isSame(offered, one));
  if (ban) return { ...offered, verdict: 'never', reason: ban.reason, fault: null };
  const verdict = expected.some((one) => isSame(offered, one)) ? 'expected' : also.some((one) => isSame(offered, one)) ? 'also' : 'unjudged';
  return { ...offered, verdict, reason: '', fault: null };
}

/** Whether the statement speaks of a thing without saying which, nor in which article; such a fact counts as right where the article is at hand. */
export function leans({ sentence, statement }: Offered, { leaning }: Golden): boolean {
  return !namesArticle(statement) && leaning.some((one) => one.sentence === sentence && statement.toLowerCase().includes(one.words.toLowerCase()));
}

/** The facts offered for an article, by the sentence that proves them. */
export function offeredOf(article: Article): Offered[] {
  const index = new Map(article.sentences.map(({ start }, at) => [start, at]));
  return analyse(article, loadTables()).facts.map(({ kind, value, subject, statement, evidence }) => ({ kind, value, subject, statement, sentence: index.get(evidence.sentence.start) ?? -1 }));
}

/** The articles that come with us, by slug, in the order of their names. */
export function bundledArticles(): { readonly slug: string; readonly article: Article }[] {
  return readdirSync(folder).filter((file) => /^[a-z].*\.md$/.test(file)).sort().map((file) => {
    const article = parseArticle(readFileSync(path.join(folder, file), 'utf8'));
    if (!article.ok) throw new Error(`${file}: ${article.error.code}`);
    return { slug: file.replace('.md', ''), article: article.value };
  });
}

/** What was written down about an article. Throws where the file is missing or of another shape. */
export function goldenOf(slug: string): Golden {
  return Golden.parse(JSON.parse(readFileSync(path.join(import.meta.dirname, `${slug}.json`), 'utf8')));
}

/** A fact on one line, as failures and reports show it. */
export const shown = ({ kind, value, sentence }: Key): string => `${sentence ?? '*'} ${kind}: ${value}`;
