import type { Span } from '#articles/article';
import { capitalised } from '#core/capitals';
import { isClear } from '#facts/clear';
import { fullDates } from '#facts/days-in-words';
import { namesArticle, withoutArticle } from '#facts/naming';
import { placed } from '#facts/placed';
import type { Reading, SentenceReading } from '#facts/reading';
import { refersInside } from '#facts/refers';
import { isComplete, leansByFirst, standsAlone, startsByItself } from '#facts/standing';
import { leansOnOccasion, openThings } from '#facts/things/open-things';
import { cutsList, cutsSense, opensThat } from '#facts/whole';
import { fullNames, type Replacement, withoutAlso, worded } from '#facts/wording';
import type { Clause } from '#language/clauses';
import { isFinite } from '#language/clauses/scene';
import { holding } from '#language/names/spans';

/** What of a sentence can be told by itself: a statement, and the words it is made of. */
export type Ground = {
  readonly statement: string;
  readonly span: Span;
  /** The clause that it is, where it is not the whole sentence. */
  readonly clause: Clause | null;
  /** Its words in one, without the full stop, some of them replaced. */
  readonly inWords: (replaced: Replacement) => string;
  /** The same as whole sentences. */
  readonly inSentences: (replaced: Replacement) => string;
};

/** Behind these the main thing is said in a clause that may have been cut, or is somebody's word only. */
const opensClause = /^(?:said|says|say|told|tells|added|adds|announced|claimed|claims|argued|argues|warned|stated|states|believes?|believed|thinks?|thought|suggested|suggests|reported|reports|asked|asks|denied|denies|insisted|hopes?|hoped|wanted|wants|would|could|may|might|should)$/;
const attributed = /, the (?:\p{Ll}+ )?(?:court|panel|judges?|inquiry|report|tribunal|study|commission|committee|hearing|jury|investigation|investigators|inquest) (?:found|ruled|heard|held|concluded|decided|was told)\b|\b(?:according to|said|says|told|reported|reportedly|allegedly|claimed|if|unless)\b|\b(?:he|she|they) (?:added|adds|noted|insisted|warned|argued|stressed|recalled|predicted|explained|conceded|remarked|joked|wrote)\b/iu;
/** What may follow a clause that has lost nothing. A quotation that begins there cuts it: "making the partnership | “irreversible”". */
const whole = /^(?! ?["“])(?:[.;]|, (?!(?:such as|including|like|especially|namely|or|with|to|in|at|on|of|for|from|by|than|as)\b)| and )/;
const shortest = 6;
const longest = 34;

/** Behind these a clause tells what is, and may be told without what it is joined to. */
const tellsWhatIs = /^(?:and|but|while|whereas|after|when|because|although|though|;)$/;

const says = /^(?:said|says|added|adds|told|wrote|explained|noted|insisted|warned|argued|believes?|claims?|claimed)$/;
/** "The wreck, the court found, is hers"; "Jones, who found it, left" is no such aside. */
const finds = /^(?:found|ruled|heard|held|concluded|announced|stated|estimates?|estimated|thinks?|thought|hopes?|hoped|feared?|fears)$/;

type Range = readonly [number, number];

/** The stretches of a clause to be told, in tokens: all of it, or its subject and its predicate where an aside stands between commas between them. */
function stretchesOf({ tokens }: SentenceReading, { subject, verb, predicate }: Clause): Range[] {
  // "As his advisers pointed out": without it more is said than was.
  if (tokens[subject[1]]?.text === ',' && /^(?:as|if|unless|though|although|normally|usually|perhaps|reportedly|allegedly|at|in)$/.test(tokens[subject[1] + 1]?.text ?? '')) return [];
  // "Drew, whose son was one of the miners"
  if (tokens[subject[1]]?.text === ',' && tokens[subject[1] + 1]?.text === 'whose') return [];
  // "The wreck, he said, is the Erebus": whose word it is belongs to it.
  const isRelative = /^(?:which|who|whose|where)$/.test(tokens[subject[1] + 1]?.text ?? '');
  if (tokens[subject[1]]?.text === ',' && tokens.slice(subject[1] + 1, verb).some(({ text }) => says.test(text) || (!isRelative && finds.test(text)))) return [];
  const isAside = tokens[subject[1]]?.text === ',' && tokens.slice(subject[1] + 1, verb).some(({ text }) => text === ',');
  return isAside ? [subject, predicate] : [[subject[0], predicate[1]]];
}

/** Stretches of a sentence in one: names in full, days with their date, the first letter a capital. */
export function inFull(spans: readonly Span[], sentence: SentenceReading, { article, quoted }: Reading, replaced: readonly Replacement[] = []): string {
  const others = [...fullNames(sentence), ...fullDates(sentence), ...withoutAlso(sentence)].filter((one) => !holding(quoted, one)).filter(({ start, end }) => !replaced.some((one) => one.start < end && start < one.end));
  const words = spans.map((own) => worded(article.text, own, [...replaced, ...others])).join(' ');
  return capitalised(words);
}

/** Words without the full stop at their end. */
export const withoutStop = (words: string) => words.replace(/[.!]+(?=["”]?$)|\?$/, '');

/** Stretches of a sentence with some of their words replaced. */
function wordsOf(spans: readonly Span[], sentence: SentenceReading, reading: Reading): Pick<Ground, 'inWords' | 'inSentences'> {
  const inWords = (replaced: Replacement) => withoutStop(inFull(spans, sentence, reading, [replaced]));
  return { inWords, inSentences: (replaced) => `${inWords(replaced)}.` };
}

/** A clause of a sentence that does not stand alone as a whole: its subject and predicate, where they do. */
function clauseGround(sentence: SentenceReading, reading: Reading, clause: Clause, isOfLead: boolean): Ground | null {
  const { tokens, span } = sentence;
  const { text } = reading.article;
  const first = tokens[clause.subject[0]];
  const last = tokens[clause.predicate[1] - 1];
  if (!first || !last || /^(?:VB[DZP]|MD)$/.test(sentence.speech[clause.subject[0]] ?? '') || !startsByItself(sentence, reading) || openThings(sentence, reading, clause.lead) || leansByFirst(sentence, clause.subject[0])) return null;
  // "Disease after Indonesia | invaded": the subject is cut wrongly.
  if (tokens.slice(...clause.subject).some(({ text }, at) => at > 0 && /^(?:after|before|when|while|because|although|since|until)$/.test(text))) return null;
  // "Unbeaten all year, she said": no subject.
  if (/^(?:JJ|VBN|RB)$/.test(sentence.speech[clause.subject[0]] ?? '') && reading.tables.words.timeWords.has(tokens[clause.subject[1] - 1]?.text ?? '')) return null;
  const lead = clause.link === null && clause.lead[1] > Math.max(clause.lead[0], sentence.opening) ? [[sentence.opening, clause.lead[1]] as const] : [];
  // "Cheering broke out when Jones | , the speaker, read": what he did is cut off.
  const opens = tokens.slice(...clause.predicate).findLastIndex(({ lower }) => /^(?:when|while|because|although|though|if|which|who|whose|where)$/.test(lower));
  if (opens >= 0 && !tokens.slice(clause.predicate[0] + opens, clause.predicate[1]).some((_, at) => isFinite({ tokens, parts: sentence.speech }, clause.predicate[0] + opens + at))) return null;
  const stretches = [...lead, ...stretchesOf(sentence, clause)];
  if (stretches.length === lead.length) return null;
  const length = stretches.reduce((sum, [from, to]) => sum + to - from, 0);
  const rest = text.slice(last.end, span.end);
  if (length < shortest || length > longest || opensClause.test(tokens[clause.verb]?.text ?? '') || cutsList(sentence, text, clause) || cutsSense(sentence, clause) || opensThat(sentence, clause)) return null;
  if (/^["“(]/.test(text.slice(span.start)) || text.charAt(span.end - 1) === '?' || !isComplete(text.slice(span.start, span.end)) || !whole.test(rest) || attributed.test(rest.slice(0, 60)) || attributed.test(text.slice(span.start, first.start))) return null;
  const spans = stretches.map(([from, to]) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }));
  if (!spans.every((own) => isClear(sentence, reading, own) && !/["“”()]/.test(text.slice(own.start, own.end))) || !stretches.every((range) => refersInside(sentence, reading, range, clause.subject))) return null;
  const words = inFull(spans, sentence, reading);
  if (/\bnot only\b(?!.*\bbut\b)/.test(words)) return null;
  const begin = sentence.tokens[stretches[0]?.[0] ?? clause.subject[0]];
  const statement = placed(words.endsWith('.') ? words : `${words}.`, begin, sentence, reading);
  // What the words around it would have told, nobody can tell without them.
  if (!isOfLead && (saysTooLittle(statement) || stretches.some((range) => leansOnOccasion(sentence, reading, range)))) return null;
  return { statement, span: { start: begin?.start ?? first.start, end: last.end }, clause, ...wordsOf(spans, sentence, reading) };
}

/** "After the bill receives the royal assent": what is told in the present there is yet to come. */
const isToCome = ({ link, tense }: Clause) => /^(?:after|when|before|until|once)$/.test(link ?? '') && tense === 'present';

/** The clauses of a sentence that can be told by themselves; those behind somebody's words are that person's. */
function clauseGrounds(sentence: SentenceReading, reading: Reading, isOfLead: boolean): Ground[] {
  const { clauses, tokens } = sentence;
  return clauses.flatMap((clause, at) => {
    const spoken = clauses.slice(0, at).some(({ verb }) => opensClause.test(tokens[verb]?.text ?? ''));
    const told = clause.link === null || (tellsWhatIs.test(clause.link) && !spoken && !isToCome(clause));
    const ground = told ? clauseGround(sentence, reading, clause, isOfLead) : null;
    return ground ? [ground] : [];
  });
}

/** Fewer words that need their article to be understood leave open what they are about: of such, on unread news, readers found six in ten right (docs/measurements.md). */
const fewest = 10;
const saysTooLittle = (statement: string) => namesArticle(statement) && withoutArticle(statement).split(' ').length < fewest;

/** The whole of a sentence as a statement; null where it names its source first, and its article would have to be named as well, or says too little. */
export function wholeGround(sentence: SentenceReading, reading: Reading): Ground | null {
  const statement = inFull([sentence.span], sentence, reading);
  const needs = leansOnOccasion(sentence, reading, [sentence.opening, sentence.tokens.length]);
  const ground = { span: sentence.span, clause: null, ...wordsOf([sentence.span], sentence, reading) };
  if (/^(?:According to|In the words of)\b/.test(statement)) return needs ? null : { statement, ...ground };
  const told = placed(statement, sentence.tokens[sentence.opening], sentence, reading);
  return saysTooLittle(told) && !sentence.isLead ? null : { statement: told, ...ground };
}

const wholeIfAlone = (sentence: SentenceReading, reading: Reading) => (standsAlone(sentence, reading) && isClear(sentence, reading, sentence.span) ? wholeGround(sentence, reading) : null);

/** What a sentence tells by itself: all of it, or else each clause that does; none where nothing can be understood alone. A lead is all told where none of its clauses can be: that nothing stands before it explains much, and short is better. */
export function groundsOf(sentence: SentenceReading, reading: Reading): Ground[] {
  const plain = sentence.isLead ? { ...sentence, isLead: false } : sentence;
  const whole = wholeIfAlone(plain, reading);
  if (whole) return [whole];
  const clauses = clauseGrounds(plain, reading, sentence.isLead);
  const lead = clauses.length === 0 && sentence.isLead ? wholeIfAlone(sentence, reading) : null;
  return lead ? [lead] : clauses;
}
