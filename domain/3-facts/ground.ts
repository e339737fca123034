import type { Span } from '#articles/article';
import type { Reading, SentenceReading } from '#facts/reading';
import { refersInside, standsAlone, startsByItself } from '#facts/standing';
import { openThings } from '#facts/things/open-things';
import { fullDates, fullNames, wholeSentence, withoutAlso, worded } from '#facts/wording';
import type { Clause } from '#language/clauses';

/** What of a sentence can be told by itself: a statement, and the words it is made of. */
export type Ground = { readonly statement: string; readonly span: Span };

/** Behind these the main thing is said in a clause that may have been cut, or is somebody's word only. */
const opensClause = /^(?:said|says|say|told|tells|added|adds|announced|claimed|claims|argued|argues|warned|stated|states|believes?|believed|thinks?|thought|suggested|suggests|reported|reports|asked|asks|denied|denies|insisted|hopes?|hoped|wanted|wants|would|could|may|might|should)$/;
const attributed = /\b(?:according to|said|says|told|reported|reportedly|allegedly|claimed|if|unless)\b/;
/** What may follow a clause that has lost nothing. */
const whole = /^(?:[.;]|, (?!(?:such as|including|like|especially|namely|or|with|to|in|at|on|of|for|from|by|than|as)\b)| and )/;
const shortest = 6;
const longest = 34;

/** "built a terminal, roads and hotels": a predicate that ends at the first comma of a list has lost the rest of it. */
export function cutsList({ tokens, span }: SentenceReading, text: string, { predicate }: Clause): boolean {
  const end = tokens[predicate[1]];
  if (end?.text !== ',') return false;
  const behind = text.slice(end.end, span.end);
  const first = /^ ([a-z-]+)/.exec(behind)?.[1] ?? '';
  if (/^(?:and|but|or|which|who|whose|where|when|while|as|among|including|with|without|after|before|according|because|although|though|said|says|most|more|less|fewer|the|a|an)$|ing$/.test(first)) return false;
  return /^ (?:[\p{L}\p{N}-]+ ){1,4}?(?:and|or) /u.test(behind);
}

/** The main clause of a sentence that does not stand alone as a whole: its subject and predicate, where they do. */
function clauseGround(sentence: SentenceReading, reading: Reading): Ground | null {
  const { clause, tokens, span } = sentence;
  const first = clause ? tokens[clause.subject[0]] : undefined;
  const last = clause ? tokens[clause.predicate[1] - 1] : undefined;
  if (!clause || !first || !last || !startsByItself(sentence, reading) || openThings(sentence, reading, clause.lead)) return null;
  const { text } = reading.article;
  const length = clause.predicate[1] - clause.subject[0];
  const rest = text.slice(last.end, span.end);
  if (length < shortest || length > longest || opensClause.test(tokens[clause.verb]?.text ?? '') || cutsList(sentence, text, clause)) return null;
  if (/^["“(]/.test(text.slice(span.start)) || !whole.test(rest) || attributed.test(rest.slice(0, 60)) || attributed.test(text.slice(span.start, first.start))) return null;
  if (/["“”()]/.test(text.slice(first.start, last.end)) || !refersInside(sentence, reading, [clause.subject[0], clause.predicate[1]])) return null;
  const own = { start: first.start, end: last.end };
  const words = worded(text, own, [...fullNames(sentence), ...fullDates(sentence), ...withoutAlso(sentence)]);
  return { statement: `${words.charAt(0).toUpperCase()}${words.slice(1)}.`, span: own };
}

/** "last week", "next year's": a stretch that only the day of the article explains stands in the words of a span. */
function holdsNearTime({ dates }: SentenceReading, { start, end }: Span): boolean {
  return dates.some((date) => date.start >= start && date.end <= end && date.relative && date.precision !== 'day' && date.precision !== 'part-of-day');
}

const nearTime = /\b(?:past|last|next|coming|recent|this) (?:few |several |couple of |\w+ )?(?:days?|nights?|weeks?|months?|years?|hours?|seasons?|decades?)\b|\b(?:ago|recently|so far|to date|nowadays|currently)\b/gi;

/** "The past few days": words of time that no date was made of. */
function holdsOpenTime({ dates }: SentenceReading, text: string, { start, end }: Span): boolean {
  return [...text.slice(start, end).matchAll(nearTime)].some(({ index }) => !dates.some((date) => date.value !== null && start + index >= date.start - 5 && start + index < date.end));
}

/** Whether a surname stands in a span that several people of the article bear, so that nobody knows who is meant. */
function holdsSharedName({ names }: SentenceReading, { entities }: Reading, { start, end }: Span): boolean {
  const bearers = (word: string) => entities.filter(({ type, name }) => type === 'person' && name.includes(' ') && name.split(' ').includes(word)).length;
  return names.some((name) => name.start >= start && name.end <= end && /^(?:person|unknown)$/.test(name.type) && !name.name.includes(' ') && bearers(name.name) > 1);
}

/** What a sentence tells by itself: all of it, or its main clause; null where neither can be understood alone. */
export function groundOf(sentence: SentenceReading, reading: Reading): Ground | null {
  const ground = standsAlone(sentence, reading) && !holdsNearTime(sentence, sentence.span) && !holdsOpenTime(sentence, reading.article.text, sentence.span) ? { statement: wholeSentence(sentence, reading), span: sentence.span } : clauseGround(sentence, reading);
  if (!ground || holdsNearTime(sentence, ground.span) || holdsOpenTime(sentence, reading.article.text, ground.span) || holdsSharedName(sentence, reading, ground.span)) return null;
  return ground;
}
