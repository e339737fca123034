import type { Article, Span } from '#articles/article';
import { isRead } from '#language/limits';
import { dateParsers, led, type DateParser, type Precision } from '#language/date-parsers';

/** A date in a text. `value` is TIMEX3 (a day, month or year), null where the text does not tell it. */
export type DateMention = Span & {
  readonly text: string;
  readonly value: string | null;
  readonly precision: Precision;
  /** Needs the day of the article to be understood: "Monday", "yesterday". */
  readonly relative: boolean;
  readonly sentence: number;
};

const absolute = new Set(['iso', 'day-month-year', 'month-day-year', 'month-year', 'year', 'year-in-brackets', 'day-month', 'month-day']);
const ahead = /\b(?:will|by|until|next|coming|due|expected|scheduled|are to|is to|would|plans? to)\b[^.;]*$/i;

function bounds(parser: DateParser, found: RegExpMatchArray, at: number): Span {
  const lead = found[1] ?? '';
  const whole = found[0];
  if (parser.name === 'year-in-brackets') return { start: at + 1, end: at + whole.length - 1 };
  if (led.has(parser)) return { start: at + whole.length - (parser.name === 'year' ? (found[2] ?? '').length : lead.length), end: at + whole.length };
  return { start: at, end: at + whole.length };
}

function datesOfSentence(text: string, sentence: Span, index: number, published: string | null): DateMention[] {
  const words = text.slice(sentence.start, sentence.end);
  const taken: DateMention[] = [];
  for (const parser of dateParsers) {
    for (const found of words.matchAll(parser.pattern)) {
      const { start, end: last } = bounds(parser, found, sentence.start + found.index);
      const open = text.slice(start, last).includes('(') && text.charAt(last) === ')';
      const end = open ? last + 1 : last;
      if (taken.some((other) => start < other.end && other.start < end)) continue;
      const before = text.slice(Math.max(sentence.start, start - 60), start);
      const reading = parser.read(found, { published, ahead: ahead.test(before) });
      if (reading) taken.push({ start, end, text: text.slice(start, end), ...reading, relative: !absolute.has(parser.name), sentence: index });
    }
  }
  return taken;
}

/** Dates of an article in order, without overlap. Weekdays count back from the day of the article, a week at most. */
export function datesOf({ text, sentences, date }: Pick<Article, 'text' | 'sentences' | 'date'>): DateMention[] {
  return sentences.flatMap((sentence, index) => (isRead(sentence, index) ? datesOfSentence(text, sentence, index, date) : [])).sort((a, b) => a.start - b.start);
}
