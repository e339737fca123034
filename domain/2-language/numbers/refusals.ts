import type { Value } from '#language/numbers/digits';
import { isPlural } from '#language/numbers/heads';
import { valueOfWords } from '#language/numbers/words';
import type { Tables } from '#language/tables';
import { isCapital, type Token } from '#language/tokens';

const hash = /^[#+]$/;
const shortLabel = /^(?:no|nos|vol|art|p)$/;
const labelOf = /^(?:age|ages|Group|number|size|channel)$/;
const opensPart = /^["“‘'(:—–-]$/;
const opensSentence = /^["“:;.]$/;
const participleEnd = /ing$|ed$/;
const ageUnit = /^(?:years?|months?|weeks?|days?)$/;
const oldOrOf = /^(?:old|olds|of)$/;
const ageEnd = /^(?:old|olds|age)$/;
const letter = /^\p{Lu}$/u;
const compoundSize = /^(?:hundred|thousand|million|billion|trillion|dozen)-/;

const clock = /^(?:am|pm|a\.m|p\.m|a\.m\.|p\.m\.|o['’]clock|gmt|utc|hrs|hours?\s?gmt)$/;
const joints = /^(?:in|to|by)$/;
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** What stands before a number, its hedge left aside. */
export type Place = { readonly tokens: readonly Token[]; readonly at: number; readonly value: Value; readonly tables: Tables };

const isNumeral = (token: Token | undefined) => token !== undefined && (/^\d/.test(token.text) || valueOfWords(token.text) !== null);

/** "article 5", "No. 10", "Group of 77", "$ #4": the number names something. */
function isLabel({ tokens, at, value, tables }: Place): boolean {
  const before = tokens[at - 1];
  const second = tokens[at - 2];
  if (!before) return false;
  // "last year 500 people"
  const labelled = tables.numbers.labels.has(before.lower) && !(tables.numbers.times.has(before.lower) && value.amount >= 100);
  if (labelled || hash.test(before.text)) return true;
  if (before.text === '.' && shortLabel.test(second?.lower ?? '')) return true;
  return before.lower === 'of' && labelOf.test(second?.text ?? '');
}

const calledSo = /\b(?:called|nicknamed|dubbed|known as) (?:an? |the )?(?:[\p{L}-]+ ){0,2}of (?:the )?$/u;

/** "The land of a thousand hills": part of what a thing is called. */
const isInEpithet = ({ tokens, at }: Place) => tokens[at - 1] !== undefined && calledSo.test(`${tokens.slice(Math.max(0, at - 8), at).map(({ text }) => text).join(' ')} `);

/** "Boeing 747", "World War Two", "Windows 7": part of a name. */
function isInName({ tokens, at, value, tables }: Place): boolean {
  const [before, own] = [tokens[at - 1], tokens[at]];
  if (at > 0 && value.style === 'words' && isCapital(own) && !opensPart.test(before?.text ?? '')) return true;
  if (!before || !isCapital(before) || value.style === 'words' || weekday.test(before.text)) return false;
  const opens = at === 1 || opensSentence.test(tokens[at - 2]?.text ?? '.');
  return !(opens && (tables.words.openers.has(before.text) || participleEnd.test(before.text) || tables.numbers.hedges.has(before.lower)));
}

/** A clock time, an age, a year, one number of two: "at 10 pm", "45 years old", "nine out of 10". */
function isOtherwiseRead({ tokens, at, value }: Place): boolean {
  const after = tokens[value.to];
  const [before, second] = [tokens[at - 1], tokens[at - 2]];
  if (after && (clock.test(after.lower) || (isNumeral(after) && after.start - value.end <= 1))) return true;
  if (after && ageUnit.test(after.lower) && oldOrOf.test(tokens[value.to + 1]?.lower ?? '') && ageEnd.test(tokens[value.to + (tokens[value.to + 1]?.lower === 'of' ? 2 : 1)]?.lower ?? '')) return true;
  if ((before?.lower === 'of' && second?.lower === 'out') || before?.text === '%') return true;
  if (isNumeral(before) && (before?.end ?? 0) + 1 >= (tokens[at]?.start ?? 0)) return true;
  if (after && letter.test(after.text) && after.text !== 'A') return true;
  const split = before?.text === ',' && /\d$/.test(second?.text ?? '') && /^\d{3}$/.test(tokens[at]?.text ?? '');
  if (split) return true;
  return compoundSize.test(after?.lower ?? '');
}

/** "between 720,250 and 553,364 tons": no range, so neither end is told. */
const endsBetween = ({ tokens, at }: Place) => tokens[at - 1]?.lower === 'and' && tokens.slice(Math.max(0, at - 5), at - 2).some(({ lower }) => lower === 'between');

/** "one in five people", "by 56 to 43 votes". */
const isSecond = ({ tokens, at }: Place) => joints.test(tokens[at - 1]?.lower ?? '') && isNumeral(tokens[at - 2]) && tokens[at - 3]?.lower !== 'from';

const afterTime = /^(?:in|since|by|until|till|from|during|before|after|of|between|to|and|through|early|late|mid|around|summer|winter|spring|autumn|fall|the|than)$/;

const crowd = /^(?:group|total|crowd|number|team|fleet|force|staff|capacity|audience|population|list|collection|series|membership|majority|record|all)$/;
const mayCount = /^(?:was|were|are|is|had|has|have|having|than|all|other|another|with|by|,)$/;

/** "a group of 1709 schoolchildren", "there were 1850 seats": what stands right behind is counted, and no time word stands before. */
function countsBehind({ tokens, at, value, tables }: Place): boolean {
  const [noun, before] = [tokens[value.to], tokens[at - 1]?.lower ?? ''];
  if (!noun || isCapital(noun) || !isPlural(noun, tables)) return false;
  if (before === 'of') return crowd.test(tokens[at - 2]?.lower ?? '');
  return tables.numbers.pluralsWithoutS.has(noun.lower) ? !afterTime.test(before) : mayCount.test(before);
}

/** Four digits that may be a year; a hedge, what is counted, or a round number after another word speaks against it. */
function isYear(place: Place, hedged: boolean): boolean {
  const { tokens, at, value } = place;
  if (value.style === 'words' || value.magnitude !== '' || value.end - (tokens[at]?.start ?? 0) !== 4 || value.amount < 1500 || value.amount > 2100) return false;
  return !hedged && !countsBehind(place) && (value.amount % 100 !== 0 || afterTime.test(tokens[at - 1]?.lower ?? 'in'));
}

/** Whether a number is a name, label, age, clock time, year or half of another, so that it counts nothing. */
export function countsNothing(place: Place, hedged: boolean, unit: string | null): boolean {
  if (isOtherwiseRead(place) || endsBetween(place)) return true;
  if (unit === 'money' || unit === 'percent') return false;
  if (unit === null && isSecond(place)) return true;
  return isLabel(place) || isInName(place) || isInEpithet(place) || isYear(place, hedged);
}
