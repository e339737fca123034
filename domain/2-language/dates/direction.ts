import type { Direction } from '#language/dates/date';

const future = /\b(?:will|shall|won['’]t|would|is to|are to|to be|going to|(?:is|are|was|were|be|been) (?:due|set|slated|expected|scheduled|planned|supposed)|expects?|plans?|planned|intends?|hopes?|aims?|scheduled|expected|due|upcoming|coming|until|till|by|could|can|may|might|should|must|ahead|deadline|next)\b|['’]ll\b/gi;
const past = /\b(?:was|were|had|did|has|have|been|said|says|told|came|went|took|made|got|met|fell|rose|won|lost|began|held|left|sent|gave|found|became|saw|led|ran|cut|hit|struck|shot|killed|flew|broke|brought|bought|sold|sought|set|put|spoke|wrote|drew|grew|kept|paid|read|stood|thought|since|last|ago|earlier|[a-z]{2,}ed)\b/gi;
const breaks = /[;:"“”()—]|--|, (?:which|who|and|but|where|when|while|as|after|although|though)\b|\b(?:which|who|but|because|while|although)\b/gi;

/** Where a pattern last ends in a text; -1 for nowhere. */
function lastEnd(pattern: RegExp, text: string): number {
  let end = -1;
  for (const found of text.matchAll(pattern)) end = found.index + found[0].length;
  return end;
}

function firstStart(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.index ?? Infinity;
}

/** "will be released", "to be named": a past form that is part of a verb that looks ahead. */
const aheadOfPast = /\b(?:will|would|to|could|can|may|might|should|must|expected|due|scheduled|is|are)(?: be| have been| not)*(?: [a-z]+ly)? [a-z]+$/i;

function lookingBack(before: string): Direction {
  const from = lastEnd(breaks, before);
  const clause = from < 0 ? before : before.slice(from);
  const ahead = lastEnd(future, clause);
  const behind = lastEnd(past, clause);
  if (ahead < 0 && behind < 0) return null;
  if (ahead >= behind) return 'future';
  return aheadOfPast.test(clause.slice(0, behind)) && ahead >= 0 ? 'future' : 'past';
}

/** Whether a clause looks ahead or back, from the verbs nearest to a date: those before it, else those behind it. */
export function directionOf(before: string, after: string): Direction {
  const told = lookingBack(before);
  if (told !== null) return told;
  const end = firstStart(/[.;:"“”()]|--/g, after);
  const rest = end === Infinity ? after : after.slice(0, end);
  const ahead = firstStart(future, rest);
  const behind = firstStart(past, rest);
  if (ahead === Infinity && behind === Infinity) return null;
  return ahead < behind ? 'future' : 'past';
}
