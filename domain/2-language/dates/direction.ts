import type { Direction } from '#language/dates/date';

/** What tells that a clause looks ahead, alone or at the head of a verb: "will", "is expected to", "agreed to". */
const ahead = /\b(?:[Ww]ill|shall|[Ww]on['’]t|(?:would|could|may|might|should|must)(?! have\b)|can|going to|to be|(?:is|are) to|(?:was|were) to have|(?<=\b[Ii]f (?:[\w-]+ ){1,3})were to|(?:set|slated|due|poised|likely|ready|struggling|racing|rushing|scrambling|preparing|prepares|agreed|agreement|plans?|intends?|hopes?|aims?|wants?|offers?|seeks?|decided|decision|vowed|pledged|promised|invited) to|(?<=\b(?:he|she|it|they|which|who) )plans?|expects?|expected|scheduled|planned|payable|effective|(?:was|were|is|are) due(?= (?:in|at|on|back|out|here|there|home)\b)|no later than|upcoming|coming|deadline|turns(?= \d)|begins|starts|opens|ends|expires|departs|retires|resumes|reopens|closes|steps down|meets?|takes (?:effect|office|over|power|charge)|(?:leaves|arrives|returns|heads|travels|flies|moves)(?= (?:[A-Z]|for\b|to\b|in\b|home\b|back\b))|(?:faces|plays|hosts|visits)(?= [A-Z])|(?:is|are) (?=on\b)|(?:is|are) (?:seeking|running|standing|preparing|planning|hoping|aiming|expecting)|next(?! to\b))\b|['’]ll\b/g;
const behind = /\b(?:was|were|had|did|has|have|been|said|says|told|came|went|took|made|got|met|fell|rose|won|lost|began|held|left|sent|gave|found|became|saw|led|ran|hit|struck|shot|flew|broke|brought|bought|sold|sought|spoke|wrote|drew|grew|kept|paid|stood|thought|tore|shook|fought|swept|burst|since|last|ago|earlier|follow(?:s|ing)|[a-z]{2,}ed)\b/g;
const breaks = /[;"“”()—]|(?<!\d):|:(?!\d)|--|''|``|\band (?=(?:in|on|by|at|during|until) )|, (?:which|who|and|but|where|when|while|as|after|although|though)\b|\b(?:which|who|but|because|while|although)\b/g;

/** "will be released", "had been scheduled": the verb at the end is part of one that begins before it. */
const verbAhead = /\b(?:will|would|to|could|can|may|might|should|must|expected|due|scheduled|is|are)(?: be| have been| not| [a-z]+ly)* [a-z]+$|\b(?:was|were) to have(?: been)? [a-z]+$/;
const verbBehind = /\b(?:had been|previously|originally) [a-z]+(?: to)?$/;

/** A limit lies ahead of what it limits: "extended until Friday"; "had reported by Friday" does not. */
const limit = /\b(?:until|till|by|through|ahead of|as (?:soon|early|late) as)(?: about| around| at least| the)?(?: (?:noon|midnight|\d{1,2}(?::\d\d)? [ap]\.m\.)(?: [A-Z]{2,4})?)? $/;

/** Where the last of a list of words ends in a text; -1 for nowhere. */
function lastEnd(words: RegExp, text: string): number {
  let end = -1;
  for (const found of text.matchAll(words)) end = found.index + found[0].length;
  return end;
}

/** Where the first one starts; Infinity for nowhere. */
function firstStart(words: RegExp, text: string): number {
  const at = text.search(words);
  return at < 0 ? Infinity : at;
}

function lookingBack(before: string): Direction {
  // "Will grow by 1.6 percent, less than forecast in July"
  if (/\bthan (?:forecast|expected|predicted|projected|estimated|planned|thought|reported)(?: (?:in|on|for|earlier))? (?:early |late )?$/.test(before)) return 'past';
  const from = lastEnd(breaks, before);
  const clause = from < 0 ? before : before.slice(from);
  const future = lastEnd(ahead, clause);
  const past = lastEnd(behind, clause);
  if (clause.search(limit) > 1) return /\bhad\b/.test(clause) ? 'past' : 'future';
  if (future < 0 && past < 0) return null;
  if (future >= past) return verbBehind.test(clause.slice(0, future)) ? 'past' : 'future';
  return future >= 0 && verbAhead.test(clause.slice(0, past)) ? 'future' : 'past';
}

/** "A first vote is to be held on 13 March, and a second one in May": what has no verb of its own leans on the one before "and". */
const leaning = /,? and (?:(?!\band\b)[^,;:])*$/;

/** "To be held in August and in November": of two times that stand side by side the second lies where the first does. */
const sideBySide = /(?<=\b(?:\d{1,4}|\p{Lu}\p{Ll}+)) and (?:in|on) (?:early |late )?$/u;

/** Whether a clause looks ahead or back, from the verbs nearest to a date: those before it, else those behind it. */
export function directionOf(before: string, after: string): Direction {
  const told = lookingBack(before.replace(sideBySide, ' '));
  if (told !== null) return told;
  const end = firstStart(/[.;:"“”()]|--|''/, after);
  const rest = end === Infinity ? after : after.slice(0, end);
  const future = firstStart(ahead, rest);
  // "From 1 December, all packs sold must"
  if (future < Infinity && /(?:^|[.;:] )(?:From|Starting|Beginning|Effective|As of)(?: on| from)? $/.test(before)) return 'future';
  const past = firstStart(behind, rest);
  if (future === Infinity && past === Infinity) return leaning.test(before) ? lookingBack(before.replace(leaning, '')) : null;
  return future < past ? 'future' : 'past';
}
