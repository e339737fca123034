import type { Span } from '#articles/article';
import { mayEnd, neverEnds } from '#articles/abbreviations';
import { datelineOf } from '#articles/dateline';

const closers = new Set(['"', '”', '’', "'", ')', ']', '»']);
const openers = /[\p{Lu}\p{N}"“‘'([«#@]/u;
/** "10 a.m. Tuesday", "5 p.m. EST", "10 p.m. Pacific time": the time goes on. */
const clockGoesOn = /^,? \(?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][SD]T|GMT|UTC|BST|CET|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d|\p{Lu}\p{Ll}{2,14} (?:\p{L}{4,8} )?[Tt]ime\b)/u;
const initials = /^(?:\p{L}\.)+\p{L}$/u;

/** The word that ends just before `at`, seen no further back than 24 characters. */
function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && at - start < 24 && /[\p{L}\p{M}\p{N}.]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}

function stopIsPartOfWord(text: string, at: number, from: number, next: string): boolean {
  const word = wordBefore(text, at, from);
  const lower = word.toLowerCase();
  if (neverEnds.has(lower)) return lower !== 'no' || /\p{N}/u.test(next);
  if (/^[ap]\.m$/.test(lower) && clockGoesOn.test(text.slice(at + 1, at + 36))) return true;
  // At 5.15 p.m. "There had always been this fear": a quotation begins with a capital too.
  if (mayEnd.has(lower)) return !/^["“‘(]?\p{Lu}/u.test(text.slice(at + 1, at + 8).trimStart());
  if (/^\p{Lu}$/u.test(word)) return true;
  if (!initials.test(word)) return false;
  return !startsNewSentence(text.slice(at + 1, at + 40));
}

/** After "U.S." only a word that seldom follows it inside a sentence starts a new one. */
function startsNewSentence(rest: string): boolean {
  return /^["”’)]? ?["“]?(?:The|A|An|It|He|She|They|We|I|In|On|At|But|And|This|That|These|Those|There|After|Before|For|If|When|While|His|Her|Its|Their|One|Another|Teams|Some|Many)\b/.test(rest.trimStart());
}

/** Where the sentence that a mark at `at` may end, ends; -1 when it goes on. */
function endAfter(text: string, at: number, from: number, limit: number): number {
  let end = at + 1;
  while (end < limit && /[.!?…]/.test(text.charAt(end))) end++;
  while (end < limit && closers.has(text.charAt(end))) end++;
  if (end >= limit) return limit;
  if (!/\s/.test(text.charAt(end))) return -1;
  let next = end;
  while (next < limit && /\s/.test(text.charAt(next))) next++;
  if (next >= limit) return limit;
  if (!openers.test(text.charAt(next))) return -1;
  if (text.charAt(at) === '.' && end === at + 1 && stopIsPartOfWord(text, at, from, text.charAt(next))) return -1;
  return end;
}

function sentencesOfParagraph(text: string, from: number, limit: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = start; at < limit; at++) {
    if (!/[.!?…]/.test(text.charAt(at))) continue;
    const end = endAfter(text, at, start, limit);
    if (end < 0) continue;
    spans.push({ start, end });
    start = end;
    while (start < limit && /\s/.test(text.charAt(start))) start++;
    at = start - 1;
  }
  if (start < limit) spans.push({ start, end: limit });
  return spans;
}

/** Paragraphs of a text: runs of lines between blank lines, in order, without the space around them. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const block of text.split(/\n\n/)) {
    const lead = block.length - block.trimStart().length;
    const body = block.trim().length;
    if (body > 0) spans.push({ start: start + lead, end: start + lead + body });
    start += block.length + 2;
  }
  return spans;
}

/**
 * Sentences in order, without overlap; none crosses a blank line. A full stop within closing quotes ends one, a stop
 * of an abbreviation, an initial or a decimal does not. The dateline ("PARIS, 3 May (Agency) — ") belongs to none.
 */
export function sentencesOf(text: string): Span[] {
  const paragraphs = paragraphsOf(text);
  const dateline = datelineOf(text, paragraphs);
  return paragraphs.flatMap(({ start, end }) => sentencesOfParagraph(text, dateline && dateline.start >= start && dateline.end <= end ? dateline.end : start, end));
}
