import { namesPeople } from '#facts/main/people-words';
import { type Definite, isOneOfAPeople, type Phrases } from '#facts/things/definites';
import { singularOf } from '#facts/things/nouns';
import type { Tables } from '#language/tables';

/** What the report speaks of by common nouns: the words of its title, and its nouns. */
export type Occasion = { readonly title: ReadonlySet<string>; readonly nouns: ReadonlyMap<string, Known> };

/** A noun: whether it came in new somewhere, how often as "a" new one, how often as "the" known one, and whether several of it are told apart: "the second match", "both matches". */
type Known = { readonly isNew: boolean; readonly fresh: number; readonly known: number; readonly several: boolean; /** Whether it came in as several: "requests". */ readonly plural: boolean };

const isNoun = (part: string | undefined) => /^NNS?$/.test(part ?? '');
const modifies = /^(?:JJ[RS]?|NNP?S?|CD|VB[NG]|HYPH)$/;

/** The words of a title that a thing of the article may be called by: nouns and names. */
function titleWords(title: string): Set<string> {
  return new Set((title.match(/[\p{L}-]{3,}/gu) ?? []).map(singularOf));
}

const ofSeveral = /^(?:first|second|third|fourth|other|next|previous|last|later|earlier|two|three|four|five|six)$/;

const unseen: Known = { isNew: false, fresh: 0, known: 0, several: false, plural: false };

/** Where and how often nouns come in new: "a steel capsule", "41 pacemakers", "engineers"; not "the capsule", which is one already known. */
export function occasionOf(title: string, sentences: readonly Phrases[]): Occasion {
  const nouns = new Map<string, Known>();
  sentences.forEach(({ tokens, speech }) => tokens.forEach((token, at) => {
    if (!isNoun(speech[at]) || isNoun(speech[at + 1])) return;
    let from = at;
    while (from > 0 && modifies.test(speech[from - 1] ?? '')) from--;
    const before = tokens[from - 1]?.lower ?? '';
    const word = singularOf(token.lower);
    const isNew = !/^(?:the|this|that|these|those|no|any|each|every)$/.test(before);
    const several = /^(?:both|other|another|all)$/.test(before) || tokens.slice(from, at).some(({ lower }) => ofSeveral.test(lower));
    const { isNew: cameIn, fresh, known, several: told, plural } = nouns.get(word) ?? unseen;
    nouns.set(word, { isNew: cameIn || isNew, fresh: fresh + (/^(?:an?|another)$/.test(before) ? 1 : 0), known: known + (before === 'the' ? 1 : 0), several: several || told, plural: plural || (isNew && speech[at] === 'NNS') });
  }));
  return { title: titleWords(title), nouns };
}

/** So often "the study" is what the article is about. */
const central = 3;

/** Of these an article has many, or one that another sentence has to tell. */
const ofMany = /^(?:centre|center|\d+-year-old|city|town|village|capital|country|nation|state|province|region|district|area|place|site|street|building|company|firm|organi[sz]ation|agency|lab|laboratory|club|party|group|pair|couple|duo|committee|court|ministry|department|university|school|hospital|year|month|week|day|night|morning|evening|afternoon|weekend|season|period|time|hour|minute|moment|date|situation|issue|problem|matter|case|thing|reason|question|answer|idea|way|fact|figure|number|amount|rest|others?|latter|former|one|work|process|step|move|area|side|result|point|end|start|beginning|part|half|men|man|women|woman|people|statement|announcement|share|store|shop|alliance|project|program(?:me)?|deal|money|list|item|kind|type|level|rate|price|study|other|body|member|family|news|move|decision|report|law|road|choice|option|piece|author|percentage|claim|remark|comment|argument|approach|plan|change|increase|decrease|story|pledge|ad|clip|server|reference)$/;
/** "The Region", "the Court" of which there are many, whatever its capital. */
const ofManyNames = /^(?:region|province|district|court|commission|committee|board|bank|party|company|group|ministry|department|agency|authority|institute|university|club|fund|union|organi[sz]ation|council|association|federation|foundation|chamber|centre|center)$/;
const ofAnother = /^(?:usual|other|others|same|previous|next|following|latter|former|second|third|fourth|fifth|last|first|final|new|old|latest|earlier|later|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)$/;

/** Whether an article has many of what a noun names, or another sentence has to tell which. */
export const isOfMany = (noun: string): boolean => ofMany.test(noun);
/** Whether there are many that a noun with a capital names: "the Region". */
export const isNameOfMany = (noun: string): boolean => ofManyNames.test(noun);
/** Whether a word tells one thing from others of its kind: "the second", "the new". */
export const isOfAnother = (word: string): boolean => ofAnother.test(word);

/** "The treaty" of a title that speaks of a pact, where the article has one only, whatever it calls it. */
function isTitleByAnotherName(one: string, { title, nouns }: Occasion, { synonyms }: Tables): boolean {
  const others = [...(synonyms.get(one) ?? [])];
  const all = [one, ...others].map((noun) => nouns.get(noun) ?? unseen);
  return others.some((other) => title.has(other)) && !all.some(({ several }) => several) && all.reduce((sum, { fresh }) => sum + fresh, 0) <= 1;
}

/**
 * Whether who knows which article is meant can tell what a phrase with "the" means: the title speaks of it, or it is an event,
 * or the article keeps speaking of it, and of one only.
 */
export function isOfOccasion(sentence: Phrases, definite: Definite, occasion: Occasion, tables: Tables): boolean {
  const { title, nouns } = occasion;
  const { tokens, speech } = sentence;
  const { the, head } = definite;
  if (isOneOfAPeople(sentence, definite, tables)) return false;
  const word = tokens[head]?.lower ?? '';
  const one = singularOf(word);
  const noun = nouns.get(one) ?? unseen;
  // "The Supreme Court" is that of the country the article is about; "the President" may be another's.
  if (tokens[head]?.capital === true && !tables.roles.has(word)) return head > the + 1 || !ofManyNames.test(word) || title.has(one);
  const isOne = speech[head] === 'NN';
  // "The election" of a report on one is that one, though it tells of earlier ones.
  if (isOne && head === the + 1 && title.has(one) && noun.fresh <= 1 && !ofMany.test(one) && !namesPeople(one, tables)) return true;
  if (!isNoun(speech[head]) || tokens.slice(the + 1, head).some(({ lower }) => ofAnother.test(lower)) || (isOne && (noun.several || noun.fresh > 1 || (noun.plural && noun.fresh === 0 && !title.has(one))))) return false;
  if (title.has(one)) return true;
  if (isOne && head === the + 1 && isTitleByAnotherName(one, occasion, tables)) return true;
  // "The miners", "the men": of whom the article keeps speaking.
  if (!isOne && !noun.several && noun.known >= central && namesPeople(one, tables)) return true;
  if (ofMany.test(one) || namesPeople(one, tables)) return false;
  return tables.references.events.has(word) || noun.known >= central;
}
