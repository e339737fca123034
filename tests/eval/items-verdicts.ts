import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { hash128 } from '#core/hash';
import { distractorsOf, keysOf } from '#items/explain';
import type { Item } from '#items/item';

/** What a question must meet to be accepted, in the order a reader asks. */
export const criteria = ['grammatical', 'answerable', 'key-right', 'only-key', 'distractors', 'no-cue', 'stands-alone', 'worth-asking', 'proven'] as const;

const Verdict = z.strictObject({
  item: z.uuid(),
  /** Of the wording: a verdict holds for one only. */
  hash: z.string(),
  article: z.string(),
  form: z.string(),
  template: z.string(),
  failed: z.array(z.enum(criteria)),
  /** Whether it asks merely which names, days or numbers occur. */
  occurs: z.boolean(),
  /** The cause in a few words, after a colon what in particular; empty where accepted. */
  reason: z.string(),
  round: z.int().min(1),
  reader: z.enum(['A', 'B']),
});
export type Verdict = z.infer<typeof Verdict>;

const file = path.join(import.meta.dirname, 'verdicts/items.json');

/** Every verdict on a question, in the order of the file. */
export function readItemVerdicts(): Verdict[] {
  return z.array(Verdict).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** What a reader sees of an item, folded into letters. */
export function hashOfItem(item: Item): string {
  const seen = [item.stem, ...keysOf(item).map((text) => `=${text}`), ...distractorsOf(item).sort()].join('|');
  return hash128(seen).slice(0, 2).map((word) => (word >>> 0).toString(36)).join('.');
}

/** Whether a question meets all nine criteria. */
export const isAccepted = ({ failed }: Verdict) => failed.length === 0;

/** Whether its key is right and the only one. */
export const isKeyed = ({ failed }: Verdict) => !failed.includes('key-right') && !failed.includes('only-key');

/** How many questions two readers judged alike, and Cohen's kappa: 0 for agreement by chance, 1 for always. Null where no two judged the same. */
export function agreement(verdicts: readonly Verdict[]): { both: number; alike: number; kappa: number } | null {
  const of = (reader: 'A' | 'B') => new Map(verdicts.filter((verdict) => verdict.reader === reader).map((verdict) => [`${verdict.item} ${verdict.hash}`, isAccepted(verdict)]));
  const [a, b] = [of('A'), of('B')];
  const pairs = [...a].flatMap(([name, first]) => (b.has(name) ? [[first, b.get(name) === true] as const] : []));
  if (pairs.length === 0) return null;
  const alike = pairs.filter(([first, second]) => first === second).length / pairs.length;
  const share = (at: 0 | 1) => pairs.filter((pair) => pair[at]).length / pairs.length;
  const chance = share(0) * share(1) + (1 - share(0)) * (1 - share(1));
  return { both: pairs.length, alike: alike * pairs.length, kappa: chance === 1 ? 1 : (alike - chance) / (1 - chance) };
}
