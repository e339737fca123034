import type { Span } from '#articles/article';
import type { Reading, SentenceReading } from '#facts/reading';
import { leansByFirst, refersInside, standsAlone, startsByItself } from '#facts/standing';
import { leansOnOccasion, openThings } from '#facts/things/open-things';
import { fullDates, fullNames, stretchInWords, toldOf, wholeSentence, withoutAlso, worded } from '#facts/wording';
import type { Clause } from '#language/clauses';
import { isFinite } from '#language/clauses/scene';
import type { Mention } from '#language/mentions';
import type { Token } from '#language/tokens';

/** What of a sentence can be told by itself: a statement, and the words it is made of. */
export type Ground = { readonly statement: string; readonly span: Span; /** The clause that it is, where it is not the whole sentence. */ readonly clause: Clause | null };

/** Behind these the main thing is said in a clause that may have been cut, or is somebody's word only. */
const opensClause = /^(?:said|says|say|told|tells|added|adds|announced|claimed|claims|argued|argues|warned|stated|states|believes?|believed|thinks?|thought|suggested|suggests|reported|reports|asked|asks|denied|denies|insisted|hopes?|hoped|wanted|wants|would|could|may|might|should)$/;
const attributed = /\b(?:according to|said|says|told|reported|reportedly|allegedly|claimed|if|unless)\b/i;
/** What may follow a clause that has lost nothing. */
const whole = /^(?:[.;]|, (?!(?:such as|including|like|especially|namely|or|with|to|in|at|on|of|for|from|by|than|as)\b)| and )/;
const shortest = 6;
const longest = 34;

/** "built a terminal, roads and hotels": a predicate that ends at the first comma of a list has lost the rest of it. */
export function cutsList({ tokens, span }: Pick<SentenceReading, 'tokens' | 'span'>, text: string, { predicate }: Clause): boolean {
  const end = tokens[predicate[1]];
  if (end?.text !== ',') return false;
  const behind = text.slice(end.end, span.end);
  const first = /^ ([a-z-]+)/.exec(behind)?.[1] ?? '';
  if (/^(?:and|but|or|which|who|whose|where|when|while|as|among|including|with|without|after|before|according|because|although|though|said|says|most|more|less|fewer|the|a|an)$|ing$/.test(first)) return false;
  return /^ (?:[\p{L}\p{N}-]+,? ){1,6}?(?:and|or) /u.test(behind) || /^ (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?, (?:the )?\p{Lu}/u.test(behind);
}

/**
 * Whether a predicate ends before what it says: "can only be true | if", "to evacuate | , or chose", "uses at its air | , land",
 * "from Bearing to Kheha | (13 km) and".
 */
export function cutsSense({ tokens, speech }: Pick<SentenceReading, 'tokens' | 'speech'>, { predicate: [verb, end] }: Clause): boolean {
  const [last, next, after] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  if (!last || !next) return false;
  if (/^(?:if|unless)$/.test(next.text) || /^(?:who|whom|whose|which|that|along|such)$/.test(last.text) || /^['’]s?$/.test(last.text)) return true;
  // "Were quickly posted | and reposted online"
  if (next.text === 'and' && /^VB[DN]$/.test(speech[end + 1] ?? '') && speech.slice(verb, end).includes('VBN')) return true;
  if (next.text === ',' && (speech[end - 1] ?? '').startsWith('JJ') && /^(?:yet|but)$/.test(after?.text ?? '')) return true;
  if (next.text === ',') return /^(?:or|along)$/.test(after?.text ?? '') || (/^(?:JJ|CD|PRP\$|DT)$/.test(speech[end - 1] ?? '') && /^(?:NN|JJ|CD)/.test(speech[end + 1] ?? ''));
  if (next.text !== '(') return false;
  const close = tokens.findIndex(({ text }, at) => at > end && text === ')');
  return close > 0 && /^(?:and|or|to|of|in|from|with)$/.test(tokens[close + 1]?.text ?? '');
}

/** Behind these a clause tells what is, and may be told without what it is joined to. */
const tellsWhatIs = /^(?:and|but|while|whereas|after|when|because|although|though|;)$/;

/** "Said that on 6 October": whether a predicate ends before its "that" has its verb. */
export function opensThat({ tokens, speech }: SentenceReading, { predicate }: Clause): boolean {
  const that = tokens.slice(...predicate).findLastIndex(({ text }, at) => text === 'that' && tokens[predicate[0] + at + 1]?.text !== 'of');
  return that >= 0 && !tokens.slice(predicate[0] + that + 1, predicate[1]).some((_, at) => isFinite({ tokens, parts: speech }, predicate[0] + that + 1 + at));
}

type Range = readonly [number, number];

/** The stretches of a clause to be told, in tokens: all of it, or its subject and its predicate where an aside stands between commas between them. */
function stretchesOf({ tokens }: SentenceReading, { subject, verb, predicate }: Clause): Range[] {
  const isAside = tokens[subject[1]]?.text === ',' && tokens.slice(subject[1] + 1, verb).some(({ text }) => text === ',');
  return isAside ? [subject, predicate] : [[subject[0], predicate[1]]];
}

/** A clause of a sentence that does not stand alone as a whole: its subject and predicate, where they do. */
function clauseGround(sentence: SentenceReading, reading: Reading, clause: Clause): Ground | null {
  const { tokens, span } = sentence;
  const { text } = reading.article;
  const first = tokens[clause.subject[0]];
  const last = tokens[clause.predicate[1] - 1];
  if (!first || !last || !startsByItself(sentence, reading) || openThings(sentence, reading, clause.lead) || leansByFirst(sentence, clause.subject[0])) return null;
  const lead = clause.link === null && clause.lead[1] > Math.max(clause.lead[0], sentence.opening) ? [[sentence.opening, clause.lead[1]] as const] : [];
  const stretches = [...lead, ...stretchesOf(sentence, clause)];
  const length = stretches.reduce((sum, [from, to]) => sum + to - from, 0);
  const rest = text.slice(last.end, span.end);
  if (length < shortest || length > longest || opensClause.test(tokens[clause.verb]?.text ?? '') || cutsList(sentence, text, clause) || cutsSense(sentence, clause) || opensThat(sentence, clause)) return null;
  if (/^["“(]/.test(text.slice(span.start)) || !whole.test(rest) || attributed.test(rest.slice(0, 60)) || attributed.test(text.slice(span.start, first.start))) return null;
  const spans = stretches.map(([from, to]) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }));
  if (!spans.every((own) => isClear(sentence, reading, own) && !/["“”()]/.test(text.slice(own.start, own.end))) || !stretches.every((range) => refersInside(sentence, reading, range, clause.subject))) return null;
  const words = spans.map((own) => worded(text, own, [...fullNames(sentence), ...fullDates(sentence), ...withoutAlso(sentence)])).join(' ');
  if (/\bnot only\b(?!.*\bbut\b)/.test(words)) return null;
  const statement = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  const begin = sentence.tokens[stretches[0]?.[0] ?? clause.subject[0]];
  return { statement: placed(statement, begin, sentence, reading), span: { start: begin?.start ?? first.start, end: last.end }, clause };
}

/** "After the bill receives the royal assent": what is told in the present there is yet to come. */
const isToCome = ({ link, tense }: Clause) => /^(?:after|when|before|until|once)$/.test(link ?? '') && tense === 'present';

/** The clauses of a sentence that can be told by themselves; those behind somebody's words are that person's. */
function clauseGrounds(sentence: SentenceReading, reading: Reading): Ground[] {
  const { clauses, tokens } = sentence;
  return clauses.flatMap((clause, at) => {
    const spoken = clauses.slice(0, at).some(({ verb }) => opensClause.test(tokens[verb]?.text ?? ''));
    const told = clause.link === null || (tellsWhatIs.test(clause.link) && !spoken && !isToCome(clause));
    const ground = told ? clauseGround(sentence, reading, clause) : null;
    return ground ? [ground] : [];
  });
}

/** "last week", "Tuesday" of a week that is open: a time that only the day of the article explains stands in the words of a span. */
function holdsNearTime(sentence: SentenceReading, { start, end }: Span): boolean {
  return sentence.dates.some((date) => date.start >= start && date.end <= end && date.relative && stretchInWords(sentence, date) === null && (date.value === null || (date.precision !== 'day' && date.precision !== 'part-of-day')));
}

const nearTime = /\b(?:past|last|next|coming|recent|this) (?:few |several |couple of |\w+ )?(?:days?|nights?|weeks?|months?|years?|hours?|seasons?|decades?)\b|\bago\b/gi;
/** What is so on the day of the article, and may be otherwise the next. */
const ofItsDay = /\b(?:now(?! that\b)|recently|so far|to date|nowadays|currently|at present)\b/i;

const year = /\b(?:1\d|20)\d\d\b/;

/** A statement with its article named, where no year in it says which occasion is meant; as it is where the article has no name. */
export function placed(statement: string, first: Token | undefined, sentence: SentenceReading, reading: Reading): string {
  const needs = !year.test(statement) || leansOnOccasion(sentence, reading, [sentence.opening, sentence.tokens.length]);
  return reading.occasion !== null && needs ? toldOf(statement, first, sentence, reading) : statement;
}

/** "The past few days": words of time that no date was made of. */
function holdsOpenTime({ dates }: SentenceReading, { article: { text } }: Reading, { start, end }: Span): boolean {
  if (ofItsDay.test(text.slice(start, end))) return true;
  return [...text.slice(start, end).matchAll(nearTime)].some(({ index }) => !dates.some((date) => date.value !== null && start + index >= date.start - 5 && start + index < date.end));
}

const royal = /\b(?:King|Queen|Pope|Prince|Princess|Sheikh|Saint|St|Emperor|Empress|Sultan|Emir|Pharaoh)\.? $/;

/** Whether half a name stands in a span: one word of a person whose whole name nothing tells, or that several people share. */
function holdsSharedName({ names }: SentenceReading, { entities, article: { text } }: Reading, { start, end }: Span): boolean {
  const bearers = (word: string) => entities.filter(({ type, name }) => type === 'person' && name.includes(' ') && name.split(' ').includes(word)).length;
  const isHalf = ({ type, name, start: at }: Mention) => (type === 'person' && !royal.test(text.slice(Math.max(0, at - 12), at))) || (type === 'unknown' && bearers(name) > 1);
  return names.some((name) => name.start >= start && name.end <= end && !name.name.includes(' ') && isHalf(name));
}

/** Whether what is told as past has a day behind that of the article: another year is meant, or another day. */
function holdsLaterDay({ dates, clause }: SentenceReading, { article }: Reading, { start, end }: Span): boolean {
  const { date: today } = article;
  return today !== null && clause?.tense === 'past' && dates.some(({ value, range, ...date }) => date.start >= start && date.end <= end && !range && value !== null && /^\d{4}-\d\d-\d\d/.test(value) && value.slice(0, 10) > today);
}

/** Whether the words of a span say when and of whom they tell. */
export function isClear(sentence: SentenceReading, reading: Reading, span: Span): boolean {
  return !holdsLaterDay(sentence, reading, span) && !holdsNearTime(sentence, span) && !holdsOpenTime(sentence, reading, span) && !holdsSharedName(sentence, reading, span);
}

/** The whole of a sentence, with its article named where only that tells what "the capsule" is; null where its source is named first already. */
function wholeGround(sentence: SentenceReading, reading: Reading): Ground | null {
  const statement = wholeSentence(sentence, reading);
  const needs = leansOnOccasion(sentence, reading, [sentence.opening, sentence.tokens.length]);
  if (/^(?:According to|In the words of)\b/.test(statement)) return needs ? null : { statement, span: sentence.span, clause: null };
  return { statement: placed(statement, sentence.tokens[sentence.opening], sentence, reading), span: sentence.span, clause: null };
}

/** What a sentence tells by itself: all of it, or else each clause that does; none where nothing can be understood alone. */
export function groundsOf(sentence: SentenceReading, reading: Reading): Ground[] {
  const whole = standsAlone(sentence, reading) && isClear(sentence, reading, sentence.span) ? wholeGround(sentence, reading) : null;
  return whole ? [whole] : clauseGrounds(sentence, reading);
}
