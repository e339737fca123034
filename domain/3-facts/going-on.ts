import { escaped } from '#core/pattern';
import type { Reading, SentenceReading } from '#facts/reading';
import { hashOf } from '#language/tagger/hash';
import { casingOf } from '#language/tagger/lexicon';
import type { Token } from '#language/tokens';

/** Adjectives of continents and peoples, which keep their capital. */
const ofLand = /^\p{Lu}\p{Ll}{2,}(?:ean|ian|can|ese|ish)$/u;

/** Whether a sentence has a name, or a thing with one, that begins with its first word. */
function isNamedThere({ names, antecedent, things }: SentenceReading, first: Token): boolean {
  return [...names, ...(antecedent ? [antecedent] : []), ...things.filter(({ isPlain }) => isPlain !== true)].some(({ start }) => start === first.start);
}

/** Words that are no name at the head of a sentence, though taggers take them for one. */
const opens = /^(?:Besides|Despite|Among|Amid|Beyond|Unlike|Like|Along|Alongside|Inside|Outside|Near|Off|Across|Throughout|Within|Without|Neighbouring|Neighboring|Nearby|Worldwide|Overnight|Nationwide|Winger|Midfielder|Goalkeeper|Wicketkeeper|Batsman|Quarterback|Jockey|Swimmer|Sprinter|Cyclist)$/;

/** Whether a word has its capital inside a sentence too, or behind what was said: "I saw it," Myers said. */
const isWrittenLarge = (word: string, text: string) => text.includes(` ${word}`) && new RegExp(`[\\p{Ll},”"] ${escaped(word)}(?!\\p{L})`, 'u').test(text);

/** The casing of a word that nearly always stands in small letters. */
const nearlyAlwaysSmall = 1;

/** Whether a sentence's first word has its capital for the sentence's sake alone: "Polio", which the text writes small elsewhere, "Besides", "Off". */
function isWrittenSmall({ text: word, lower }: Token, next: Token | undefined, { names }: SentenceReading, { article: { text }, tables: { models } }: Reading): boolean {
  if (text.includes(` ${lower} `)) return true;
  // "Deep Blue", "Section 377", and a "Recovery" that has its capital inside sentences too; but "Winger Mahrez".
  const isBeforePerson = names.some(({ type, start }) => type === 'person' && start === next?.start);
  const isOfName = (next?.capital === true && !isBeforePerson) || next?.kind === 'number' || isWrittenLarge(word, text);
  return !isOfName && casingOf(models.lexicon, { lower: hashOf(lower) }) === nearlyAlwaysSmall;
}

/** Members of parties and faiths. */
const members = /^(?:Democrats?|Republicans?|Conservatives|Liberals|Tor(?:y|ies)|Greens|Communists|Christians?|Muslims?|Jews|Hindus?|Buddhists?|Catholics?|Protestants?|Sikhs?|Sunnis?|Shiites?)$/;

const ofTime = /^(?:Former|Acting|Then|Outgoing|Incoming|Late|Current|Retired|Veteran|Interim|Caretaker|Ousted|Newly)$/;

/** The role that a sentence opens with, before the name of who has it: true for an office, "Prime Minister Modi", false for any other, "Striker Kane"; null for none. */
function opensWithOffice(first: Token, tokens: readonly Token[], { roles, tables }: Reading): boolean | null {
  const { words } = tables;
  if (words.courtesy.has(first.text) || words.ranks.has(first.text)) return true;
  const role = roles.find(({ span, person }) => span.start === first.start && person.start > span.start);
  const at = tokens.indexOf(first);
  // "Conservative MP Jones": its words are of a party.
  const isOfName = tokens[at + 1]?.capital === true && tokens[at + 1]?.start !== role?.person.start;
  if (role && !(isOfName && role.family.article !== 'none')) return role.family.article === 'none' && !ofTime.test(first.text);
  const isOffice = [3, 2].some((length) => tables.roles.get(tokens.slice(at, at + length).map(({ lower }) => lower).join(' '))?.article === 'none' && tokens[at + length]?.capital === true && tokens.slice(at, at + length).every(({ capital }) => capital));
  return isOffice ? true : null;
}

/** Whether a first word keeps its capital behind other words. */
function keepsCapital(first: Token, sentence: SentenceReading, reading: Reading): boolean {
  const at = sentence.tokens.indexOf(first);
  const part = sentence.speech[at] ?? '';
  const office = opensWithOffice(first, sentence.tokens, reading);
  if (office !== null && !ofLand.test(first.text) && !/^\p{Lu}{2}/u.test(first.text)) return office || isNamedThere(sentence, first);
  // "Quarrels", which the tagger takes for somebody, and who knows parts of speech does not.
  if (part === 'NNS' && !isWrittenLarge(first.text, reading.article.text) && sentence.names.some(({ start, type, name }) => start === first.start && type === 'person' && !name.includes(' '))) return false;
  if (members.test(first.text)) return true;
  if (opens.test(first.text)) return false;
  if (isNamedThere(sentence, first)) return true;
  return !isWrittenSmall(first, sentence.tokens[at + 1], sentence, reading) && (/^NNPS?$/.test(part) || ofLand.test(first.text));
}

/** An opening whose capital is the sentence's, whatever follows: "The Beatles", "Twenty-year-old Jones". */
const small = /^(?:The|A|An|\p{Lu}\p{Ll}+-\p{Ll}+-old) /u;
/** Letters, and a day. */
const alwaysCapital = /^(?:\p{Lu}{2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/u;

/** A statement as it goes on behind other words; `first` is its first token in the text, which is written small there if it is no name. Without it the statement opens with a name put there. */
export function goingOn(statement: string, first: Token | undefined, sentence: SentenceReading, reading: Reading): string {
  const isKept = first === undefined || keepsCapital(first, sentence, reading);
  return alwaysCapital.test(statement) || (isKept && !small.test(statement)) ? statement : statement.charAt(0).toLowerCase() + statement.slice(1);
}
