import { chanceOf, type Signs } from '#core/signs';
import { isBody, namesPeople } from '#facts/main/people-words';
import type { Reading, SentenceReading } from '#facts/reading';
import { type Definite, standsForName } from '#facts/things/definites';
import { isNameOfMany, isOfAnother, isOfOccasion } from '#facts/things/of-occasion';
import { singularOf } from '#facts/things/nouns';

/** Of the phrases with "the" that their own words leave open, readers who know the title of the article alone ask "which?" of one in nine (docs/measurements.md); of more likely ones a statement is not told. */
const most = 0.16;

/** The signs that a phrase with "the" leaves who knows only the title of its article asking which one is meant, by name. */
export function signsOfDefinite(sentence: SentenceReading, { the, head }: Definite, reading: Reading): Signs {
  const { tokens, speech, clause, opening, isLead } = sentence;
  const { occasion, spread, tables } = reading;
  const noun = singularOf(tokens[head]?.lower ?? '');
  const verb = clause?.verb ?? speech.findIndex((part, at) => at > opening && /^(?:VB[DZP]|MD)$/.test(part));
  const between = tokens.slice(the + 1, head);
  return {
    always: 1,
    'in title': Number(occasion?.title.has(noun) === true),
    'synonym in title': Number([...(tables.synonyms.get(noun) ?? [])].some((other) => occasion?.title.has(other))),
    lead: Number(isLead),
    several: Number(occasion?.nouns.get(noun)?.several === true),
    'sentences with the noun': Math.log1p(spread.get(noun) ?? 0),
    subject: Number(verb >= 0 && the < verb),
    'behind of': Number(tokens[the - 1]?.lower === 'of'),
    'no word between': Number(between.length === 0),
    body: Number(isBody(noun)),
    'of another': Number(between.some(({ lower }) => isOfAnother(lower))),
    'nothing but of another': Number(isOfAnother(tokens[head]?.lower ?? '')),
    'office of state': Number(/^(?:state|ministry)$/.test(tables.roles.get(noun)?.family ?? '')),
    people: Number(between.some(({ text }) => tables.demonyms.has(text))),
  };
}

/** How likely a reader who knows only the title of the article asks which one a phrase with "the" means, 0 to 1: logistic regression on what readers said (`npm run train`). */
export function asksWhich(sentence: SentenceReading, definite: Definite, reading: Reading): number {
  return chanceOf(signsOfDefinite(sentence, definite, reading), reading.tables.models.understood);
}

/** What something has: without it, nobody knows of what. */
const relational = /^(?:cost|price|size|length|weight|height|value|amount|cause|reason|aim|purpose|name|idea|rest|lack|number)$/;

/** Other bodies of which an article tells several. */
const goesByBody = /^(?:group|organi[sz]ation|association|network|movement|institute|charity)$/;

/** "The second capsule", "the lower figure", "the minister praised", "the Region", "the African side": whatever the title says, nobody can tell which. */
function isOfSeveral(sentence: SentenceReading, definite: Definite, { occasion, tables }: Reading): boolean {
  const { tokens, clause, speech } = sentence;
  const { the, head } = definite;
  const word = tokens[head]?.lower ?? '';
  // "The yellow one", "the youngest": of what, its sentence does not say; nor "the cost".
  if (speech[head]?.startsWith('NN') !== true || /^ones?$/.test(word) || (relational.test(word) && head === the + 1 && occasion?.title.has(word) !== true)) return true;
  if (standsForName(sentence, definite, tables) || tokens.slice(the + 1, head + 1).some(({ lower }) => isOfAnother(lower)) || speech.slice(the + 1, head).includes('JJR') || /^sides?$/.test(word)) return true;
  const inTitle = occasion?.title.has(singularOf(word)) === true;
  const isSubject = clause !== null && the < clause.verb;
  // "The party's front bench"
  if (!inTitle && speech[head] === 'NN' && head === the + 1 && (isBody(word) || goesByBody.test(word)) && ![...(tables.synonyms.get(word) ?? [])].some((other) => occasion?.title.has(other))) return true;
  const isPerson = tables.roles.has(word) || (speech[head] === 'NN' && namesPeople(word, tables) && !isBody(word));
  return !inTitle && ((isPerson && isSubject) || (tokens[head]?.capital === true && head === the + 1 && isNameOfMany(word)));
}

/** Asked of each clause and aside of a sentence; found once. */
const found = new WeakMap<SentenceReading, Map<number, boolean>>();

/** Whether the title of the article is enough to tell what a phrase with "the" means. */
export function isUnderstood(sentence: SentenceReading, definite: Definite, reading: Reading): boolean {
  const known = found.get(sentence) ?? new Map<number, boolean>();
  found.set(sentence, known);
  const is = known.get(definite.the) ?? isTold(sentence, definite, reading);
  known.set(definite.the, is);
  return is;
}

function isTold(sentence: SentenceReading, definite: Definite, reading: Reading): boolean {
  if (reading.occasion === null || isOfSeveral(sentence, definite, reading)) return false;
  return isOfOccasion(sentence, definite, reading.occasion, reading.tables) || asksWhich(sentence, definite, reading) <= most;
}
