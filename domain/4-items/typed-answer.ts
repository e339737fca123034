import { dateOf, folded } from '#items/answers';
import { type Score, whole } from '#items/forms/worth';
import { oneSlipApart } from '#items/slips';

type Match = 'right' | 'almost' | 'wrong';

type Answer = { readonly text: string; readonly folded: string; readonly date: ReturnType<typeof dateOf> };

function matchOfDates({ date: wanted }: Answer, text: string): Match | null {
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

/** Answers folded once: a key is asked about again and again. */
const known = new WeakMap<readonly string[], readonly Answer[]>();

function foldedAnswers(answers: readonly string[]): readonly Answer[] {
  const found = known.get(answers) ?? answers.map((text) => ({ text, folded: folded(text), date: dateOf(text) }));
  known.set(answers, found);
  return found;
}

function matchOf(answer: Answer, given: { readonly text: string; readonly folded: string }): Match {
  if (answer.folded !== '' && answer.folded === given.folded) return 'right';
  return matchOfDates(answer, given.text) ?? (almostSame(answer.folded, given.folded) ? 'almost' : 'wrong');
}

/**
 * What a typed text is worth beside the answers that count: case, accents, articles, titles, number words and the way to
 * write a date do not matter; one slip is 'almost', and counts in full.
 */
export function scoreText(answers: readonly string[], text: string): Score {
  if (answers.includes(text)) return whole(1, 'right');
  const given = { text, folded: folded(text) };
  const matches = foldedAnswers(answers).map((answer) => matchOf(answer, given));
  if (matches.includes('right')) return whole(1, 'right');
  return matches.includes('almost') ? whole(1, 'almost') : whole(0, 'wrong');
}
