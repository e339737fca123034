import type { Span } from '#articles/article';
import { numberOf } from '#facts/found/number-of';
import type { SentenceReading } from '#facts/reading';
import type { Clause } from '#language/clauses';
import { isFinite } from '#language/clauses/scene';
import type { NumberMention } from '#language/numbers/mention';
import { valueOfWords } from '#language/numbers/words';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

/** The words of tokens [from, to), names and dates in full. */
export type Words = (tokens: readonly [number, number]) => string;

const partOf = /^(?:some|none|most|many|few|several|half|third|quarter|any|each|all|both|part|members?|percent|%|cent)$/;
const joins = /^(?:[,;:()–—]|and|or|but|that|which|who|while|when|after|before|because|as)$/;
const elsewhere = /^(?:it|them)$/;
const longest = 7;

/** How a number is asked for, and where the words begin that follow: "how many" people, "how much" of money, "what share" of voters. */
function asked({ kind, unit, compound, end, measured }: NumberMention): { readonly asking: string; readonly from: number } | null {
  if (compound || kind === 'age') return null;
  if (unit === 'percent') return { asking: 'what share', from: measured.end };
  return unit === 'money' ? { asking: 'how much', from: measured.end } : { asking: 'how many', from: end };
}

/** "one of 300 passengers died": what is said is said of one. */
function isWholeOfPart({ tokens }: SentenceReading, { start }: Span): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  const of = tokens[at - 1]?.lower === 'of' ? at - 1 : tokens[at - 2]?.lower === 'of' ? at - 2 : -1;
  const part = tokens[of - 1]?.lower ?? '';
  return of > 0 && (partOf.test(part) || /^\d/.test(part) || valueOfWords(part) !== null);
}

/** What is counted by a number within the subject of a clause: "how many people left". Null where it is said of a part, or with "for it", which another sentence explains. */
export function countedIn(sentence: SentenceReading, { subject, predicate, link }: Clause, value: Span, words: Words): string | null {
  const number = numberOf(sentence, value);
  const how = number && !isWholeOfPart(sentence, value) ? asked(number) : null;
  if (!how || elsewhere.test(sentence.tokens[predicate[1] - 1]?.lower ?? '')) return null;
  const from = sentence.tokens.findIndex(({ start }) => start >= how.from);
  // "414mm of rain", "the 319kg probe"
  if (number?.unit === 'measure' && sentence.tokens.some(({ start, end, text }) => start <= number.start && end > number.end - 1 && /\d\p{L}/u.test(text))) return null;
  // "In 1935, when 294 whales came ashore": when and where, the clause before says.
  if (/^(?:when|where|as|while|since)$/.test(link ?? '')) return null;
  // "Found room in the bright, | pastel-coloured interior"
  if ((sentence.speech[predicate[1] - 1] ?? '').startsWith('JJ') && sentence.tokens[predicate[1]]?.text === ',' && /^(?:JJ|VBN|NN)/.test(sentence.speech[predicate[1] + 1] ?? '')) return null;
  // "Seventy years after the animal was declared extinct"
  if (number && sentence.tokens[sentence.tokens.findIndex(({ start }) => start >= number.measured.end)]?.text.match(/^(?:after|before|since|later|earlier|ago)$/)) return null;
  // "Ireland and 11 other states": other than which, the rest of the sentence tells.
  if (sentence.tokens[from]?.lower === 'other') return null;
  // "The 57km (35-mile) tunnel"
  if (sentence.tokens[from]?.text === '(') return null;
  // "The $100 million building stands": no part of it does.
  if (number?.unit === 'money' && /^(?:NN|JJ)/.test(sentence.speech[from] ?? '')) return null;
  // "Have banned, partly banned or taxed bags": what was, stands behind.
  if (/^VB[ND]$/.test(sentence.speech[predicate[1] - 1] ?? '') && sentence.tokens[predicate[1]]?.text === ',') return null;
  // "What share of its infections": whose, the rest of the sentence tells.
  if (sentence.tokens.slice(from, subject[1]).some(({ lower }) => /^(?:its|their|his|her)$/.test(lower))) return null;
  return `${how.asking} ${words([from, subject[1]])} ${words(predicate)}`.replace(/  +/g, ' ');
}

/** Whether the noun that is counted at [.., to) goes on, "heads of state", or does something itself: "said 300 people had left". */
const goesOn = ({ tokens, speech }: SentenceReading, to: number) => tokens[to]?.lower === 'of' || isFinite({ tokens, parts: speech }, to);

/** Whether the words from a verb on lead straight to what is counted: the verb alone, or a preposition at their end. */
function leadsThere(between: readonly Token[], { grammar }: Tables): boolean {
  const last = between.at(-1)?.lower ?? '';
  return between.length > 0 && between.length <= longest && !between.some(({ lower }) => joins.test(lower)) && (between.length === 1 || grammar.prepositions.has(last));
}

/** A subject inside a question: "the sanctions", "deaths". */
function inside(who: string, { names, tokens, speech, antecedent, things }: SentenceReading, at: number): string {
  const named = [...names, ...things, ...(antecedent ? [antecedent] : [])].some(({ start }) => start === tokens[at]?.start && !/^the\b/i.test(who)) || speech[at]?.startsWith('NNP') === true;
  return named || /^\p{Lu}{2}/u.test(who) ? who : who.charAt(0).toLowerCase() + who.slice(1);
}

const longestRest = 9;

/** What is counted behind the verb: "how many companies the sanctions targeted". Null where more stands between, and for what is measured. */
export function countedBehind(sentence: SentenceReading, { subject, verb, predicate }: Clause, value: Span, words: Words, tables: Tables): string | null {
  const { tokens } = sentence;
  const number = numberOf(sentence, value);
  if (number?.unit !== 'count' || !number.head || number.measured.end !== number.end) return null;
  const [at, from, to] = [tokens.findIndex(({ start }) => start >= value.start), tokens.findIndex(({ start }) => start >= number.end), tokens.findIndex(({ end }) => end === number.head?.end) + 1];
  if (tokens[from]?.lower === 'other') return null;
  // "By 16 votes to 13": neither is how many.
  if (tokens[to]?.text === 'to' && sentence.speech[to + 1] === 'CD') return null;
  // "About 20 storms a year": how many in a year.
  if (/^(?:an?|per|every)$/.test(tokens[to]?.lower ?? '')) return null;
  // "850,000 cars and light trucks" are counted together.
  const goesOnWith = /^(?:and|or)$/.test(tokens[to]?.text ?? '') || (tokens[to]?.text === ',' && tokens.slice(to + 2, to + 5).some(({ text }) => text === 'and'));
  if (goesOnWith && /^(?:NN|JJ)/.test(sentence.speech[to + 1] ?? '')) return null;
  // "Are seven points clear", "with two games to play": what is left out would be a part of it.
  if (to < predicate[1] && tokens[to]?.kind === 'word' && /^(?:JJ|RB|TO|VB)/.test(sentence.speech[to] ?? '')) return null;
  if (to <= from || goesOn(sentence, to) || !leadsThere(tokens.slice(verb, at), tables)) return null;
  const rest = tokens[subject[1]]?.kind === 'mark' ? verb : subject[1];
  // "Is one of eight volcanoes in the chain, which": without what follows it is none of eight.
  if (partOf.test(tokens[at - 2]?.lower ?? '') || /^(?:one|two|three)$/.test(tokens[at - 2]?.lower ?? '')) return null;
  // "Infected 20 people in Nigeria": where, and when, is asked along.
  const more = predicate[1] - to > 1 && predicate[1] - to <= longestRest && sentence.speech[to] === 'IN' && tokens[to]?.text !== 'of' && tables.grammar.prepositions.has(tokens[to]?.lower ?? '') && !tokens.slice(to, predicate[1]).some((_, place) => isFinite({ tokens, parts: sentence.speech }, to + place)) && !tables.grammar.prepositions.has(tokens[at - 1]?.lower ?? '') ? ` ${words([to, predicate[1]])}` : '';
  // "Runs 460 stores in the United States, Canada and Britain": a list goes on.
  if (more !== '' && tokens[predicate[1]]?.text === ',' && tokens[predicate[1] + 1]?.capital === true && tokens[predicate[1] - 1]?.capital === true) return null;
  return `how many ${words([from, to])} ${inside(words(subject), sentence, subject[0])} ${words([rest, at]).replace(/\balso /, '')}${more}`.replace(/\.$/, '');
}
