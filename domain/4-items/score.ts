import { dateOf, folded } from '#items/answers';
import type { ItemKey, ItemResponse } from '#items/item';
import { oneSlipApart } from '#items/slips';

export type Verdict = 'right' | 'part' | 'almost' | 'wrong' | 'unknown';

/** What a response is worth. A part without `factId` tells of all facts of the item. */
export type Score = {
  /** 0 to 1. */
  readonly score: number;
  readonly verdict: Verdict;
  readonly parts: readonly { readonly factId: string | null; readonly score: number }[];
};

type KeyOf<F extends ItemKey['form']> = Extract<ItemKey, { form: F }>;

const whole = (score: number, verdict: Verdict): Score => ({ score, verdict, parts: [{ factId: null, score }] });

function scoreMultiple(key: KeyOf<'multiple'>, optionIds: readonly string[]): Score {
  const chosen = new Set(optionIds);
  const keyed = key.options.filter((option) => option.key);
  const right = keyed.filter((option) => chosen.has(option.id)).length;
  const score = Math.max(0, (right - (chosen.size - right)) / Math.max(1, keyed.length));
  const facts = keyed.flatMap(({ id, factId }) => (factId === undefined ? [] : [{ factId, score: chosen.has(id) ? 1 : 0 }]));
  const verdict = score === 1 ? 'right' : score > 0 ? 'part' : 'wrong';
  return { score, verdict, parts: facts.length > 0 ? facts : [{ factId: null, score }] };
}

type Match = 'right' | 'almost' | 'wrong';

function matchOfDates(answer: string, text: string): Match | null {
  const wanted = dateOf(answer);
  if (!wanted) return null;
  const given = dateOf(text);
  if (!given || given.month !== wanted.month || given.day !== wanted.day) return 'wrong';
  return given.year === wanted.year || given.year === 0 || wanted.year === 0 ? 'right' : 'wrong';
}

const size = /^(?:hundred|thousand|million|billion|trillion)s?$/;

/** A slip is forgiven in one word of six letters or more, and never in a number: "12 billion" is not 12 million. */
function almostSame(answer: string, text: string): boolean {
  const wanted = answer.split(' ');
  const given = text.split(' ');
  if (wanted.length !== given.length) return answer.length >= 6 && !/\d/.test(answer + text) && oneSlipApart(answer, text);
  const off = wanted.flatMap((word, at) => (word === given[at] ? [] : [[word, given[at] ?? ''] as const]));
  const [pair] = off;
  return off.length === 1 && pair !== undefined && !pair.every((word) => size.test(word)) && pair[0].length >= 6 && !/\d/.test(pair[0] + pair[1]) && oneSlipApart(pair[0], pair[1]);
}

function matchOf(answer: string, text: string): Match {
  const wanted = folded(answer);
  const given = folded(text);
  if (wanted !== '' && wanted === given) return 'right';
  return matchOfDates(answer, text) ?? (almostSame(wanted, given) ? 'almost' : 'wrong');
}

function scoreTyped(key: KeyOf<'typed'>, text: string): Score {
  const matches = key.answers.map((answer) => (answer === text ? 'right' : matchOf(answer, text)));
  if (matches.includes('right')) return whole(1, 'right');
  return matches.includes('almost') ? whole(1, 'almost') : whole(0, 'wrong');
}

/**
 * What a response is worth, 0 to 1. "I don't know" is 0. Of several keys each counts alike and each wrong choice takes
 * one away; a typed answer with one slip is 'almost' and counts in full. Null for a response of another form.
 */
export function scoreResponse(key: ItemKey, response: ItemResponse): Score | null {
  if (response.form === 'unknown') return whole(0, 'unknown');
  if (key.form === 'choice' && response.form === 'choice') {
    return response.optionId === key.optionId ? whole(1, 'right') : whole(0, 'wrong');
  }
  if (key.form === 'multiple' && response.form === 'multiple') return scoreMultiple(key, response.optionIds);
  if (key.form === 'typed' && response.form === 'typed') return scoreTyped(key, response.text);
  return null;
}
