import { seededRandom, shuffled } from '#core/random';
import { daysBetween } from '#core/time';
import type { Fact } from '#facts/fact';
import { dateOf } from '#items/answers';
import { countriesBeside, distractorsFor, nearDatesOf, peopleBeside } from '#items/distractors';
import type { Scene } from '#items/drafts';
import { isWorthAGap } from '#items/gap-worth';
import { numberOf } from '#facts/found/number-of';
import { isTwoSided } from '#items/how-many';
import { datesNear } from '#items/near-dates';
import { wholeOfNumber } from '#items/quantities';
import { ownDeed } from '#items/who-did';
import { dateInWords, dayOf, isToldByWeekday, isWeekday, withWeekday } from '#language/days';

/** A statement that the article makes, and the same with one detail exchanged. */
export type Exchange = { readonly right: string; readonly said: string; readonly statement: string; readonly exchanged: string };

/** Where a detail stands in a statement as words of their own; null unless it does so exactly once. */
function onlyPlace(statement: string, detail: string): { readonly before: string; readonly after: string } | null {
  const parts = statement.split(detail);
  const [before = '', after = ''] = parts;
  if (parts.length !== 2 || /[\p{L}\p{N}'’-]$|\d[.,]$/u.test(before) || /^(?:[\p{L}\p{N}-]|['’]s|[.,]\d)/u.test(after)) return null;
  return { before, after };
}

const numbersIn = (text: string): readonly string[] => text.match(/\d[\d,.]*\d|\d/g) ?? [];

/** The statement with a detail exchanged for one of others, drawn by the fact's slot; null where that one, or its number, stands in it already, or the word before it would tell. */
function exchange(statement: string, right: string, others: readonly string[], fact: Fact): Exchange | null {
  const place = onlyPlace(statement, right);
  const [said] = shuffled(others, seededRandom(`exchange/${fact.slot}`));
  // "an 8" and "a 9": the word before the detail would tell.
  if (!place || said === undefined || statement.includes(said) || numbersIn(said).some((number) => numbersIn(place.before + place.after).includes(number)) || /\b(?:a|an) $/i.test(place.before)) return null;
  return { right, said, statement, exchanged: `${place.before}${said}${place.after}` };
}

/** Shorter statements need a name to be told from others: "the stern came loose". */
const leastWords = 10;

const aboutHim = /\b(?:he|she|his|her|him|himself|herself)\b/i;

/** What only one can have done: "scored the decisive penalty", "won the race in 2012"; that somebody said so is no proof that nobody else did. */
const doneByOne = /^(?:is|was) the (?:first|second|third|last|only|\p{Ll}{3,}est)\b|^scored the (?:first|second|third|last|only|decisive|winning)\b|^(?:became|founded|discovered|invented|issued|directed|was elected|was named|was chosen|was appointed)\b|^won the .*\d{4}/u;
/** What is so at one place, or of one country: with a number or day of its own, or only once. */
const once = /\b(?:1\d|20)\d\d\b|\b\d+[-–]\d+\b|\bthe (?:first|second|third|last|only|\p{Ll}{3,}est)\b|\b(?:born|died|founded|headquarters)\b/u;
/** What goes on, or may be done on more days than one. */
const goesOn = /^(?:Tens|Dozens|Scores|Hundreds|Thousands|Many|Some|People|Several|Most|More|About|Around|Nearly|Over|Up|At)\b|\b(?:spent|stayed|waited|worked|lived|played|protested|demonstrated|continued|remained|observed|said|stated|told|spoke|met|visited|travelled|traveled|appeared|discussed|were|had been)\b/u;

/** "Gonzalo Montiel scored the decisive penalty": somebody else of the article did not. */
function deed(scene: Scene): Exchange | null {
  const { fact } = scene;
  const words = fact.kind === 'event' ? ownDeed(scene) : null;
  if (words === null || aboutHim.test(words) || !doneByOne.test(words)) return null;
  return exchange(`${fact.value} ${words.replace(/\.$/, '')}.`, fact.value, peopleBeside(scene, fact.value, words).slice(0, 3), fact);
}

/** Of other dates the one that lies farthest off: whether it was the 8th or the 9th is hair-splitting. */
function farthest(value: string, others: readonly string[]): string[] {
  if (value.length < 10) return [...others];
  const far = (words: string) => {
    const date = dateOf(words);
    const day = date && dayOf(date.year, date.month, date.day);
    return day ? Math.abs(daysBetween(value, day)) : 0;
  };
  return [...others].sort((a, b) => far(b) - far(a)).slice(0, 1);
}

/** The day without its weekday, which would give a wrong one away; where the article tells the weekday alone, both with theirs. */
function day(scene: Scene): Exchange | null {
  const { fact } = scene;
  // Which date a weekday was, only a calendar tells; that of the news, its article stands under.
  if (!scene.sentence.isLead && isWeekday(scene.reading.article.text.slice(fact.evidence.start, fact.evidence.end))) return null;
  const isTold = isToldByWeekday(scene.reading.article.text.slice(fact.evidence.start, fact.evidence.end));
  const words = dateInWords(fact.value, isTold);
  const statement = /^\d{4}-\d\d-\d\d$/.test(fact.value) && !isTold ? fact.statement.replace(dateInWords(fact.value, true), words) : fact.statement;
  const rest = statement.replace(words, '');
  // By the 12th is not false of the 11th.
  if (/\b(?:by|until|till|since|before|after) $/i.test(statement.slice(0, Math.max(0, statement.indexOf(words))))) return null;
  if (goesOn.test(rest)) return null;
  if (rest.split(' ').length < leastWords && !/(?<!^) \p{Lu}/u.test(rest)) return null;
  return isWorthAGap(scene) ? exchange(statement, words, farthest(fact.value, datesNear(fact.value, nearDatesOf(scene))).map((other) => (isTold ? withWeekday(other) : other)), fact) : null;
}

/** What exceeds 10% exceeds 6% as well. */
const bound = /\b(?:exceed|surpass|pass|top|reach)(?:s|es|ed|ped|ing|ping)? $|\bwithin $/;

function number(scene: Scene): Exchange | null {
  const { fact, sentence } = scene;
  const mention = numberOf(sentence, fact.evidence);
  if (!mention || mention.kind === 'range' || mention.kind === 'age' || !isTwoSided(mention) || mention.value < 2 || !isWorthAGap(scene)) return null;
  // By Saturday 186 had done so, and so had the first 100 of them.
  if (fact.statement.startsWith('By ') || bound.test(scene.reading.article.text.slice(sentence.span.start, fact.evidence.start))) return null;
  const whole = wholeOfNumber(mention);
  // "789 million euros ($835 million)": the same in another currency would betray it.
  if (scene.reading.article.text.startsWith(' (', whole.end) || scene.reading.article.text.charAt(whole.start - 1) === '(') return null;
  const right = mention.compound ? mention.text : scene.reading.article.text.slice(whole.start, whole.end);
  return exchange(fact.statement, right, distractorsFor(scene, fact.statement), fact);
}

function place(scene: Scene): Exchange | null {
  const { fact, reading, sentence } = scene;
  const row = reading.tables.places.get(fact.value);
  // "Lyon, France" with a city of another country would be wrong twice.
  const told = row && sentence.names.some(({ country, type, text }) => text !== fact.value && type !== 'person' && country === row.country);
  return row && !told && once.test(fact.statement.replace(fact.value, '')) && isWorthAGap(scene) ? exchange(fact.statement, fact.value, distractorsFor(scene, fact.statement), fact) : null;
}

/** A country with the article that it wants: both must want one, or neither. */
function country(scene: Scene): Exchange | null {
  const { fact, facts, reading } = scene;
  // "Washington is in the Marshall Islands": the world knows better.
  if (fact.slot.split('/')[2]?.startsWith('city-') || !once.test(fact.statement)) return null;
  // Of which country somebody is the minister, the role itself asks.
  if (reading.roles.some(({ person, span }) => person.name === fact.subject && span.start >= fact.evidence.start && span.end <= fact.evidence.end)) return null;
  const rows = [...reading.tables.countries.values()];
  const wants = (name: string) => rows.find((row) => row.name === name)?.article ?? false;
  const saidOfSame = new Set(facts.filter((other) => other.kind === 'country' && (other.subject === fact.subject || other.statement === fact.statement)).map(({ value }) => value));
  const others = countriesBeside(scene, [fact.value]).filter((name) => wants(name) === wants(fact.value) && !saidOfSame.has(name)).slice(0, 3);
  const own = rows.find(({ name }) => name === fact.value);
  const isTold = own?.demonyms.some((word) => fact.statement.includes(word)) ?? true;
  return isTold || saidOfSame.size > 1 || !isWorthAGap(scene) ? null : exchange(fact.statement, fact.value, others, fact);
}

const byKind: Partial<Record<Fact['kind'], (scene: Scene) => Exchange | null>> = { event: deed, when: day, quantity: number, where: place, country };

/** A statement that a fact proves, with one detail of its own type exchanged; null where grammar or other words would tell, or it may be as true. */
export function exchangeFor(scene: Scene): Exchange | null {
  const found = byKind[scene.fact.kind]?.(scene) ?? null;
  // "Haiti has become the first" under "Cuba first to": the title tells.
  return found && scene.reading.article.title.includes(found.right) ? null : found;
}
