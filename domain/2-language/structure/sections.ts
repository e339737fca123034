/** Lines above links. What stands below the first kind goes on to the end of the article, or to another heading. */
const atEnd = /^(?:sources?|references?|external links?|bibliography|further reading|footnotes?|citations?|works cited|sister links?|notes and references)[.:]?$/iu;
const between = /^(?:related(?: (?:news|articles?|stor(?:y|ies)|content|links?|topics?|coverage|posts?|reading))?|more (?:on this story|on this topic|from .{1,30}|stories|news|like this)|most (?:read|popular|viewed)|(?:you (?:may|might) also|you['’]ll also) (?:like|enjoy|be interested in).{0,20}|recommended(?: (?:for you|stories|articles|reading))?|trending(?: now)?|read (?:more|also|next)|also read|see also|latest (?:news|stories)|top stories|editor['’]?s['’]? picks?|what to read next)[.:]?$/iu;
const fewestWords = 12;
const finished = /[.!?…]["”’)]?$/;
const addresses = /(?:https?:\/\/|www\.)\S{3,300}/g;
const startsWithAddress = /^(?:https?:\/\/|www\.)/;

/** Which kind of links a line opens; null for none. */
export function opensLinks(words: string): 'at-end' | 'between' | null {
  if (words.length > 60) return null;
  return atEnd.test(words) ? 'at-end' : between.test(words) ? 'between' : null;
}

/** Whether a paragraph below a line of the second kind is text of the report again. */
export function isProse(words: string): boolean {
  return words.split(' ').length >= fewestWords && finished.test(words) && !hasAddress(words);
}

/** Whether a paragraph is mostly addresses, or a short one around an address. */
export function hasAddress(words: string): boolean {
  const found = words.slice(0, 2000).match(addresses);
  if (!found) return false;
  return found.join('').length * 3 > Math.min(words.length, 2000) || startsWithAddress.test(words);
}
