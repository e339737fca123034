import type { Article } from '#articles/article';
import { articleInWords, namedArticle, namesArticle, shownTitle } from '#facts/naming';
import type { ItemDraft } from '#items/drafts';

type Named = Pick<Article, 'title' | 'date'>;

/** What is so at a time only: the day of the article tells which. */
const ofItsDay = new Set(['who-is', 'what-role', 'country-of-role', 'how-old', 'age-or-not', 'what-role-or-not', 'country-of-role-on-map']);
/** These ask about sentences that are shown, or about the article as a whole. */
const asTheyAre = new Set(['evidence', 'match', 'order']);
const year = /\b(?:1\d|20)\d\d\b/;
const opensQuestion = /^(?:Who|Which|What|When|Where|How|In|On|At|During|Of)\b/;

/** A stem that says "the article" alone. */
export const withoutOccasion = (stem: string): string => stem.replace(namedArticle, 'the article');

const isOfItsDay = ({ template, facts: [fact] }: ItemDraft) => ofItsDay.has(template) || fact?.kind === 'role';

/** "Copiapó is the capital of the Atacama Region": so it is at any time. */
const isLasting = ({ facts: [fact] }: ItemDraft) => (fact?.kind === 'where' || fact?.kind === 'country') && /^[^,]{3,60} is (?:in|the capital of) /.test(fact.statement);

const saysWhen = (draft: ItemDraft) => year.test(draft.stem) && !isOfItsDay(draft);
/** Whether a fact of the question is understood with its article only. */
const needsArticle = ({ facts }: ItemDraft) => facts.some(({ statement }) => namesArticle(statement));

/** How a question names its article; null where it cannot. Beside a date to be told the article's own would be a hint. */
function nameOf(article: Named, draft: ItemDraft): string | null {
  const name = articleInWords(article, { title: !isOfItsDay(draft), day: draft.facts[0]?.kind !== 'when' });
  return name === 'the article' ? null : name;
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
  if (own !== draft.stem || asTheyAre.has(draft.form) || (saysWhen(draft) && !needsArticle(draft)) || isLasting(draft)) return [draft];
  const name = nameOf(article, draft);
  const stem = name === null ? null : naming(own, name);
  return stem === null ? [draft] : [{ ...draft, stem }, draft];
}

/** Names and numbers in a text, a run of capitals as one. */
const anchorsIn = (text: string) => (text.match(/(?:\p{Lu}[\p{L}\p{N}.'’-]*(?: (?:of |the )?(?=\p{Lu}))?)+|\d[\d.,:]*/gu) ?? []).length;

/** "About 4,500 delegates came to Niamey": of what, only the article around it says, where nothing in the sentence is special to it and the question does not name the article by its title. */
export function isAdrift(draft: ItemDraft): boolean {
  const { facts: [fact], stem } = draft;
  if (!fact || stem.includes('the article “')) return false;
  if (needsArticle(draft)) return true;
  if (fact.kind === 'role' || fact.kind === 'quote' || fact.subject.startsWith('wh')) return false;
  const at = fact.statement.toLowerCase().indexOf(fact.value.toLowerCase());
  const rest = (at < 0 ? fact.statement : fact.statement.slice(0, at) + fact.statement.slice(at + fact.value.length)).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  return anchorsIn(rest) < (/\p{Lu}/u.test(fact.subject.slice(1)) ? 1 : 2);
}

/** Whether a question is adrift though its article has a title that would tell the occasion: where that gives the key away, it is not asked. */
export const lacksOccasion = (draft: ItemDraft, { title: words }: Named): boolean => isAdrift(draft) && shownTitle(words) !== null;
