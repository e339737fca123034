import { tokenBefore, tokenBehind, type CountryRule, type Reading } from '#language/countries/reading';
import type { Candidate } from '#language/countries/candidates';

const opens = /^["“‘«]$/;
const closes = /^["”’»]$/;
const longestTitle = 6;

/** "The Irishman" in quotation marks: few words, all of weight in capitals. */
function isQuotedTitle({ sentence, from, to }: Candidate, { sentences }: Reading): boolean {
  const tokens = sentences[sentence] ?? [];
  let left = from - 1;
  while (left >= 0 && from - left <= longestTitle && !opens.test(tokens[left]?.text ?? '')) left--;
  let right = to;
  while (right < tokens.length && right - to < longestTitle && !closes.test(tokens[right]?.text ?? '')) right++;
  if (!opens.test(tokens[left]?.text ?? '') || !closes.test(tokens[right]?.text ?? '')) return false;
  const title = tokens.slice(left + 1, right);
  return title.some(({ text }) => /\p{Ll}/u.test(text)) && title.every(({ kind, text }) => kind !== 'word' || text.length < 4 || /^\p{Lu}/u.test(text));
}

/** "of The Danish Girl": "The" in capitals within a sentence. */
function isBehindTitleWord(candidate: Candidate, reading: Reading): boolean {
  if (tokenBefore(candidate, reading)?.text !== 'The') return false;
  return tokenBefore(candidate, reading, 1)?.kind === 'word' && /^\p{Ll}/u.test(tokenBefore(candidate, reading, 1)?.text ?? '') && /^\p{Lu}/u.test(tokenBehind(candidate, reading)?.text ?? '');
}

/** Titles of works tell of no people. */
export const titles: CountryRule = (candidates, reading) =>
  candidates.filter((candidate) => !candidate.meaning.ofPeople || !(isQuotedTitle(candidate, reading) || isBehindTitleWord(candidate, reading)));
