import { numberOf } from '#facts/found/number-of';
import { withoutArticle } from '#facts/naming';
import type { Scene } from '#items/drafts';
import { isCapitalOfNamed } from '#items/named-country';
import type { NumberMention } from '#language/numbers/mention';
import { valueOfWords } from '#language/numbers/words';
import { countriesOfRoles } from '#items/walks';

const leastInWords = 13;
/** Numbers in the news are rounded. */
const reckonedWithin = 0.02;

/** "rose 13% to 77 million from 68 million": of three such numbers two give the third. */
const reckoned = /\b(?:from|to|of) [^\s\d]{0,3}\d[^;]*\b(?:from|to|up|down) [^\s\d]{0,3}\d/;

/** "fell to $41 million from $58 million": which of two is the smaller, the verb tells. */
const turned = /\bto [^\s\d]{0,3}\d[^;]*\bfrom (?:about |nearly )?[^\s\d]{0,3}\d/;
/** "$20 billion a year by 2025, rising to $30 billion": which is the greater, too. */
const turnedLater = /\d[^;]{0,80}\b(?:rising|increasing|growing|climbing|falling|dropping) to (?:about |some |nearly |at least )?[^\s\d]{0,3}\d/;
/** "at 575 Williams Ave". */
const address = /^ (?:\p{Lu}\p{L}+ ){1,3}(?:Ave|Avenue|Street|St|Road|Rd|Boulevard|Blvd|Drive|Lane)\b/u;

const sizes: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const amountsIn = (words: string) => [...words.replace(/\ban? (?=million|billion|trillion)/g, '1 ').replace(/\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/gi, (word) => String(valueOfWords(word.toLowerCase()) ?? word)).matchAll(/(\d[\d,]*(?:\.\d+)?)(?: (thousand|million|billion|trillion))?/g)].map(([, digits = '', size = '']) => Number(digits.replaceAll(',', '')) * (sizes[size] ?? 1));

/** Of two amounts so near each other the one tells the other. */
const besideWithin = 0.04;

/** Of two shares of all so little may be lost. */
const restOfHundred = 1.5;

/** "15.4 million votes to 12.9 million, a margin of 2.5 million": two of three tell the third. */
function isSumOfOthers({ amount, ...number }: NumberMention, words: string): boolean {
  const unit = number.kind === 'range' ? null : number.unit;
  const others = amountsIn(words).filter((other) => other !== amount && other > 0);
  const isNear = (other: number) => Math.abs(other - amount) <= amount * reckonedWithin;
  // "A coffee of $1.62 would cost $1.60"
  if (unit === 'money' && others.some((other) => Math.abs(other - amount) <= amount * besideWithin)) return true;
  const tells = (one: number, other: number) => isNear(one + other) || isNear(Math.abs(one - other)) || isNear((one / other) * 100) || isNear((other / one) * 100) || isNear((one * other) / 100);
  // "56.6% for the one and 43.2% for the other"
  if (unit === 'percent' && others.some((other) => Math.abs(amount + other - 100) <= restOfHundred)) return true;
  return amount > 0 && others.some((one, at) => others.slice(at + 1).some((other) => tells(one, other)));
}

/** "In the dark for 68 years", between 1947 and 2015. */
function isBetweenYears({ amount }: NumberMention, words: string): boolean {
  const years = [...words.matchAll(/\b(?:1[5-9]|20)\d\d\b/g)].map(([year]) => Number(year));
  return years.some((one) => years.some((other) => one - other === amount));
}

/** "two weeks of talks", "the last 500 metres": nobody need keep such a number. */
function isTrivialNumber({ fact, sentence, reading }: Scene): boolean {
  const number = numberOf(sentence, fact.evidence);
  if (!number) return true;
  // "Over ____ as much": how many times is no number to write there.
  if (number.next === 'times') return true;
  const words = reading.article.text.slice(sentence.span.start, sentence.span.end);
  // "At least 55 parties with 55 per cent": the one tells the other.
  if (words.split(/[^\d.,]+/).filter((part) => part.replace(/[.,]$/, '') === number.text.replace(/[^\d.,]/g, '')).length > 1 && /\d/.test(number.text)) return true;
  if (isSumOfOthers(number, `${reading.article.title} ${words}`) || isBetweenYears(number, withoutArticle(fact.statement))) return true;
  if (turned.test(words) || (number.kind !== 'range' && number.unit !== 'count' && turnedLater.test(words)) || address.test(reading.article.text.slice(number.end, sentence.span.end))) return true;
  if (number.kind !== 'range' && /%|\bper ?cent\b/.test(words) && reckoned.test(words)) return true;
  // In the lead it is the news: "sentenced to eight years".
  const small = number.style === 'words' && number.magnitude === '' && number.value < leastInWords && !sentence.isLead;
  return small || /\b(?:last|first|next|past|another|other) $/i.test(reading.article.text.slice(sentence.span.start, number.whole.start));
}

/** "Cambridge, Massachusetts", "Kathmandu, the capital", "the Cannes Film Festival in France": the words beside the gap tell it, or the world does. */
function isToldBeside({ fact, sentence, reading }: Scene): boolean {
  const { text } = reading.article;
  const { start, end } = fact.evidence;
  const behind = text.slice(end, end + 60);
  const [, first = '', second = ''] = /^(?:, (?:in )?| in )(?:the )?(\p{Lu}[\p{L}-]+)(?: (\p{Lu}[\p{L}-]+))?/u.exec(behind) ?? [];
  const land = [`${first} ${second}`, first].some((name) => /^(?:region|country)$/.test(reading.tables.places.get(name)?.grain ?? ''));
  if (/^, (?:the|its) (?:\p{Ll}+ )*capital\b/u.test(behind) || (fact.kind === 'where' && land)) return true;
  const before = text.slice(sentence.span.start, start);
  // "North of Doha": where it lies from there is no matter.
  if (fact.kind === 'where' && /\b(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|outside|miles from|km from|kilomet(?:re|er)s from)(?: of)? (?:the )?$/.test(before)) return true;
  if (/\bcapital of (?:the )?$|\b(?:headquarters|seat) of (?:the )?$/.test(before)) return true;
  return sentence.names.some((name) => name.end <= start && name.type !== 'person' && name.type !== 'demonym' && /^,?(?: in)?(?: the)? $/.test(before.slice(name.end - sentence.span.start)));
}

/** "Netanyahu's remarks marked a change in ____'s position", "____'s Saddam": whose country it is, the people in the sentence tell. */
function isToldByPeople({ fact, sentence, reading }: Scene): boolean {
  const behind = reading.article.text.slice(fact.evidence.end, fact.evidence.end + 40);
  if (/^['’]s \p{Lu}/u.test(behind)) return true;
  // "In ____, President Jonathan approved 1.9 billion naira"
  if (/\b(?:President|Prime Minister|King|Queen|Emperor|Chancellor) \p{Lu}/u.test(reading.article.text.slice(sentence.span.start, sentence.span.end))) return true;
  // "Mandela was sworn in as president of ____", "the chief negotiator of ____, Koji Tsuruoka"
  const isOfOffice = /\b(?:president|prime minister|king|queen|emperor|chancellor|leader|ambassador|minister|negotiator|captain|coach) of (?:the )?$/i.test(reading.article.text.slice(sentence.span.start, fact.evidence.start));
  if (isOfOffice && sentence.names.some(({ type }) => type === 'person')) return true;
  const code = [...reading.tables.countries.values()].find(({ name }) => name === fact.value)?.code;
  return code !== undefined && sentence.names.some(({ type, name }) => type === 'person' && countriesOfRoles(name, reading).includes(code));
}

/** "sanctions against ____, which Washington blamed on Pyongyang", "Lantern Festival in Taipei": its cities tell a country. */
function isToldByCity({ fact, sentence, reading }: Scene): boolean {
  const { places, countries } = reading.tables;
  const code = [...countries.values()].find(({ name }) => name === fact.value)?.code;
  const beside = sentence.names.filter(({ start, type }) => start !== fact.evidence.start && type !== 'person').map(({ text }) => text);
  const inWords = (words: string) => { const all = words.split(/[^\p{L}.-]+/u); return all.flatMap((word, at) => [word, `${word} ${all[at + 1] ?? ''}`]); };
  return code !== undefined && [...beside, ...inWords(reading.article.title), ...inWords(withoutArticle(fact.statement))].some((name) => { const row = places.get(name); return row?.country === code && row.grain !== 'country'; });
}

/** "Ubisoft, ____, and others", "from ____, Harry Maguire, Harry Kane and John Stones": one of several names that stand for each other. */
function isInList({ fact, sentence, reading }: Scene): boolean {
  const { text } = reading.article;
  const behind = text.slice(fact.evidence.end, sentence.span.end);
  const before = text.slice(sentence.span.start, fact.evidence.start);
  return /^, \p{Lu}[^,]*(?:, \p{Lu}[^,]*)*,? (?:and|or) /u.test(behind) || (before.endsWith(', ') && behind.startsWith(',')) || /\p{Lu}[^,]{0,60}, \p{Lu}[^,]{0,60},? (?:and|or) $/u.test(before);
}

/** "____ and Kaduna, northern cities", "____ and Ms Jan Allen established": one of two that one thing is said of. */
function isOfPair({ fact, reading: { article: { text } } }: Scene): boolean {
  return /^ and (?:the )?\p{Lu}/u.test(text.slice(fact.evidence.end)) || /\p{Lu}[\p{L}-]{0,40} and (?:the )?$/u.test(text.slice(fact.evidence.sentence.start, fact.evidence.start));
}

/** "from 2006 to 2009": one end without the other is guesswork. */
function isEndOfSpan({ fact, sentence, reading }: Scene): boolean {
  const { start, end } = fact.evidence;
  return sentence.dates.some((date) => /^(?: to | and |[–-]| until )$/.test(date.start >= end ? reading.article.text.slice(end, date.start) : reading.article.text.slice(date.end, start)));
}

/** "On Good Friday 1979": which date that was, only a calendar tells. */
export const isFeast = ({ fact, sentence }: Scene) => sentence.dates.some(({ start, parser }) => start === fact.evidence.start && parser === 'holiday');

/** Whether an office stands right beside a gap for a person: "Kenyan President ____". */
export const hasOffice = ({ fact, reading }: Pick<Scene, 'fact' | 'reading'>) => reading.roles.some(({ person }) => person.start === fact.evidence.start);

/** Whether nothing beside the gap for a person tells which of several names fits: an office, or a word for a man or woman. */
export function isUntold(scene: Scene): boolean {
  const { fact, sentence, reading } = scene;
  const behind = reading.article.text.slice(fact.evidence.end, sentence.span.end);
  // "her school" among three men would tell.
  return !/^['’]s?\b|\b(?:he|she|his|her|him|himself|herself)\b/.test(behind) && !hasOffice(scene);
}

/** Whether a gap for a fact is worth filling: no trifle, not told by the title or by what stands beside it. */
export function isWorthAGap(scene: Scene): boolean {
  const { fact, reading } = scene;
  if (fact.kind === 'when' && reading.article.title.includes(fact.value)) return false;
  switch (fact.kind) {
    case 'quantity':
      return !isTrivialNumber(scene);
    case 'country':
      return !isToldBeside(scene) && !isToldByPeople(scene) && !isToldByCity(scene) && !isInList(scene);
    case 'where':
      return !isToldBeside(scene) && !isCapitalOfNamed(scene) && !isOfPair(scene);
    case 'organisation':
      return !isInList(scene) && !isToldBeside(scene) && !isOfPair(scene);
    case 'when':
      return !isEndOfSpan(scene) && !isFeast(scene);
    case 'event':
      return (hasOffice(scene) || !isInList(scene)) && !isOfPair(scene);
    default:
      return true;
  }
}
