import type { Article, Span } from '#articles/article';
import { datelineOf } from '#articles/dateline';
import { paragraphsOf } from '#articles/sentences';
import type { DateParser, DateRange, Direction, FoundDate, Precision } from '#language/dates/date';
import { confidenceOf } from '#language/dates/confidences';
import { directionOf } from '#language/dates/direction';
import { dateParsers } from '#language/dates/parsers';
import { dateRefiners } from '#language/dates/refiners';
import { isRead } from '#language/limits';
import { allRead, type Unread } from '#language/unread';

/** A date in a text. */
export type DateMention = Span & {
  readonly text: string;
  /** TIMEX3; null where the text does not tell it. */
  readonly value: string | null;
  readonly precision: Precision;
  /** Needs the day of the article to be understood: "Monday", "yesterday". */
  readonly relative: boolean;
  /** Does not say by itself when something was: a time without its day, the year of "the 2014 World Cup", "now". */
  readonly loose: boolean;
  readonly direction: Direction;
  readonly range: DateRange | null;
  /** How often such a reading was right in annotated news, 0 to 1. */
  readonly confidence: number;
  /** Name of the parser that read it. */
  readonly parser: string;
  /** Index of its sentence; -1 in a dateline. */
  readonly sentence: number;
};

const reach = 120;
const ofDateline = -1;

type Sentence = Span & { readonly index: number };

function readBy(parser: DateParser, words: string, sentence: Sentence, published: string | null): FoundDate[] {
  const found: FoundDate[] = [];
  // Most of the parsers find nothing in most sentences, and `matchAll` would build each pattern anew for each.
  if (words.search(parser.pattern) < 0) return found;
  for (const match of words.matchAll(parser.pattern)) {
    const end = match.index + match[0].length;
    const before = words.slice(Math.max(0, match.index - reach), match.index);
    const after = words.slice(end, end + reach);
    let told: Direction | undefined;
    const direction = () => {
      if (told === undefined) told = directionOf(before, after);
      return told;
    };
    const reading = match[0] === '' ? null : parser.read(match, { published, before, after, direction });
    if (reading) found.push({ start: sentence.start + match.index, end: sentence.start + end, parser: parser.name, sentence: sentence.index, direction: direction(), ...reading });
  }
  return found;
}

function mentionOf({ start, end, value, precision, relative, loose = false, direction, range, parser, sentence }: FoundDate, text: string): DateMention {
  return { start, end, text: text.slice(start, end), value, precision, relative, loose, direction, range: range ?? null, confidence: confidenceOf(parser, direction), parser, sentence };
}

/**
 * Dates and times of an article in order, without overlap. Weekdays and the like count from the day of the article: back
 * from it, or ahead where the clause looks ahead. The date of its dateline belongs to no sentence; sentences that are left
 * out have none.
 */
export function datesOf({ text, sentences, date }: Pick<Article, 'text' | 'sentences' | 'date'>, unread: Unread = allRead): DateMention[] {
  const spaced = text.replace(/\s/g, ' ');
  const read = sentences.flatMap(({ start, end }, index) => (isRead({ start, end }, index) && !unread.has(index) ? [{ start, end, index }] : []));
  const own = datelineOf(text, paragraphsOf(text))?.date;
  const stretches = own ? [{ ...own, index: ofDateline }, ...read].sort((a, b) => a.start - b.start) : read;
  const found = stretches.flatMap((sentence) => {
    const words = spaced.slice(sentence.start, sentence.end);
    return dateParsers.flatMap((parser) => readBy(parser, words, sentence, date)).sort((a, b) => a.start - b.start);
  });
  const refined = dateRefiners.reduce<readonly FoundDate[]>((dates, refine) => refine(dates, { text: spaced, published: date }), found);
  return refined.map((one) => mentionOf(one, text));
}
