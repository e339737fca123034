import { escaped } from '#core/pattern';
import { dateOf, folded } from '#items/answers';
import type { ItemsOffered } from '#tests/eval/items-offered';
import type { Presented } from '#tests/eval/items-presented';

/** What a guesser who has not read the article chooses: a place among the options. */
export type Guesser = (question: Presented) => number;

const greatest = (values: readonly number[]) => values.indexOf(Math.max(...values));

/** The longest option, the first of several. */
export const longest: Guesser = ({ options }) => greatest(options.map((text) => text.length));
/** The option that stands first. */
export const first: Guesser = () => 0;

/** How often a text stands in another as whole words. */
function timesIn(text: string, option: string): number {
  if (!text.includes(option)) return 0;
  return (text.match(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(option)}(?![\\p{L}\\p{N}])`, 'gu')) ?? []).length;
}

/** The option named most often in other articles: what the world talks of. */
export function mostNamed(articles: readonly ItemsOffered[]): Guesser {
  const counts = new Map<string, ReadonlyMap<string, number>>();
  const countsOf = (option: string) => {
    const known = counts.get(option) ?? new Map(articles.map(({ document, article }) => [document, timesIn(article.text, option)]));
    counts.set(option, known);
    return known;
  };
  return ({ document, options }) => greatest(options.map((option) => [...countsOf(option)].reduce((sum, [where, count]) => sum + (where === document ? 0 : count), 0)));
}

/** What a number or day among options weighs; null for what has no order. */
function sizeOf(option: string): number | null {
  const date = dateOf(option);
  if (date && date.month > 0) return date.year * 372 + date.month * 31 + date.day;
  const digits = /\d[\d,.]*/.exec(folded(option).replace('·', '.'))?.[0];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
}

/** How often the key is the least, the next and so on of options that have an order; a row for each number of options. */
export function ranksOf(questions: readonly Presented[]): number[][] {
  const ranked = questions.filter(({ item }) => item.kind === 'quantity' || item.kind === 'when').flatMap(({ options, keyAt }) => {
    const sizes = options.map(sizeOf);
    const own = sizes[keyAt] ?? null;
    return own === null || sizes.includes(null) ? [] : [{ of: options.length, rank: sizes.filter((size) => size !== null && size < own).length }];
  });
  return [3, 4, 5].map((of) => Array.from({ length: of }, (_, rank) => ranked.filter((one) => one.of === of && one.rank === rank).length)).filter((row) => row.some((count) => count > 0));
}

/** How often a guesser is right, how often chance would be, in percent, and how sure that is: one standard error in points. */
export function guessed(questions: readonly Presented[], guess: Guesser): { right: number; chance: number; error: number } {
  const right = questions.filter((question) => guess(question) === question.keyAt).length / questions.length;
  const chance = questions.reduce((sum, { options }) => sum + 1 / options.length, 0) / questions.length;
  return { right: 100 * right, chance: 100 * chance, error: 100 * Math.sqrt((chance * (1 - chance)) / questions.length) };
}

/** Questions whose key is longer than any other option; where it shares the length it counts in part. */
export function keyIsLongest(questions: readonly Presented[]): { share: number; chance: number } {
  const parts = questions.map(({ options, keyAt }) => {
    const most = Math.max(...options.map((text) => text.length));
    return options[keyAt]?.length === most ? 1 / options.filter((text) => text.length === most).length : 0;
  });
  return { share: (100 * parts.reduce((sum, part) => sum + part, 0)) / questions.length, chance: guessed(questions, first).chance };
}

const told = (text: string) => folded(text).split(' ').filter((word) => word.length >= 4 && !/\d/.test(word));
/** Words of the stem that name the kind asked for, or say what to do. */
const ofTask = /^(?:At which|In which|Which|What) \p{L}+/u;

/** Questions whose key shares a word of four letters or more with the stem that no other option has. */
export function keyInStem(questions: readonly Presented[]): Presented[] {
  return questions.filter(({ item, options, keyAt }) => {
    const stem = new Set(told(item.stem.replace(ofTask, '')));
    const others = options.filter((_, at) => at !== keyAt).flatMap(told);
    return told(options[keyAt] ?? '').some((word) => stem.has(word) && !others.includes(word));
  });
}
