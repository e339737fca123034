import type { Phrases } from '#facts/things/definites';
import type { Landmark } from '#facts/things/landmark';

const isNoun = (part: string | undefined) => /^NNS?$/.test(part ?? '');
const modifies = /^(?:JJ[RS]?|NNP?S?|CD|VBN|HYPH)$/;
/** "The previous tournament" is not the one that "the tournament" means. */
const ofAnother = /^(?:opening|final|previous|next|last|other|second|third|new|former|earlier|later|same|similar|many|several|some|few)$/;
/** "A group of people", "the end of the war": they tell nothing of themselves. */
const container = /^(?:ones?|group|number|lot|kind|sort|type|series|couple|pair|part|parts|piece|pieces|majority|rest|end|start|beginning|member|members|set|range|list|crowd|dozens?|hundreds|thousands|millions|billions|tens|top|side|sides|region|area|zone|team|side|squad|government|administration|army|police|one|year|years|day|days|week|weeks|month|months|hour|hours|minute|minutes|time|times|share|half|quarter|third|people|way|centre|center|middle|north|south|east|west|front|back|lack|use|sites?|website|page|video|record|coasts?|shores?|borders?|races?|stages?)$/;
/** In a phrase behind a noun: "against North Korean officials", "of a black hole". */
const inPhrase = /^(?:DT|JJ[RS]?|NNP?S?|CD|POS|HYPH)$/;
const joins = /^(?:of|against|between|for|in|on|about)$/;
/** Behind these a name alone tells which one it is: "the summit in Niamey"; "a line in the Peruvian Andes" and "the title in one" do not. */
const ofPlace = /^(?:in|on)$/;
const longest = 7;

/** Where the phrase of a preposition behind a noun ends, in tokens; `from` where none begins there. */
function phraseEnd({ tokens, speech }: Phrases, from: number): number {
  if (!joins.test(tokens[from]?.text ?? '')) return from;
  let at = from + 1;
  while (at < tokens.length && at - from < longest && inPhrase.test(speech[at] ?? '') && tokens[at]?.kind !== 'mark') at++;
  while (at > from + 1 && !/^NNP?S?$|^CD$/.test(speech[at - 1] ?? '')) at--;
  // "Feared that a trial in Africa could": there was none.
  if (ofPlace.test(tokens[from]?.text ?? '') && tokens.some(({ text }) => /^(?:could|would|might|may|if)$/.test(text))) return from;
  // "On the mainland for the first time"
  if (tokens[at - 1]?.lower === 'time') return from;
  const isNameAlone = speech.slice(from + 1, at).every((part) => /^NNPS?$/.test(part));
  return at > from + 1 && (!ofPlace.test(tokens[from]?.text ?? '') || isNameAlone) ? at : from;
}

/** Where "to limit climate change" behind a noun ends; `from` where no such words begin there. */
function purposeEnd({ tokens, speech }: Phrases, from: number): number {
  if (tokens[from]?.text !== 'to' || speech[from + 1] !== 'VB') return from;
  let at = from + 2;
  while (at < tokens.length && at - from < longest && inPhrase.test(speech[at] ?? '') && tokens[at]?.kind !== 'mark') at++;
  return at > from + 2 && /^NNP?S?$/.test(speech[at - 1] ?? '') ? at : from;
}

/** `“Parasite”` behind "film": a title in quotation marks of five words at most; its end, or `from`. */
function titleEnd({ tokens }: Phrases, from: number): number {
  if (!/^["“]$/.test(tokens[from]?.text ?? '')) return from;
  const length = tokens.slice(from + 1, from + 7).findIndex(({ text }) => /^["”]$/.test(text));
  return length <= 0 ? from : from + length + 2;
}

const holdsCapital = ({ tokens }: Phrases, from: number, to: number) => tokens.slice(from, to).some(({ capital }) => capital);

/** Whether a description says which one is meant: "an image of a black hole" does, "a steel capsule" does not. */
function tells(sentence: Phrases, from: number, head: number, end: number): boolean {
  const { tokens } = sentence;
  if (holdsCapital(sentence, Math.max(from, 1), head)) return true;
  if (tokens.slice(head + 1, end).some(({ lower }, at) => lower === 'the' && tokens[head + at + 2]?.capital !== true)) return false;
  return end > head + 1 && (/^(?:of|to|["“])$/.test(tokens[head + 1]?.text ?? '') || holdsCapital(sentence, head + 2, end));
}

/** The description that ends or goes on at a noun: "the first image of a black hole"; null where it would not tell which one is meant. "The second match" says that there are more than one. */
function describedAt(text: string, sentence: Phrases, head: number, index: number, isTitle: boolean): Landmark | null {
  const { tokens, speech, dates } = sentence;
  const noun = tokens[head];
  if (!noun || noun.capital || !isNoun(speech[head]) || isNoun(speech[head + 1]) || /^['’]s?$/.test(tokens[head + 1]?.text ?? '')) return null;
  let from = head;
  while (from > 0 && modifies.test(speech[from - 1] ?? '')) from--;
  const before = tokens[from - 1]?.lower ?? '';
  if (from > 0 && /^(?:no|any|each|every|this|that|these|those|some|all|his|her|its|their|our|my|another|both)$/.test(before)) return null;
  // In a title a verb may look like a noun, "Italy ask taxes": only a name right before tells.
  if (isTitle && !(tokens[head - 1]?.capital === true || /^["“]$/.test(tokens[head + 1]?.text ?? ''))) return null;
  if (!isTitle && !/^(?:an?|the)$/.test(before) && speech[head] !== 'NNS') return null;
  // "Is the third-longest river in New Zealand" tells of a river that has a name.
  if (speech.slice(from, head).includes('JJS') || /[a-z]est$/.test(tokens[from]?.lower ?? '')) return null;
  // "The last of the men to leave the mine" is no kind of men.
  const ends = /^an?$/.test(before) ? [titleEnd, purposeEnd, phraseEnd] : [titleEnd, phraseEnd];
  // "Accused the man of assault": of whom, and not of what.
  const isPerson = /^(?:m[ae]n|wom[ae]n|boys?|girls?|person|people|teen(?:ager)?s?|suspects?|victims?|driver|students?)$/.test(noun.lower);
  const end = isPerson ? head + 1 : ends.map((endOf) => endOf(sentence, head + 1)).find((at) => at > head + 1) ?? head + 1;
  const start = tokens[from]?.start ?? 0;
  const stop = tokens[end - 1]?.end ?? 0;
  const dated = dates.some((date) => date.end > start && date.start < stop);
  const words = text.slice(start, noun.end).toLowerCase();
  // "The first game of the day" is one of several.
  const isTurn = /^(?:first|last)$/.test(tokens[from]?.lower ?? '') && /^(?:games?|match|matches|rounds?|races?|sets?|half|halves|goals?|laps?|stages?|sessions?|phases?|legs?|innings|quarters?|penalt(?:y|ies))$/.test(noun.lower);
  if (isTurn || ofAnother.test(tokens[from]?.lower ?? '')) return { words: noun.lower, by: null, start, sentence: index };
  // "Rs 500 and Rs 1,000 notes": the notes are both.
  const isOneOfTwo = tokens[from - 1]?.text === 'and' && /^(?:CD|NN)/.test(speech[from - 2] ?? '');
  if (isOneOfTwo || dated || container.test(noun.lower) || !tells(sentence, from, head, end)) return null;
  return { words, by: `the ${text.slice(start, stop)}`, start, sentence: index };
}

/**
 * Things that sentences describe by words of their own: "sanctions against North Korea", `the South Korean film "Parasite"`.
 * A title leaves articles away: "Nepal earthquake".
 */
export function describedThings(text: string, sentences: readonly Phrases[], isTitle = false): Landmark[] {
  return sentences.flatMap((sentence, index) => sentence.tokens.flatMap((_, at) => describedAt(text, sentence, at, index, isTitle) ?? []));
}
