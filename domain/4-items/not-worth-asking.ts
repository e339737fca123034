import type { Main } from '#facts/main';
import { numberOf } from '#facts/found/number-of';
import type { Fact } from '#facts/fact';
import type { Reading } from '#facts/reading';
import type { ItemDraft } from '#items/drafts';
import { isKnownAnyway } from '#items/known-anyway';
import { toldByRest } from '#items/told-by-rest';
import { triflesOf } from '#items/trifles';
import { mayBePerson } from '#items/walks';

/** Who speaks for a house, or is one of many in it: nobody need keep the name. */
const minor = /^(?:an? )?(?:\p{L}+ )?(?:spokes(?:man|woman|person)|official|senior official|officer|press officer|press secretary|representative|delegate|member|team member|staff member|resident|witness|aide)\b/iu;
const regional = /^(?:an? |the )?(?:regional|local|district|county|area|branch)\b/i;
/** So many people with their ages, and one of them is one among many. */
const manyAges = 3;

/** Whether a role is that of a minor official, whose name nobody need keep. */
export function isMinor({ head, phrase }: { readonly head: string; readonly phrase: string }): boolean {
  return minor.test(head) || regional.test(phrase);
}

/** Whether the answer is the name of somebody of whom the article tells minor roles only. */
function asksForMinor({ facts: [fact], form }: ItemDraft, { roles }: Reading): boolean {
  if (!fact || (fact.kind !== 'role' && fact.kind !== 'event' && (fact.kind !== 'quote' || form !== 'typed'))) return false;
  const own = roles.filter(({ person }) => person.name === (fact.kind === 'role' ? fact.subject : fact.value));
  return own.length > 0 && own.every(isMinor);
}

const ageIn = (fact: Fact, { sentences }: Reading) => {
  const sentence = sentences.find(({ span }) => span.start === fact.evidence.sentence.start);
  return fact.kind === 'quantity' && sentence !== undefined && numberOf(sentence, fact.evidence)?.kind === 'age';
};

/** The age of somebody who is not what the article is about, or one of several that it gives. */
function isAgeOfOneOfMany(fact: Fact, reading: Reading, facts: readonly Fact[], main: Main): boolean {
  if (!ageIn(fact, reading)) return false;
  const told = facts.filter((other) => ageIn(other, reading)).length;
  return told >= manyAges || !main.who.slice(0, 2).includes(fact.subject);
}

/** "Shares closed at $12, down 25 cents, in composite trading": tomorrow it is another number. */
const quotation = /\b(?:composite|over-the-counter|Stock Exchange|Big Board) trading\b|\b(?:shares?|stock|index|average|volume)\b[^.]{0,60}\b(?:closed?|rose|fell|soared|plunged|slipped|slid|sank|tumbled|surged|dipped|edged|gained|jumped|dropped|totaled|shed|climbed)\b|\bafter-hours trad(?:e|ing)\b|\b(?:closed?|rose|fell|jumped|dropped)\b.{0,40}\b(?:a share|apiece|on the (?:\p{L}+ )*(?:Stock Exchange|Big Board))\b/iu;

/** Whether a fact is of one day's trade, as numbers and days of it are. */
const isOfTrade = ({ kind, statement }: Fact) => (kind === 'quantity' || kind === 'when') && quotation.test(statement);

/** Behind a comma and a house, "said": whose word it is. */
const isSource = /^ (?:said|says|reported|announced|wrote|confirmed|stated)\b/;
/** Who came to look on, and how many. */
const heads = /^[^,.;]{0,24}\b(?:spectators|onlookers|delegates|guests|attendees|visitors|fans|participants|ministers|leaders|heads of state)\b/;
/** "told Sky News", "in an interview with The Guardian": to whom it was said. */
const toldTo = /\b(?:told|tells|tell|telling|interview with|speaking to|spoke to|according to a report (?:in|by)) (?:the )?$/i;

/** What is beside the matter wherever it stands: how many came to look on, and which paper was told. */
function besideTheMatter({ kind, evidence }: Fact, { article: { text } }: Reading): string[] {
  return [
    ...(kind === 'quantity' && heads.test(text.slice(evidence.end, evidence.end + 60)) ? ['head-count'] : []),
    ...(kind === 'organisation' && /, (?:the )?$/.test(text.slice(evidence.sentence.start, evidence.start)) && isSource.test(text.slice(evidence.end, evidence.end + 14)) ? ['who-was-told'] : []),
    // "Bigger than Denmark": a measure, and no matter of the news.
    ...((kind === 'country' || kind === 'where') && /\b(?:bigger|larger|smaller|wider|longer) than (?:the )?$|\b(?:size|area) of (?:the )?$|\bas (?:big|large) as (?:the )?$/.test(text.slice(evidence.sentence.start, evidence.start)) ? ['compared-with'] : []),
    ...(kind === 'organisation' && toldTo.test(text.slice(evidence.sentence.start, evidence.start)) ? ['who-was-told'] : []),
  ];
}

/** "Lagos is a city of some 20 million": what an atlas says of a place. */
const population = /\b(?:city|town|village|country|capital|province|territory|island|region) (?:of|with) (?:a population of )?(?:about |some |around |nearly |almost |just over |more than )?\d[\d.,]*(?: million)?(?: people| inhabitants)?\.$|\bpopulation of\b|\bhome to (?:about |some |nearly |almost |more than |around |an estimated )?\d[\d.,]{0,12}(?: million)? (?:people|residents|inhabitants)\b|\d[\d.,]{0,12}(?: million)? (?:people|residents|inhabitants) live\b|\bits \d[\d.,]{0,12}(?: million)? (?:people|residents|inhabitants)\b|\p{Lu}\p{L}{1,30}['’]s? \d[\d.,]*(?: million| billion)? (?:people|inhabitants|citizens)\b/u;
/** Behind so much of the article who is named once only comments. */
const late = 0.8;

/** Whether the answer is who is named in one late sentence alone, for an office or a comment of his or hers. */
function isOneOfTheEnd({ facts: [fact], form }: ItemDraft, { entities, sentences }: Reading): boolean {
  if (!fact || fact.kind !== 'role' || form === 'match') return false;
  const at = sentences.findIndex(({ span }) => span.start === fact.evidence.sentence.start);
  const mentions = entities.find(({ name }) => name === fact.subject)?.mentions ?? [];
  return at >= late * sentences.length && mentions.every(({ start, end }) => start >= fact.evidence.sentence.start && end <= fact.evidence.sentence.end);
}

/** Whether the answer is who is named once, without office, behind the first sentence: a resident or a witness among others. */
function isAnybody({ facts: [fact] }: ItemDraft, { entities, roles, sentences }: Reading, main: Main): boolean {
  if (!fact || (fact.kind !== 'quote' && fact.kind !== 'event') || main.who.slice(0, 2).includes(fact.value)) return false;
  const isLead = sentences.find(({ span }) => span.start === fact.evidence.sentence.start)?.isLead === true;
  const person = entities.find(({ type, name }) => type === 'person' && name === fact.value);
  const isKnown = person?.signs.some((sign) => sign === 'title' || sign === 'dictionary') === true;
  return !isLead && !isKnown && person?.mentions.length === 1 && !roles.some((role) => role.person.name === fact.value);
}

/** Codes of why a question is not worth asking; none where it is. */
export function notWorthAsking(draft: ItemDraft, reading: Reading, known: readonly Fact[], main: Main): string[] {
  const { facts: [fact], form } = draft;
  if (!fact || form === 'match' || form === 'order' || form === 'multiple') return [];
  return [
    ...(isKnownAnyway(fact, reading) ? ['known-anyway'] : []),
    ...(fact.kind === 'role' && !mayBePerson(fact.subject) ? ['no-person'] : []),
    ...(isOfTrade(fact) ? ['of-one-day-of-trade'] : []),
    ...(asksForMinor(draft, reading) ? ['minor-official'] : []),
    ...(isAgeOfOneOfMany(fact, reading, known, main) ? ['age-of-one-of-many'] : []),
    ...((fact.kind === 'quantity' || fact.kind === 'where') && population.test(fact.statement) ? ['population'] : []),
    // Among others whom the article only names, an attorney is guessed.
    ...(fact.kind === 'role' && form === 'choice' && !main.who.slice(0, 4).includes(fact.subject) ? ['label-among-strangers'] : []),
    ...toldByRest(draft, reading),
    ...(isAnybody(draft, reading, main) ? ['anybody'] : []),
    ...(isOneOfTheEnd(draft, reading) ? ['one-of-the-end'] : []),
    // Whose word it is, its own template asks.
    ...(draft.template === 'cloze' && fact.kind === 'organisation' && /\baccording to (?:the )?$/i.test(reading.article.text.slice(fact.evidence.sentence.start, fact.evidence.start)) ? ['source-in-gap'] : []),
    ...besideTheMatter(fact, reading),
    ...triflesOf(draft, reading, main),
  ];
}
