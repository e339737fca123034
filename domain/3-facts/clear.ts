import type { Article, Span } from '#articles/article';
import { nearInWords, ownerInWords, stretchInWords } from '#facts/days-in-words';
import { isWholeName } from '#facts/sure-names';
import type { Reading, SentenceReading } from '#facts/reading';
import type { Mention } from '#language/mentions';

/** "100 years ago" is as true the next day. */
const longAgo = /(?:hundred|thousand|million|billion|00) years ago/;

/** "last week", "Tuesday" of a week that is open: a time that only the day of the article explains stands in the words of a span. */
function holdsNearTime(sentence: SentenceReading, { start, end }: Span): boolean {
  // "The previous Sunday's rally": the day in full cannot own it.
  if (sentence.dates.some((date) => date.start >= start && date.end <= end && date.relative && ownerInWords(sentence, date) === null && /^['’]/.test(sentence.tokens.find((token) => token.start >= date.end)?.text ?? ''))) return true;
  return sentence.dates.some((date) => date.start >= start && date.end <= end && date.relative && !longAgo.test(date.text) && stretchInWords(sentence, date) === null && nearInWords(sentence, date) === null && (date.value === null || (date.precision !== 'day' && date.precision !== 'part-of-day')));
}

const nearTime = /\b(?:past|last|next|coming|recent|this) (?:few |several |couple of |\w+ )?(?:days?|nights?|weeks?|months?|years?|hours?|seasons?|decades?|Easter|Christmas|spring|summer|autumn|fall|winter|weekends?)\b|(?<!(?:hundred|thousand|million|billion|00) years )\bago\b/gi;
/** What is so on the day of the article, and may be otherwise the next. */
const ofItsDay = /\b(?:now(?! that\b)|recently|so far|to date|nowadays|currently|at present)\b/i;

/** "Has dropped to half today", "today the stud has 600 horses": nowadays, and no day. */
const nowadays = /\b(?:has|have|is|are) [^.;]{0,60}\btoday\b|\btoday,? [^.;,]{0,40}\b(?:has|have) (?!been\b)/i;

/** "The past few days": words of time that no date was made of. */
function holdsOpenTime(sentence: SentenceReading, { article: { text, date: day }, occasion }: Reading, { start, end }: Span): boolean {
  const { dates } = sentence;
  // What holds up to the day of the article is told with that day.
  const isDated = day !== null && occasion !== null;
  const words = text.slice(start, end);
  if (ofItsDay.test(isDated ? words.replace(/ (?:so far|to date)\b/g, '') : words) || nowadays.test(words)) return true;
  const inWords = (at: number) => dates.some((date) => (date.value !== null || nearInWords(sentence, date) !== null) && at >= date.start - 5 && at < date.end);
  return [...words.matchAll(nearTime)].some(({ index }) => !inWords(start + index));
}

const royal = /\b(?:King|Queen|Pope|Prince|Princess|Sheikh|Saint|St|Emperor|Empress|Sultan|Emir|Pharaoh)\.? $/;

const storm = /\b(?:Hurricane|Typhoon|Cyclone|Storm) (\p{Lu}\p{L}+)/gu;
/** Found once for an article. */
const storms = new WeakMap<Article, ReadonlySet<string>>();

/** "Hurricane Otis": names of storms, which are those of people. */
function stormsIn(article: Article): ReadonlySet<string> {
  const found = storms.get(article) ?? new Set([...article.text.matchAll(storm)].map(([, name = '']) => name));
  storms.set(article, found);
  return found;
}

/** What less likely is a person is a ship or a language: "Philae". */
const likely = 0.4;

/** "De Klerk", "van Gogh": a family's name alone. */
const ofFamily = /^(?:de|van|von|der|den|del|della|di|da|dos|du|la|le|al-|el-|ten|ter) ?\p{Lu}/u;

/** "KJ" of KJ Muldoon. */
const initials = /^\p{Lu}{2,3}$/u;

/** Whether half a name stands in a span: one word of a person whose whole name nothing tells, or that several people share. */
export function holdsHalfName({ names, tokens, speech }: SentenceReading, { entities, tables, article }: Reading, { start, end }: Span): boolean {
  const { text } = article;
  const bearers = (word: string) => entities.filter(({ type, name }) => type === 'person' && name.includes(' ') && name.split(' ').includes(word)).length;
  // "Its lander, Vikram, settled", "known locally as Yolanda", "Anne of York": a name that is whole.
  const isWholeHere = ({ start: at, end: to }: Mention) => /(?:\b\p{Ll}{3,}, |\b(?:as|called|named|nicknamed|dubbed) )$/u.test(text.slice(Math.max(0, at - 24), at)) || /^ of (?:the )?\p{Lu}/u.test(text.slice(to, to + 12));
  const isStorm = (name: string) => stormsIn(article).has(name);
  const isHalf = ({ type, name, start: at, confidence }: Mention) => !isStorm(name) && ((type === 'person' && confidence >= likely && (ofFamily.test(name) || !isWholeName(name, { entities, article })) && !royal.test(text.slice(Math.max(0, at - 12), at))) || (type === 'unknown' && (bearers(name) > 1 || tables.firstNames.has(name) || (initials.test(name) && bearers(name) === 1))));
  // "Sessions explained that": bodies do not.
  const speaks = ({ type, end: to }: Mention) => type === 'unknown' && /^ (?:explained|added|noted|recalled|joked|admitted|stressed|replied|recounted|remembered)\b/.test(text.slice(to, to + 12));
  // "Quarrels over gas": no name, whatever the tagger of names takes it for.
  const isNoun = (name: Mention) => /^NNS?$/.test(speech[tokens.findIndex((token) => token.start === name.start)] ?? '');
  return names.some((name) => name.start >= start && name.end <= end && (!name.name.includes(' ') || ofFamily.test(name.name)) && (isHalf(name) || speaks(name)) && !isWholeHere(name) && !isNoun(name));
}

/** "Who will be 24 on Tuesday", "were to cross by Tuesday": behind these, nearby, a day may be to come. */
const toCome = /\b(?:will|would|due|until|till|(?:was|were|is|are) to|expected to|planned to|scheduled to)\b(?:[^.;]|\.(?=\d|m\b)|(?<=[ap]\.m)\.){0,60}$/;

/** Whether what is told as past has a day behind that of the article: another year is meant, or another day. */
function holdsLaterDay({ dates, clause }: SentenceReading, { article }: Reading, { start, end }: Span): boolean {
  const { date: today, text } = article;
  const isToCome = (at: number) => toCome.test(text.slice(start, at));
  return today !== null && clause?.tense === 'past' && dates.some(({ value, range, ...date }) => date.start >= start && date.end <= end && !range && !isToCome(date.start) && value !== null && /^\d{4}-\d\d-\d\d/.test(value) && value.slice(0, 10) > today);
}

/** "March 17, 18 and 19": of such days only the first is read. */
const severalDays = /\b\p{Lu}\p{Ll}+\.? \d{1,2}, \d{1,2}(?:,? and \d{1,2}|, \d{1,2})\b/u;

/** Whether the words of a span say when and of whom they tell. */
export function isClear(sentence: SentenceReading, reading: Reading, span: Span): boolean {
  return !severalDays.test(reading.article.text.slice(span.start, span.end)) && !holdsLaterDay(sentence, reading, span) && !holdsNearTime(sentence, span) && !holdsOpenTime(sentence, reading, span) && !holdsHalfName(sentence, reading, span);
}
