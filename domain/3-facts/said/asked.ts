import type { Span } from '#articles/article';
import { escaped } from '#core/pattern';
import type { FactKind } from '#facts/fact';
import type { Ground } from '#facts/ground';
import type { Reading, SentenceReading } from '#facts/reading';
import { askedInPlace } from '#facts/said/in-place';
import { countedBy } from '#facts/said-of';

const again: Partial<Record<FactKind, string>> = { event: 'that person', organisation: 'that organisation', country: 'that country', where: 'that place' };

/** What is told twice of a value must not stand beside its own question: "to hit that country"; null for a number or day. */
function withoutValue(words: string, value: string, kind: FactKind): string | null {
  // Nearly always it is not, and the patterns cost.
  if (kind === 'quantity' || !words.includes(value)) return words;
  const other = new RegExp(`(?<![\\p{L}\\p{N}])(?:the )?${escaped(value)}(?![\\p{L}\\p{N}])`, 'gu');
  if (!other.test(words)) return words;
  // "The Church of Scientology website": inside another name it cannot be left out.
  if (new RegExp(`\\p{Lu}[\\p{L}-]+ (?:of )?${escaped(value)}|${escaped(value)}(?:['’]s)? (?:\\p{Lu}|organi[sz]ation|company|church|party|team|group|dollars?)`, 'u').test(words)) return null;
  // "Both that country and Malta refused it, a crisis of which country's government": told first, it is none that is asked for.
  if (words.search(other) < words.search(/\bwhich (?:other )?(?:country|place|organisation|person)\b/i)) return null;
  return again[kind] === undefined ? null : words.replace(other, again[kind]);
}

/** What a value is said of where no single thing in its sentence is: the whole of what is told, with a question word in the place of the value. */
export function askedIn(ground: Ground, sentence: SentenceReading, reading: Reading, value: Span, kind: FactKind): string | null {
  const asked = askedInPlace(sentence, reading, value, kind);
  const words = asked && ground.inWords(asked);
  const own = reading.article.text.slice(value.start, value.end);
  const name = reading.names.find(({ start, end }) => start === value.start && end === value.end)?.name ?? own;
  return words === null ? null : [name, own].reduce<string | null>((told, each) => told && withoutValue(told, each, kind), words);
}

/** What a value is said of: what is counted, where the clause tells; else all that is told, asked in the place of the value. */
export function subjectOf(ground: Ground, sentence: SentenceReading, reading: Reading, value: Span, kind: FactKind): string | null {
  const counted = kind === 'quantity' ? countedBy(sentence, reading, value) : null;
  return counted ?? askedIn(ground, sentence, reading, value, kind);
}

