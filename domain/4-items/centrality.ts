import type { Main } from '#facts/main';
import { numberOf } from '#facts/found/number-of';
import type { Fact } from '#facts/fact';
import type { Reading, SentenceReading } from '#facts/reading';
import { salienceOf } from '#items/salience';
import { folded } from '#items/answers';
import type { ItemDraft } from '#items/drafts';

/** Sides of which few were accepted, of unread news about one in five (docs/measurements.md). */
export const trifles: ReadonlySet<string> = new Set(['affiliation', 'gesture', 'measure-in-passing', 'exact-number', 'place-in-passing', 'thanks', 'country-of-one-beside', 'age-not-compared']);

/** A move of a game, or of a body, that leaves nothing behind. */
const gesture = /^(?:who|which (?:other )?person)(?:, [^,]{1,80},)? (?:has |had |then |also |even |nearly |almost )?(?:missed|saved|blocked|cleared|headed|fouled|tripped|challenged|sang|smiled|wept|waved|hugged|embraced|applauded|nodded|sat|stood|walked|knelt|cheered|grinned|laughed|shrugged)\b/i;

/** So many digits of a number nobody keeps, unless it is the news itself. */
const exactFrom = 3;
const digitsOf = (value: string) => (/\d[\d,]*(?:\.\d+)?/.exec(value)?.[0] ?? '').replace(/[,.]/g, '').replace(/^0+|0+$/g, '').length;

/** A sentence that says so much of what the article keeps speaking of, or stands so near its beginning, is about its subject. */
const central = 0.4;
const near = 0.15;
/** A number or day has to be of the matter itself. */
const centralForDetails = 0.5;
/** Named so often, or among so many whom the article is about first of all, somebody is no passing person. */
const oftenNamed = 2;
const firstOf = 4;

const homeOf = (fact: Fact, { sentences }: Reading): SentenceReading | undefined => sentences.find(({ span }) => span.start === fact.evidence.sentence.start);

/** Whether the article speaks of somebody more than in passing: in several sentences, or first of all. */
function isProminent(name: string, reading: Reading, main: Main): boolean {
  if (main.who.slice(0, firstOf).includes(name)) return true;
  const mentions = reading.entities.find((entity) => entity.name === name)?.mentions ?? [];
  const homes = new Set(mentions.map(({ start }) => reading.sentences.findIndex(({ span }) => start >= span.start && start < span.end)));
  return homes.size >= oftenNamed || [...homes].some((at) => at >= 0 && at < 2);
}

/** Whether a sentence is about what its article is about, by its words or its place. */
function isCentral({ index }: SentenceReading, reading: Reading, least: number): boolean {
  return index <= near * reading.sentences.length || salienceOf(index, reading) >= least;
}

const compared = /\b(?:young|old)(?:er|est)\b/;

const ofMeasure = /\b(?:pages|chapters|characters|minutes?|seconds?|cubic|metres|meters|kilomet(?:re|er)s|km|miles|feet|inches|centimet(?:re|er)s|sailors|seats|rooms|steps|questions|tugs|hard drives|tonnes|tons|litres|liters|dishes)\b/;
/** "The athlete who in Oxford in 1954 ran a mile": told of somebody else, who is only named. */
function isOfAnother({ tokens, clause }: SentenceReading, { kind, evidence }: Fact): boolean {
  if (kind !== 'where' && kind !== 'when' && kind !== 'country') return false;
  const from = clause?.verb ?? 0;
  return tokens.some(({ text, start }, at) => at > from && start < evidence.start && /^(?:who|whose)$/.test(text));
}

/** Whether a house only says whose somebody is: "Jones, a professor at Brunel University"; of those whom the article is about it may be asked. */
function isAffiliation({ kind, evidence }: Fact, { roles, entities, article: { text } }: Reading, main: Main): boolean {
  if (kind !== 'organisation' && kind !== 'where') return false;
  const beside = roles.find(({ person, span }) => (span.start <= evidence.start && span.end >= evidence.end) || (span.start < evidence.start && person.start < evidence.start && evidence.start - span.end < 24 && /^ (?:of|at|for|in|with)\b[^,.;]*$/.test(text.slice(span.end, evidence.start))));
  const owner = beside?.person.name ?? entities.find(({ type, mentions }) => type === 'person' && mentions.some(({ end }) => /^ (?:of|at|from) (?:the )?$/.test(text.slice(end, evidence.start)) && end < evidence.start))?.name;
  return owner !== undefined && !main.who.slice(0, 2).includes(owner);
}

const longAgo = 4;

/** Whether a year lies some years before the article's. */
const isLongAgo = (year: string, { article: { date } }: Reading): boolean => date !== null && Number(date.slice(0, 4)) - Number(year) >= longAgo;

/** Codes of why a question is about a side of its article; none where it is about the matter. */
export function sideOf({ facts: [fact], form, stem }: ItemDraft, reading: Reading, main: Main): string[] {
  const home = fact && homeOf(fact, reading);
  // What several facts are brought together for is the matter of them all.
  if (!fact || !home || form === 'match' || form === 'order') return [];
  const text = reading.article.text.slice(home.span.start, home.span.end);
  const who = fact.kind === 'role' ? fact.subject : fact.kind === 'event' || fact.kind === 'quote' ? fact.value : null;
  const number = fact.kind === 'quantity' ? numberOf(home, fact.evidence) : undefined;
  const isAge = number?.kind === 'age';
  const isEarly = home.index <= near * reading.sentences.length;
  const isThanks = /\b(?:thank|welcom|congratulat|prais|applaud)\w*\b/.test(text);
  const isPassing = who !== null && !(fact.kind === 'quote' && reading.roles.some(({ person }) => person.name === who)) && !isProminent(who, reading, main) && !(fact.kind === 'event' && isCentral(home, reading, centralForDetails));
  const isDetail = fact.kind === 'quantity' || fact.kind === 'when' || form === 'true-false';
  return [
    // What is not said is of no part of the matter.
    ...(form === 'unstated' ? ['not-stated'] : []),
    ...(isPassing ? ['passing-person'] : []),
    // Of a person the deed is asked for; what his or her post is called, of the first of all only.
    ...(fact.kind === 'role' && !main.who.slice(0, 2).includes(fact.subject) ? ['label-of-one-beside'] : []),
    ...(fact.kind === 'country' && fact.slot.split('/')[2] !== undefined && reading.roles.some(({ person }) => person.name === fact.subject) && !main.who.slice(0, 2).includes(fact.subject) ? ['country-of-one-beside'] : []),
    ...(fact.kind === 'when' && fact.value.length > 4 && !isEarly ? ['day-of-background'] : []),
    // "Jones, who wore a red hat, said": what stands beside a name.
    ...(/^(?:who|which organisation) /.test(fact.subject) || isOfAnother(home, fact) ? ['aside'] : []),
    // "A landmark completed in 1904": of what is told in passing, long before the news.
    ...(fact.kind === 'when' && fact.value.length === 4 && !isEarly && isLongAgo(fact.value, reading) ? ['year-of-background', 'long-ago'] : []),
    ...(form === 'true-false' && fact.kind === 'quantity' && !isEarly ? ['number-swapped'] : []),
    // Pages, minutes and metres say how it was, and seldom what.
    ...(fact.kind === 'quantity' && !isEarly && ofMeasure.test(fact.value + reading.article.text.slice(fact.evidence.end, fact.evidence.end + 24).split(/[.,;]/)[0]) ? ['measure'] : []),
    // How long or far it was, and where somebody stood, the news itself aside.
    ...(!isEarly && !isAge && number?.unit === 'measure' ? ['measure-in-passing'] : []),
    ...(!isEarly && (form === 'cloze' || form === 'typed') && number !== undefined && digitsOf(fact.value) >= exactFrom ? ['exact-number'] : []),
    ...(!isEarly && fact.kind === 'where' && !main.where.slice(0, 2).includes(fact.value) ? ['place-in-passing'] : []),
    ...(isAffiliation(fact, reading, main) ? ['affiliation'] : []),
    ...(fact.kind === 'event' && gesture.test(fact.subject) ? ['gesture'] : []),
    ...(isThanks && (fact.kind === 'event' || fact.kind === 'quote') ? ['thanks'] : []),
    // "Twelve new jets" in the title, and 12 in the text.
    ...(fact.kind === 'quantity' && ` ${folded(/the article “([^”]*)”/.exec(stem)?.[1] ?? '')} `.includes(` ${folded(fact.value).split(' ')[0] ?? ''} `) ? ['title-tells'] : []),
    ...(isAge && !compared.test(text) ? ['age-not-compared'] : []),
    ...(!isCentral(home, reading, isDetail ? centralForDetails : central) && fact.kind !== 'role' && fact.kind !== 'quote' ? ['side-matter'] : []),
  ];
}
