import type { Span } from '#articles/article';
import type { Reading, SentenceReading } from '#facts/reading';
import { dateInWords } from '#language/days';

export type Replacement = Span & { readonly by: string };

/** The words of [start, end) with some of them replaced, and without acronyms in brackets. Single spaces. */
export function worded(text: string, { start, end }: Span, replacements: readonly Replacement[]): string {
  const inside = replacements.filter((part) => part.start >= start && part.end <= end).sort((a, b) => a.start - b.start);
  let at = start;
  let out = '';
  for (const part of inside) {
    if (part.start < at) continue;
    out += text.slice(at, part.start) + part.by;
    at = part.end;
  }
  out += text.slice(at, end);
  return out.replace(/ \(\p{Lu}[\p{L}\p{N}.-]{1,8}\)/gu, '').replace(/\s+/g, ' ').trim();
}

/** Surnames written out: the first mention of each person in a sentence by the full name. */
export function fullNames(sentence: SentenceReading): Replacement[] {
  const seen = new Set<string>();
  return sentence.names.flatMap((name) => {
    if (name.type !== 'person' || seen.has(name.name)) return [];
    seen.add(name.name);
    return name.text === name.name ? [] : [{ start: name.start, end: name.end, by: name.name }];
  });
}

const partBehind = /^ (?:morning|afternoon|evening|night)\b/;

/** " morning" behind a day, else ''. */
export function partOfDay(text: string, end: number): string {
  return partBehind.exec(text.slice(end, end + 12))?.[0] ?? '';
}

/** "Monday" as "Monday 18 May 2015", "Monday evening" as "the evening of" that day, "yesterday" with its "on". */
export function fullDates(sentence: SentenceReading, article: string): Replacement[] {
  return sentence.dates.flatMap(({ start, end, text, value, precision }) => {
    if (value === null || precision !== 'day' || /\d{4}/.test(text)) return [];
    const day = dateInWords(value, /day\b/.test(text));
    const part = partOfDay(article, end);
    if (part !== '' && !/^(?:today|yesterday|tomorrow)$/i.test(text)) return [{ start, end: end + part.length, by: `the${part} of ${day}` }];
    return [{ start, end, by: /^(?:today|yesterday|tomorrow)$/i.test(text) ? `on ${dateInWords(value, true)}` : day }];
  });
}

/** "also" beside the verb leans on what was said before, and its sentence is as true without. */
export function withoutAlso({ clause, tokens }: SentenceReading): Replacement[] {
  const beside = clause ? [clause.verb - 2, clause.verb - 1, clause.verb + 1] : [tokens.findIndex(({ text }, at) => text === 'also' && tokens[at - 1]?.text === ',')];
  return beside.flatMap((at) => {
    const token = tokens[at];
    return token?.text === 'also' ? [{ start: token.start, end: token.end, by: '' }] : [];
  });
}

/** A sentence by itself: names in full, days with their date. */
export function wholeSentence(sentence: SentenceReading, { article }: Reading): string {
  return worded(article.text, sentence.span, [...fullNames(sentence), ...fullDates(sentence, article.text), ...withoutAlso(sentence)]);
}

/** Lower-case words with hyphens, as slots and file names want them. */
export function slug(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’.]/g, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60);
}
