import type { Span } from '#articles/article';
import { dateInWords } from '#language/days';
import type { ShownFact } from './xray-fact';

/** The sentence of a statement that holds what the fact is about, where others are told before it; null where the statement is one whole. A sentence that has a semicolon of its own is no passage. */
function lastOfPassage({ kind, value, words, statement, hasOwnParts }: ShownFact): string | null {
  const [own = statement, ...before] = hasOwnParts ? [] : statement.split('; ').toReversed();
  const isOwn = before.length > 0 && [words, value, ...(kind === 'when' ? [dateInWords(value)] : [])].some((part) => own.includes(part));
  return isOwn ? own : null;
}

/** Whether a fact is told together with sentences before its own. */
export function isPassage(fact: ShownFact): boolean {
  return lastOfPassage(fact) !== null;
}

/** As much as two lines of a list hold, in characters. */
const longest = 120;
/** A sentence is shown with the one before it up to here: without it nobody knows what "it" is. */
const longestPassage = 240;
/** A cut that saves less is none. */
const least = 16;

/** Words that are nothing without the next one. */
const small = /^["“(]?(?:an?|the|of|in|on|at|by|to|for|from|with|and|or|as|that|which|who|its|his|her|their|it|they|was|were|is|are|has|had|have|be|been|not|per|de|del|della|di|da|do|dos|du|la|le|al|el|bin|ibn|van|von|der|den|about|some|almost|nearly|around|over|under|only|more|less|fewer|than|up|least|many|much)$/i;
const joining = /^(?:of|the|for|de|del|della|di|da|do|dos|du|la|le|al|el|bin|ibn|van|von|der|den)$/;
const capital = /^["“‘([]?\p{Lu}/u;
const number = /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:hundred|thousand|million|billion|trillion|dozen)s?)$/i;
const money = /^(?:dollars?|cents?)\b/;

/** Whether words may be parted before the one at a place: not within a name or a number with its unit, nor behind a small word. */
function mayPart(words: readonly string[], at: number): boolean {
  const [earlier = '', before = '', after = '', next = '', further = ''] = [words[at - 2], words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (small.test(before) || number.test(before) || money.test(after)) return false;
  if (capital.test(before) && (capital.test(after) || number.test(after))) return false;
  if (capital.test(before) && joining.test(after) && capital.test(joining.test(next) ? further : next)) return false;
  return !(after === 'and' && number.test(earlier) && number.test(next));
}

/** The spaces of a sentence, with the word behind each. */
function gapsIn(words: readonly string[]): { at: number; word: number }[] {
  let at = -1;
  return words.slice(0, -1).map((word, index) => ({ at: (at += word.length + 1), word: index + 1 }));
}

/** At most about `longest` characters of a sentence, with a part of it in the midst, and nothing parted that belongs together; "…" stands for what is left out. */
function around(sentence: string, part: Span): string {
  if (sentence.length <= longest + least) return sentence;
  const words = sentence.split(' ');
  const gaps = gapsIn(words);
  const isFree = ({ word }: { word: number }) => mayPart(words, word);
  const from = part.end <= longest ? 0 : Math.min(part.start - 40, sentence.length - longest);
  const first = gaps.find((gap) => gap.at >= from && gap.at < part.start && isFree(gap)) ?? gaps.findLast((gap) => gap.at < from && isFree(gap));
  const start = from < least || !first || first.at < least ? 0 : first.at + 1;
  const last = gaps.findLast((gap) => gap.at <= start + longest && gap.at >= part.end && isFree(gap)) ?? gaps.find((gap) => gap.at >= part.end && gap.at > start + longest && isFree(gap));
  const end = !last || Math.max(last.at, start + longest) + least > sentence.length ? sentence.length : last.at;
  return `${start > 0 ? '… ' : ''}${end < sentence.length ? `${sentence.slice(start, end).replace(/[,;:–—-]{1,3}$/, '')} …` : sentence.slice(start)}`;
}

const isEdge = (character: string | undefined) => character === undefined || !/[\p{L}\p{N}]/u.test(character);

/** Where words stand in a sentence by themselves: "two" not within "network"; null for nowhere. */
function spanIn(sentence: string, words: string): Span | null {
  for (let start = sentence.indexOf(words); start >= 0; start = sentence.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (isEdge(sentence[start - 1]) && isEdge(sentence[end])) return { start, end };
  }
  return null;
}

/** From the first to the last of what the facts are about, as far as the sentence says it in these words. */
function spanOf(sentence: string, facts: readonly ShownFact[]): Span {
  const spans = facts.flatMap(({ kind, value, words }) => spanIn(sentence, kind === 'when' ? dateInWords(value) : value) ?? spanIn(sentence, words) ?? []);
  return spans.length === 0 ? { start: 0, end: 0 } : { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/**
 * What facts of one statement say: all of a short one, of a long one the part that all of them are about, for the article
 * stands beside it. Of two sentences told together a long first one is left out.
 */
export function inBrief(facts: readonly ShownFact[]): string {
  const statement = facts[0]?.statement ?? '';
  const own = facts.map(lastOfPassage);
  const last = own.includes(null) ? null : (own[0] ?? null);
  if (statement.length <= longest || (last !== null && statement.length <= longestPassage)) return statement;
  const brief = around(last ?? statement, spanOf(last ?? statement, facts));
  return last === null || brief.startsWith('…') ? brief : `… ${brief}`;
}
