import { chanceOf, type Signs } from '#core/signs';
import { isBody, namesPeople } from '#facts/main/people-words';
import type { Reading, SentenceReading } from '#facts/reading';
import { type Definite, standsForName } from '#facts/things/definites';
import { isNameOfMany, isOfAnother, isOfOccasion } from '#facts/things/of-occasion';
import { singularOf } from '#facts/things/nouns';

/** So likely may a reader ask "which?": of the phrases let in by it nine in ten are understood (docs/measurements.md). */
const most = 0.12;

const inTitle = (noun: string, { occasion }: Reading) => occasion?.title.has(noun) === true;
const synonymInTitle = (noun: string, reading: Reading) => [...(reading.tables.synonyms.get(noun) ?? [])].some((other) => inTitle(other, reading));

/** Whether a phrase stands before the verb of its sentence. */
function isSubject({ clause, speech, opening }: SentenceReading, { the }: Definite): boolean {
  const verb = clause?.verb ?? speech.findIndex((part, at) => at > opening && /^(?:VB[DZP]|MD)$/.test(part));
  return verb >= 0 && the < verb;
}

/** The signs that a phrase with "the" leaves who knows only the title of its article asking which one is meant, by name. */
export function signsOfDefinite(sentence: SentenceReading, definite: Definite, reading: Reading): Signs {
  const { the, head } = definite;
  const { tokens, isLead } = sentence;
  const { occasion, spread, tables } = reading;
  const noun = singularOf(tokens[head]?.lower ?? '');
  const between = tokens.slice(the + 1, head);
  return {
    always: 1,
    'in title': Number(inTitle(noun, reading)),
    'synonym in title': Number(synonymInTitle(noun, reading)),
    lead: Number(isLead),
    several: Number(occasion?.nouns.get(noun)?.several === true),
    'sentences with the noun': Math.log1p(spread.get(noun) ?? 0),
    subject: Number(isSubject(sentence, definite)),
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

/** Whatever stands before them: "the true number". */
const sums = /^(?:number|toll|figure|total|sum)$/;

/** Other bodies of which an article tells several. */
const otherBody = /^(?:group|organi[sz]ation|association|network|movement|institute|charity)$/;

/** Of these there is one, whole or not: "the whole continent". */
const lands = /^(?:world|planet|continent|country|nation|region|state|island|city|town|village)$/;

/** "The whole herd", "the second capsule", "the lower figure", "the African side", "the Canadian": another is told from it, or it stands for a name. */
function isToldFromOthers(sentence: SentenceReading, definite: Definite, { tables }: Reading): boolean {
  const { tokens, speech } = sentence;
  const { the, head } = definite;
  return standsForName(sentence, definite, tables) || tokens.slice(the + 1, head + 1).some(({ lower }) => isOfAnother(lower) || (/^(?:whole|entire)$/.test(lower) && !lands.test(tokens[head]?.lower ?? ''))) || speech.slice(the + 1, head).includes('JJR') || /^sides?$/.test(tokens[head]?.lower ?? '');
}

/** What is written or sent, of which news has many: "the text", "the amendment". */
const papers = /^(?:texts?|drafts?|measures?|amendments?|documents?|e-?mails?|letters?|statements?|results?|motions?|clauses?|articles?|papers?|versions?|messages?|notes?|files?|memos?|posts?|forms?|figures?|numbers?|provisions?|findings?|conclusions?|casts?|copy|copies)$/;

/** "The cost", "the party's front bench", "the minister praised", "the Region": of what, or which, where the title does not say so. */
function isOneOfMany({ tokens, speech, clause }: SentenceReading, { the, head }: Definite, { tables }: Reading): boolean {
  const word = tokens[head]?.lower ?? '';
  const isBare = head === the + 1;
  const isOne = speech[head] === 'NN';
  const isSubject = clause !== null && the < clause.verb;
  const isPerson = tables.roles.has(word) || (isOne && namesPeople(word, tables) && !isBody(word));
  return (isPerson && isSubject) || sums.test(word) || papers.test(word) || (isBare && ((isOne && (isBody(word) || otherBody.test(word))) || relational.test(word) || (tokens[head]?.capital === true && isNameOfMany(word))));
}

/** What is held, and how long it lasts: "the five-day session". */
export const isMeeting = /^(?:sessions?|summit|meeting|conference|talks|event|visit|trip|tour)$/;
export const lasts = /^\p{L}+-(?:day|week|month|year|hour)$/u;

/** Whether nobody can tell which one is meant, whatever else speaks for it. */
function isNeverTold(sentence: SentenceReading, definite: Definite, reading: Reading): boolean {
  const word = sentence.tokens[definite.head]?.lower ?? '';
  // "The yellow one", "the youngest"
  if (sentence.speech[definite.head]?.startsWith('NN') !== true || /^ones?$/.test(word)) return true;
  // "The five-day session"
  if (isMeeting.test(word) && sentence.tokens.slice(definite.the + 1, definite.head).some(({ lower }) => lasts.test(lower))) return true;
  const noun = singularOf(word);
  return isToldFromOthers(sentence, definite, reading) || (!inTitle(noun, reading) && !synonymInTitle(noun, reading) && isOneOfMany(sentence, definite, reading));
}

function titleTells(sentence: SentenceReading, definite: Definite, reading: Reading): boolean {
  if (reading.occasion === null || isNeverTold(sentence, definite, reading)) return false;
  return isOfOccasion(sentence, definite, reading.occasion, reading.tables) || asksWhich(sentence, definite, reading) <= most;
}

/** Asked of each clause and aside of a sentence; found once. */
const found = new WeakMap<SentenceReading, Map<number, boolean>>();

/** Whether the title of the article is enough to tell what a phrase with "the" means. */
export function isUnderstood(sentence: SentenceReading, definite: Definite, reading: Reading): boolean {
  const known = found.get(sentence) ?? new Map<number, boolean>();
  found.set(sentence, known);
  const is = known.get(definite.the) ?? titleTells(sentence, definite, reading);
  known.set(definite.the, is);
  return is;
}
