import type { Span } from '#articles/article';

/**
 * Where and when a report was written, and for whom: "SEOUL, May 18 (Agency) — ". Ends where its first sentence starts, or
 * with a paragraph of its own.
 */
export type Dateline = Span & { readonly place: Span | null; readonly date: Span | null; readonly agency: Span | null };

const longest = 140;
const mark = /\s{0,3}(?:—|–(?!\d)|-{2,3})\s*|\s-\s+|(?<=[)/])\s?(?:[-_](?:\s|$)|:\s)|\s_(?:\s|$)|:\s/u;
const byline = /^By (?:\p{Lu}[\p{L}.'’-]* (?:and )?){2,6}?(?=\p{Lu}{3})/u;
const bracket = /\s?(?:\(([^()]{1,40})\)|\/([^/]{1,40})\/)$/u;

const month = String.raw`(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)`;
const weekday = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)`;
const dated = String.raw`(?:${weekday},? )?(?:${month} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? ${month})(?:,? \d{4})?|${weekday}`;
const dateAtEnd = new RegExp(String.raw`(?:^|[,;] ?| )(${dated})[,.]?$`, 'iu');
const wholeDate = new RegExp(`^(?:${dated})$`, 'iu');

const places = /^\p{L}[\p{L}\p{M}.'’-]*(?:(?:[ /]| & )\p{L}[\p{L}\p{M}.'’-]*){0,4}$/u;
const small = /^(?:of|and|the|de|da|do|del|della|di|du|la|le|el|al|upon|on|au|aux|sur|in)$/u;
/** Words in capitals before a mark that name no place. */
const labels = /^(?:breaking(?: news)?|update[ds]?|exclusive|analysis|opinion|comment(?:ary)?|watch|read|more|related|correction|clarification|note|video|photos?|images?|live|report|review|interview|explainer|advertisement|editor['’]?s note|sources?|warning|q|a)$/iu;
const openers = /^(?:in|on|at|by|from|after|before|since|until|late|early|last|next|this|that|it|he|she|they|we|and|but|so)$/iu;
const noAgency = /^(?:left|right|cent(?:er|re)|above|below|pictured|photo|file|l|r|[cdr]|\d+)$/iu;
const anotherDash = /—|–|--| - /;
const capital = /^\p{Lu}/u;
const letter = /\p{L}/u;
const betweenWords = /[ ,/&]+/;
const betweenParts = /, ?/;
const lastMark = /[,;]$/;

type Head = { readonly place: string; readonly date: string | null; readonly agency: string | null };

/** The parts of what stands before the mark; a bracket holds an agency or a date. */
function headOf(lead: string): Head | null {
  const closed = bracket.exec(lead);
  const within = closed ? (closed[1] ?? closed[2] ?? '').trim() : null;
  const open = closed ? lead.slice(0, closed.index) : lead;
  const isDate = within !== null && wholeDate.test(within);
  if (within !== null && !isDate && (noAgency.test(within) || !letter.test(within))) return null;
  const ending = dateAtEnd.exec(open);
  const place = (ending ? open.slice(0, ending.index) : open).replace(lastMark, '').trim();
  return { place, date: ending?.[1] ?? (isDate ? within : null), agency: isDate ? null : within };
}

function isPlace(place: string, mayBeSmall: boolean): boolean {
  const parts = place.split(betweenParts);
  if (parts.length > 3 || labels.test(place) || openers.test(parts[0] ?? '') || !parts.every((part) => places.test(part))) return false;
  return mayBeSmall || place.split(betweenWords).every((word, at) => capital.test(word) || (at > 0 && small.test(word)));
}

/** A bare name before a dash is a dateline in capitals, or where it has a land, or where no second dash closes an aside. */
function isClear({ place, date, agency }: Head, sign: string, rest: string): boolean {
  if (place === '') return agency !== null && capital.test(agency) && sign !== ':';
  const capitals = place === place.toUpperCase();
  if (sign === ':') return agency !== null || (capitals && place.length > 4);
  if (agency !== null || date !== null || capitals || place.includes(',')) return true;
  return !anotherDash.test(rest.slice(0, 200)) && place.split(' ').length < 4;
}

const startsSentence = /^["“'‘([]?[\p{Lu}\p{N}]/u;
const endsSentence = /[.!?…]["”’)]?(?:\s|$)/u;

/** The dateline that a paragraph starts with; null for none. */
export function datelineIn(text: string, { start, end }: Span): Dateline | null {
  const head = text.slice(start, Math.min(end, start + longest));
  const from = byline.exec(head)?.[0].length ?? 0;
  const found = mark.exec(head.slice(from));
  if (!found) return null;
  const lead = head.slice(from, from + found.index);
  const rest = text.slice(start + from + found.index + found[0].length, end);
  const parts = headOf(lead);
  const alone = rest === '' && (parts?.agency ?? parts?.date ?? null) !== null;
  if (!parts || !(alone || startsSentence.test(rest) || (parts.agency !== null && lead === lead.toLowerCase())) || !(alone || endsSentence.test(rest.slice(0, 2000)))) return null;
  // "28 June 2011 – ", as releases begin.
  const isOfDay = parts.place === '' && parts.date !== null && /\d{4}$/.test(parts.date) && found[0].trim() !== ':';
  if (parts.place === '' ? parts.agency === null && !isOfDay : !isPlace(parts.place, parts.agency !== null && lead === lead.toLowerCase())) return null;
  if (!isOfDay && !isClear(parts, found[0].trim(), rest)) return null;
  const spanOf = (words: string | null, at = words === null ? -1 : lead.lastIndexOf(words)) => (!words || at < 0 ? null : { start: start + from + at, end: start + from + at + words.length });
  return { start: start + from, end: end - rest.length, place: isOfDay ? null : spanOf(parts.place, 0), date: spanOf(parts.date), agency: spanOf(parts.agency) };
}

const furthest = 6;

/** The dateline of an article: at the start of its first two paragraphs, lines above the text not counted; null for none. */
export function datelineOf(text: string, paragraphs: readonly Span[]): Dateline | null {
  const first = paragraphs.slice(0, furthest).filter(({ start, end }, at) => at < 2 || endsSentence.test(text.slice(Math.max(start, end - 3), end)));
  for (const paragraph of first.slice(0, 4)) {
    const found = datelineIn(text, paragraph);
    if (found) return found;
  }
  return null;
}
