import type { Reading, SentenceReading } from '#facts/reading';
import { openThings } from '#facts/things/open-things';
import { holding } from '#language/names/spans';
import type { Token } from '#language/tokens';

const people = new Set(['he', 'she', 'him', 'his', 'her', 'hers', 'himself', 'herself']);
const things = new Set(['it', 'its', 'they', 'them', 'their', 'theirs', 'itself', 'themselves']);
const groups = new Set(['team', 'group', 'band', 'family', 'couple', 'crew', 'company', 'party', 'government', 'police', 'everyone', 'anyone', 'nobody', 'each']);
const outside = new Set(['additional', 'further', 'aforementioned', 'respective', 'respectively', 'this', 'these', 'those', 'we', 'us', 'our', 'ours', 'i', 'me', 'my', 'you', 'your', 'here', 'so', 'former', 'latter', 'same', 'another', 'subsequently', 'therefore', 'thus', 'hence', 'afterwards', 'meanwhile', 'instead', 'however', 'though']);

/** Whether it is known what a word at the beginning of a sentence stands for. */
export function isMeant({ antecedent, things: known }: SentenceReading, token: Token | undefined): boolean {
  return token !== undefined && (antecedent?.start === token.start || known.some(({ start, end }) => start === token.start && end === token.end));
}

/** "it is", "it was announced": nothing is meant by it. */
const emptyIt = /^(?:is|was|will|would|has|had|may|might)$/;

/** Whether "it" or "their" at a token can mean something that its own words name before it: one thing, or several or a house. */
function hasThingBefore({ tokens, speech, names, clause }: SentenceReading, from: number, at: number, to = at): boolean {
  const several = (tokens[at]?.lower ?? '').startsWith('the');
  if (tokens[at]?.text === 'it' && emptyIt.test(tokens[at + 1]?.text ?? '') && speech[at + 2] !== 'VBG') return tokens.slice(at + 2, at + 9).some(({ text }) => text === 'that' || text === 'to');
  // Microsoft does not replace "it" where that would be Microsoft.
  const isObject = /^(?:it|them)$/.test(tokens[at]?.text ?? '') && !/^(?:VB[DZP]|MD)$/.test(speech[at + 1] ?? '') && clause !== null && at < clause.predicate[1] && at > clause.verb;
  return tokens.slice(from, to).some((token, place) => {
    if (isObject && clause && (from + place >= clause.verb || (from + place >= clause.subject[0] && from + place < clause.subject[1]))) return false;
    const part = speech[from + place] ?? '';
    const name = names.find(({ start, end }) => token.start >= start && token.end <= end);
    if (name) return name.type !== 'person' && name.type !== 'demonym';
    return several ? /^NNP?S$/.test(part) || (part === 'NN' && groups.has(token.lower)) : part === 'NN' || part === 'NNP';
  });
}

/** What is done to another's things rather than to one's own. */
const judges = /^(?:measured|recorded|estimated|put|registered|rated|described|praised|criticised|criticized|condemned|welcomed|questioned|examined|studied|observed|photographed|watched)$/;

/** Whether "its" behind the subject may mean what the sentence before is about, and not the subject: "the survey measured its magnitude". */
function mayMeanTopic({ clause, tokens, topicBefore, names }: SentenceReading, at: number): boolean {
  if (topicBefore === null || tokens[at]?.lower !== 'its' || !clause || at !== clause.verb + 1 || !judges.test(tokens[clause.verb]?.text ?? '')) return false;
  const subject = names.find(({ end }) => end === tokens[clause.subject[1] - 1]?.end)?.name;
  return subject === undefined || !topicBefore.includes(subject);
}

/** "Said that it had been moved": what was moved is hardly who says so. */
function isSaidOfAnother({ tokens, speech }: SentenceReading, at: number): boolean {
  if (tokens[at]?.text !== 'it' || !/^(?:that|said|says)$/.test(tokens[at - 1]?.text ?? '')) return false;
  const done = tokens[at + 2]?.text === 'been' ? at + 3 : /^(?:was|is)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : -1;
  return speech[done] === 'VBN';
}

/** Whether a finite verb follows a noun phrase that begins at a token: "that ozone pollution caused damage" is a clause. */
function finiteBehind({ tokens, speech }: SentenceReading, from: number): boolean {
  let at = from;
  while (/^(?:NNP?S?|JJ[RS]?|IN|DT|CD|POS|HYPH|RB|VB[NG])$/.test(speech[at] ?? '') && at < from + 14) at++;
  return /^(?:VB[DZP]|MD)$/.test(speech[at] ?? '') && tokens[at]?.kind === 'word';
}

/**
 * Whether no word of tokens [from, to) points at another sentence: no pronoun for what is named elsewhere, no "this" or "former", no "the team".
 * A pronoun may mean what stands before it there, or in `subject`.
 */
export function refersInside(sentence: SentenceReading, reading: Reading, [from, to]: readonly [number, number], subject: readonly [number, number] = [from, to]): boolean {
  const { tokens, clause } = sentence;
  if (openThings(sentence, reading, [from, to])) return false;
  return tokens.slice(from, to).every((token, place) => {
    const at = from + place;
    if (holding(reading.quoted, token)) return true;
    if (sentence.dates.some((date) => token.start >= date.start && token.end <= date.end)) return true;
    if ((token.text === 'that' || token.text === 'instead') && tokens[at + 1]?.kind === 'mark') return false;
    if (token.text === 'then' && /^(?:until|by|since|till)$/.test(tokens[at - 1]?.lower ?? '')) return false;
    // "Won that match": which one, another sentence says.
    if (token.text === 'that' && /^VB|^IN$/.test(sentence.speech[at - 1] ?? '') && !sentence.clauses.some(({ link, lead }) => link === 'that' && lead[0] === at + 1) && /^(?:NN|JJ)$/.test(sentence.speech[at + 1] ?? '') && !finiteBehind(sentence, at + 1)) return false;
    // "Such projects": of what kind, another sentence says.
    if (token.text === 'such' && !/^(?:as|an?)$/.test(tokens[at + 1]?.text ?? '') && !/^(?:no|as|of)$/.test(tokens[at - 1]?.text ?? '')) return false;
    // "To save that much": how much, another sentence says.
    if (token.text === 'that' && /^(?:much|many|long|far|often)$/.test(tokens[at + 1]?.text ?? '')) return false;
    // "The property in question"
    if (token.text === 'question' && tokens[at - 1]?.text === 'in') return false;
    // "With one another"
    if (token.text === 'another' && tokens[at - 1]?.lower === 'one') return true;
    if (outside.has(token.lower) && token.text === token.lower) return token.text === 'so' && clause !== null && at >= clause.predicate[1];
    // "In attacking Jones, he": who is the subject, a name in the lead does not tell.
    if (/^(?:he|she)$/.test(token.lower) && tokens[at - 1]?.text === ',' && clause !== null && at === clause.subject[0] && sentence.antecedent?.start !== token.start) return false;
    if (people.has(token.lower)) return sentence.antecedent !== null || sentence.names.some((name) => name.type === 'person' && name.end <= token.start && name.start >= (tokens[Math.min(from, subject[0])]?.start ?? 0));
    if (isSaidOfAnother(sentence, at)) return false;
    return !things.has(token.lower) || isMeant(sentence, token) || (hasThingBefore(sentence, from, at) && !mayMeanTopic(sentence, at)) || (subject[0] < from && hasThingBefore(sentence, subject[0], at, subject[1]));
  });
}
