import type { Article } from '#articles/article';
import type { ItemDraft } from '#items/drafts';
import { dateInWords } from '#language/days';

type Named = Pick<Article, 'title' | 'date'>;

/** A longer title would be most of its question, a shorter one says no occasion. */
const title = { fewestWords: 3, words: 16, letters: 120 };
/** What is so at a time only: the day of the article tells which. */
const ofItsDay = new Set(['who-is', 'what-role', 'country-of-role', 'how-old', 'age-or-not', 'what-role-or-not', 'country-of-role-on-map']);
/** These ask about sentences that are shown, or about the article as a whole. */
const asTheyAre = new Set(['evidence', 'match', 'order', 'multiple']);
const year = /\b(?:1\d|20)\d\d\b/;
const opensQuestion = /^(?:Who|Which|What|When|Where|How|In|On|At|During|Of)\b/;

/** An article named by its title, or by its day, or by both, as questions name it. */
export const namedArticle = /the article (?:“[^“”]*”(?: of \d{1,2} \p{Lu}\p{Ll}+ \d{4})?|of \d{1,2} \p{Lu}\p{Ll}+ \d{4})/gu;

/** A stem that says "the article" alone. */
export const withoutOccasion = (stem: string): string => stem.replace(namedArticle, 'the article');

const isOfItsDay = ({ template, facts: [fact] }: ItemDraft) => ofItsDay.has(template) || fact?.kind === 'role';

/** "Copiapó is the capital of the Atacama Region": so it is at any time. */
const isLasting = ({ facts: [fact] }: ItemDraft) => (fact?.kind === 'where' || fact?.kind === 'country') && /^[^,]{3,60} is (?:in|the capital of) /.test(fact.statement);

/** A title as it stands in quotation marks; null for none, and for one too long. */
function shownTitle(words: string): string | null {
  const plain = words.replace(/^"(.*)"$/, '$1').replace(/[“”"]/g, '’').trim();
  const count = plain.split(/\s+/).length;
  return count < title.fewestWords || count > title.words || plain.length > title.letters ? null : plain;
}

/** "the article “Miners rescued” of 14 October 2010". */
function nameOf({ title: words, date }: Named, draft: ItemDraft): string | null {
  const shown = isOfItsDay(draft) ? null : shownTitle(words);
  // Beside a date to be told the article's own would be a hint.
  const day = date === null || draft.facts[0]?.kind === 'when' ? '' : ` of ${dateInWords(date)}`;
  if (shown === null) return day === '' ? null : `the article${day}`;
  return `the article “${shown}”${day}`;
}

/** A stem with the article named: where it says "the article", or else behind or before the question. */
function naming(stem: string, name: string): string | null {
  const said = /\bthe article\b(?! [“’])/;
  if (said.test(stem)) return stem.replace(said, name);
  const [question = '', ...behind] = stem.split(/(?<=\?)/);
  if (!opensQuestion.test(question) || !question.endsWith('?') || /[“”]/.test(question)) return null;
  const rest = behind.join('');
  if (question.includes(',')) return `According to ${name}, ${question.charAt(0).toLowerCase()}${question.slice(1)}${rest}`;
  return `${question.slice(0, -1)}, according to ${name}?${rest}`;
}

/**
 * A question with the occasion said, by the title and day of its article, for who reads it elsewhere: first choice first, the
 * question as it is last. One that names a year says when by itself.
 */
export function withOccasion(draft: ItemDraft, article: Named): ItemDraft[] {
  const own = withoutOccasion(draft.stem);
  if (own !== draft.stem || asTheyAre.has(draft.form) || (year.test(own) && !isOfItsDay(draft)) || isLasting(draft)) return [draft];
  const name = nameOf(article, draft);
  const stem = name === null ? null : naming(own, name);
  return stem === null ? [draft] : [{ ...draft, stem }, draft];
}

/** Names and numbers in a text, a run of capitals as one. */
const anchorsIn = (text: string) => (text.match(/(?:\p{Lu}[\p{L}\p{N}.'’-]*(?: (?:of |the )?(?=\p{Lu}))?)+|\d[\d.,:]*/gu) ?? []).length;

/** "About 4,500 delegates came to Niamey": of what, only the article around it says, where nothing in the sentence is special to it and the question does not name the article by its title. */
export function isAdrift({ facts: [fact], stem }: ItemDraft): boolean {
  if (!fact || fact.kind === 'role' || fact.kind === 'quote' || fact.subject.startsWith('wh') || stem.includes('the article “')) return false;
  const at = fact.statement.toLowerCase().indexOf(fact.value.toLowerCase());
  const rest = (at < 0 ? fact.statement : fact.statement.slice(0, at) + fact.statement.slice(at + fact.value.length)).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  return anchorsIn(rest) < (/\p{Lu}/u.test(fact.subject.slice(1)) ? 1 : 2);
}

/** Whether a question is adrift though its article has a title that would tell the occasion: where that gives the key away, it is not asked. */
export const lacksOccasion = (draft: ItemDraft, { title: words }: Named): boolean => isAdrift(draft) && shownTitle(words) !== null;
