import { daysBetween } from '#core/time';
import { attachmentOf } from '#facts/main/attachment';
import { reportOf } from '#facts/main/lead';
import { startOf } from '#facts/overview';
import type { Reading, SentenceReading } from '#facts/reading';
import type { DateMention } from '#language/dates';

type Grain = DateMention['precision'];

/** What a date of a grain is worth, and how many days it may take; a decade dates nothing that is news. */
const grains: Readonly<Partial<Record<Grain, readonly [number, number]>>> = {
  time: [1, 0], 'part-of-day': [1, 0], day: [1, 0], weekend: [0.9, 1], week: [0.85, 6], month: [0.7, 30], quarter: [0.4, 91], season: [0.45, 92], half: [0.4, 182], year: [0.5, 365],
};
const shares = [1, 0.45, 0.4, 0.3, 0.25];
const furtherDown = 0.15;
const ofDateline = 0.3;
const ofPublication = 0.12;
/** Below this a date is not the day of what the article tells. */
const least = 0.11;

const bounds = /\b(?:since|until|till|before|after|from|by|of|than)(?: the)? $/i;
const toldThen = /\b(?:said|says|saying|told|reported|reports|according to)\b[^.,;]{0,45}$/i;

/** How near to the day of the article: news is of these days, and what is to come is told by something that was. */
function nearness({ value, precision }: DateMention, published: string | null): number {
  const start = value === null ? '' : startOf(value).slice(0, 10);
  if (published === null || start === '') return 1;
  const days = daysBetween(start, published);
  const past = Math.max(0, days - (grains[precision]?.[1] ?? 0));
  if (days < 0) return days >= -14 ? 0.6 : 0.35;
  return past < 10 ? 1 : past < 41 ? 0.6 : past < 400 ? 0.35 : 0.15;
}

function worthOf(date: DateMention, sentence: SentenceReading | null, share: number, { article: { text, date: published } }: Reading): number {
  const before = text.slice(Math.max(sentence?.span.start ?? 0, date.start - 60), date.start);
  const attachment = sentence ? attachmentOf(sentence, date) : 'main';
  const hangs = bounds.test(before) ? 0.35 : attachment === 'main' ? 1 : 0.55;
  const told = toldThen.test(before) ? 0.42 : 1;
  return share * (grains[date.precision]?.[0] ?? 0) * nearness(date, published) * hangs * told * (0.5 + date.confidence / 2);
}

/** Dates in the words of the text, each day and each wording once. */
function distinct(dates: readonly DateMention[]): string[] {
  const seen = new Set<string>();
  return dates.flatMap(({ text, value }) => {
    const day = value?.slice(0, 10) ?? '';
    if (day === '' || seen.has(day) || seen.has(text.toLowerCase())) return [];
    seen.add(day).add(text.toLowerCase());
    return [text];
  });
}

/**
 * When what an article tells took place, best first, in its words: days near its own that hang on the main clause of its
 * first sentences. The day of a report counts less than the day of what it tells, the dateline's and the article's own least.
 */
export function whensOf(reading: Reading): string[] {
  const { dates, sentences } = reading;
  const rank = new Map(reportOf(reading).map(({ index }, at) => [index, at] as const));
  const weighed = dates.filter(({ value, loose }) => value !== null && !loose).flatMap((date) => {
    const sentence = sentences[date.sentence] ?? null;
    const at = rank.get(date.sentence);
    if (sentence && at === undefined && sentence.part !== 'published') return [];
    const share = at === undefined ? (sentence ? ofPublication : ofDateline) : (shares[at] ?? furtherDown);
    return [{ date, worth: worthOf(date, at === undefined ? null : sentence, share, reading) }];
  });
  return distinct(weighed.filter(({ worth }) => worth >= least).sort((a, b) => b.worth - a.worth).map(({ date }) => date));
}
