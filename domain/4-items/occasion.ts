import type { Article } from '#articles/article';
import { escaped } from '#core/pattern';
import { articleInWords, namesArticle, shownTitle, withoutArticle, withoutOccasion } from '#facts/naming';
import type { Reading } from '#facts/reading';
import { leansOnOccasion } from '#facts/things/open-things';
import { folded } from '#items/answers';
import type { ItemDraft } from '#items/drafts';
import { inWords } from '#language/numbers/words';

type Named = Pick<Article, 'title' | 'date'>;

/** These ask about sentences that are shown. */
const asTheyAre = new Set(['evidence']);
const opensQuestion = /^(?:Who|Which|What|When|Where|How|In|On|At|During|Of)\b/;

/** "Copiapó is the capital of the Atacama Region": so it is at any time. */
const isLasting = ({ facts: [fact] }: ItemDraft) => (fact?.kind === 'where' || fact?.kind === 'country') && /^[^,]{3,60} is (?:in|the capital of) /.test(fact.statement);

const leastLeft = 4;

/** A number as digits and as a word, whichever stands. */
const eitherWay = (number: string) => { const value = Number(number.replaceAll(',', '')); const word = Number.isInteger(value) ? inWords(value) : null; return word === null ? [number] : [number, word]; };
const amount = /[$£€]?\d[\d.,]*(?: (?:thousand|million|billion|trillion))?(?:\s?(?:%|per ?cent\b))?/;

/** A title with a number left out, for a key that is one. */
function withoutNumber(title: string, number: string): string[] {
  const ways = eitherWay(number.replace(/^[$£€]/, '')).map(escaped).join('|');
  const other = title.replace(new RegExp(`(?<![\\p{L}\\p{N}.,])[$£€]?(?:${ways})(?![\\p{L}\\p{N}])`, 'iu'), '…');
  return other === title || other.replace(/…/g, '').trim().split(/\s+/).length < leastLeft ? [] : [other];
}

/** A title with the words of a name left out, or the amount that is asked for; none where they do not stand in it, or too little is left. */
function without(title: string, name: string): string[] {
  const number = amount.exec(folded(name))?.[0] === undefined ? undefined : amount.exec(name)?.[0] ?? amount.exec(folded(name))?.[0];
  if (number !== undefined) return withoutNumber(title, number);
  const words = name.split(' ').filter((word) => /^\p{Lu}\p{L}{2,}/u.test(word)).map(escaped);
  if (words.length === 0) return [];
  const other = title.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${[escaped(name), ...words].join('|')})(?:['’]s)?(?![\\p{L}\\p{N}])(?: (?:${words.join('|')})(?:['’]s)?(?![\\p{L}\\p{N}]))*`, 'gu'), '…');
  return other === title || other.replace(/…/g, '').trim().split(/\s+/).length < leastLeft ? [] : [other];
}

/** "WHO" of the World Health Organization; null for what is shorter. */
function initialsOf(name: string): string | null {
  const letters = name.split(/[\s-]+/).filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).map((word) => word.charAt(0)).join('');
  return letters.length >= 3 ? letters : null;
}

/** How a question may name its article, the best first: by title and day, by its title without the key. Beside a date to be told the article's own would be a hint. */
function namesFor(article: Named, draft: ItemDraft): string[] {
  const day = draft.facts[0]?.kind !== 'when';
  // A day alone tells nobody which article is meant; where the title names who or what is asked for, the rest of it does.
  const others = shownTitle(article.title) === null ? [] : without(article.title, draft.keys[0] ?? '');
  // A number of two digits stands in many a stem: the title that tells this one is not shown.
  const short = initialsOf(draft.keys[0] ?? '');
  const tells = short !== null && new RegExp(`(?<![\\p{L}])${short}(?![\\p{L}])`, 'u').test(article.title);
  if (tells) return [];
  const titles = others.length > 0 && amount.test(folded(draft.keys[0] ?? '')) ? others : [article.title, ...others];
  return titles.map((title) => articleInWords({ ...article, title }, { title: true, day })).filter((name) => name !== 'the article');
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

/** A question with the occasion said, by the title and day of its article, for who reads it elsewhere: where the title gives the key away, it breaks the rule of that, and is not asked. */
export function withOccasion(draft: ItemDraft, article: Named): ItemDraft[] {
  const own = withoutOccasion(draft.stem);
  if (own !== draft.stem || asTheyAre.has(draft.form) || isLasting(draft)) return [draft];
  const named = namesFor(article, draft).flatMap((name) => naming(own, name) ?? []);
  if (named.length > 0) return named.map((stem) => ({ ...draft, stem }));
  return [draft];
}

/** Names and numbers in a text, a run of capitals as one. */
const anchorsIn = (text: string) => (text.match(/(?:\p{Lu}[\p{L}\p{N}.'’-]*(?: (?:of |the )?(?=\p{Lu}))?)+|\d[\d.,:]*/gu) ?? []).length;

/** Whether a question is adrift: nothing in its sentence is special to it, and it does not name the article by its title. "About 4,500 delegates came to Niamey": of what, only the article around it says. */
export function isAdrift({ facts: [fact], stem }: ItemDraft): boolean {
  if (!fact || stem.includes('the article “') || fact.kind === 'role' || fact.kind === 'quote' || /^wh/i.test(fact.subject)) return false;
  const told = withoutArticle(fact.statement);
  const at = told.toLowerCase().indexOf(fact.value.toLowerCase());
  const rest = (at < 0 ? told : told.slice(0, at) + told.slice(at + fact.value.length)).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  return anchorsIn(rest) < (/\p{Lu}/u.test(fact.subject.slice(1)) ? 1 : 2);
}

/** Whether the sentence of a question speaks of what only its article tells: "the capsule". */
function leansOnArticle({ facts: [fact] }: ItemDraft, reading: Reading): boolean {
  const sentence = reading.sentences.find(({ span }) => span.start === fact?.evidence.sentence.start);
  return sentence !== undefined && namesArticle(fact?.statement ?? '') && leansOnOccasion(sentence, reading, [sentence.opening, sentence.tokens.length]);
}

/** Whether a question says too little though its article has a title that would tell the occasion: where that gives the key away, it is not asked. */
export function lacksOccasion(draft: ItemDraft, reading: Reading): boolean {
  return !draft.stem.includes('the article “') && shownTitle(reading.article.title) !== null && (isAdrift(draft) || leansOnArticle(draft, reading));
}
