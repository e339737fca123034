import { blank } from '#items/lint/rule';
import type { Span } from '#articles/article';
import { capitalised } from '#core/capitals';
import { fullDates } from '#facts/days-in-words';
import { fullNames, withoutAlso, worded, type Replacement } from '#facts/wording';
import { holdsOpenDate } from '#items/clause-words';
import type { Scene } from '#items/drafts';

const longest = 42;

/** What a clause or phrase begins with that a sentence may end before. */
const tail = /, (?:which|who|whose|where|when|while|after|before|as|but|and|because|including|according|for|with|in|on|at|by|from|to|one|an?|the|its|their|most|many|some|\p{Ll}{2,}(?:ing|ed))\b/gu;

/** The end of a sentence that may be left away: a clause or phrase behind a comma, after the gap. */
function tailStart(words: string): number {
  const from = words.indexOf(blank) + blank.length;
  const cuts = [...words.slice(from).matchAll(tail)];
  return cuts[0] === undefined ? -1 : from + cuts[0].index;
}

const isShort = (words: string) => words.split(' ').length <= longest;

/** Where the sentence begins that is shown: behind a lead such as "Earlier this year,", which only the day of the article explains. */
function shownSpan(scene: Scene, gap: Span): Span | null {
  const { span, clause, tokens, dates } = scene.sentence;
  if (/\b(?:past|last|this|next|coming) (?:few |several |\w+ )?(?:day|week|month|year|season)s?\b/i.test(scene.reading.article.text.slice(span.start, span.end)) && dates.length === 0) return null;
  if (!holdsOpenDate(scene, { start: span.start, end: gap.start }) && !holdsOpenDate(scene, { start: gap.end, end: span.end })) return span;
  if (dates.some(({ value }) => value === null)) return null;
  const start = clause && clause.lead[1] > 0 ? tokens[clause.subject[0]]?.start : undefined;
  if (start === undefined || start > gap.start) return null;
  const shown = { start, end: span.end };
  return holdsOpenDate(scene, { start, end: gap.start }) || holdsOpenDate(scene, { start: gap.end, end: span.end }) ? null : shown;
}

/** What stands between commas behind the subject may go. */
function aside({ sentence, reading }: Scene, gap: Span): Replacement[] {
  const { clause, tokens } = sentence;
  const start = clause ? tokens[clause.subject[1] - 1]?.end : undefined;
  const end = clause ? tokens[clause.verb]?.start : undefined;
  if (start === undefined || end === undefined || (gap.end > start && gap.start < end)) return [];
  return /^, .*, $/s.test(reading.article.text.slice(start, end)) ? [{ start, end, by: ' ' }] : [];
}

/** A sentence with a gap for some of its words, 42 words at most; null where it cannot be shortened to that. */
export function gapped(scene: Scene, gap: Replacement): string | null {
  const { sentence, reading } = scene;
  const span = shownSpan(scene, gap);
  if (span === null) return null;
  const others = [...fullNames(sentence), ...fullDates(sentence), ...withoutAlso(sentence)].filter((part) => part.end <= gap.start || part.start >= gap.end);
  const shown = (more: readonly Replacement[]) => {
    const words = worded(reading.article.text, span, [...more, ...others, gap]);
    return capitalised(words);
  };
  const closed = (words: string) => (words.endsWith(blank) ? `${words}.` : words);
  const whole = shown([]);
  if (isShort(whole)) return closed(whole);
  const without = shown(aside(scene, gap));
  if (isShort(without)) return closed(without);
  const end = tailStart(without);
  const short = end < 0 ? '' : without.slice(0, end);
  // "By the news that ____ …": of whom or what, the rest would say.
  if (/\b(?:that|who|which|as|than) ____$/.test(short)) return null;
  const isSaid = sentence.tokens.some(({ text }, at) => /^(?:VB[DZP]|MD)$/.test(sentence.speech[at] ?? '') && short.includes(` ${text} `));
  return isSaid && isShort(short) ? `${short} …` : null;
}
