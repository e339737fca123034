import type { Span } from '#articles/article';
import { referentOf, type Cast, type Read as ReadBefore, type Stage } from '#facts/referents';
import type { Mention } from '#language/mentions';
import type { Clause } from '#language/clauses';
import { holding } from '#language/names/spans';
import type { Token } from '#language/tokens';

/** A pronoun, and the person it stands for: "he", or as owner "his". */
export type Antecedent = Span & { readonly person: Mention; readonly isOwner?: boolean };

/** What the sentence before tells: the one person it names or speaks of, as its subject; null for none, or several. */
export type Topic = { readonly person: Mention; readonly sentence: number } | null;

const byAge = /^\d{1,3}-year-old$/;
const verbBehind = /^(?:was|is|had|has|will|would|said|says|told|[a-z]{2,}ed|won|became|left|took|made|beat|began|spent|went|came|ran|led|wrote)$/;

/** "The 62-year-old, best known for a novel, was praised": the topic of the sentence right before. */
function antecedentByAge([first, second, third]: readonly Token[], topic: Topic): Antecedent | null {
  const isAge = topic !== null && first?.text === 'The' && second && byAge.test(second.text) && (/^(?:,|from)$/.test(third?.text ?? '') || verbBehind.test(third?.text ?? ''));
  return isAge && topic && first && second ? { start: first.start, end: second.end, person: topic.person } : null;
}

/** A sentence as far as it is read: what it tells by itself begins behind `opening`. */
type Opened = { readonly index: number; readonly tokens: readonly Token[]; readonly opening: number; readonly speech: readonly string[]; readonly names: readonly Mention[] };

/** "His organisation has freed", at the beginning of what a sentence tells. */
function ownerOf({ index, tokens, opening, speech, names }: Opened, cast: Cast, before: ReadBefore | undefined, stage: Stage): Antecedent | null {
  const told = tokens.slice(opening);
  const [token] = told;
  if (!token || !/^(?:his|her)$/.test(token.lower) || !/^(?:NN|JJ|VBN|CD)/.test(speech[opening + 1] ?? '')) return null;
  const person = referentOf(cast, { index, tokens: told, at: 0, names }, before, stage);
  // "The cave, Liang Bua": without a given name the tagger may have taken anything for somebody.
  return person && stage.tables.firstNames.has(person.name.split(' ')[0] ?? '') ? { start: token.start, end: token.end, person, isOwner: true } : null;
}

/** Whom the "his" or "her" that a sentence begins with stands for (`isOwner`), else "the 62-year-old" that it begins with, else its first "he" or "she"; null where that is open, or somebody is named before it. */
export function antecedentOf(opened: Opened, topic: Topic, cast: Cast, before: ReadBefore | undefined, stage: Stage): Antecedent | null {
  const { index, tokens, opening, names } = opened;
  const told = tokens.slice(opening);
  const owner = ownerOf(opened, cast, before, stage);
  if (owner) return owner;
  const aged = topic?.sentence === index - 1 ? antecedentByAge(told, topic) : null;
  if (aged) return aged;
  const at = told.findIndex((token) => /^(?:[Hh]e|[Ss]he)$/.test(token.text) && holding(stage.quoted, token) === undefined);
  const token = told[at];
  if (!token || names.some((name) => name.type === 'person' && name.start < token.start && holding(stage.quoted, name) === undefined)) return null;
  const person = referentOf(cast, { index, tokens: told, at, names }, before, stage);
  return person ? { start: token.start, end: token.end, person } : null;
}

/** Somebody else who may be meant: "expected that the president would". */
const otherPerson = /^(?:president|minister|premier|governor|mayor|judge|coach|captain|man|woman|boy|girl|father|mother|son|daughter|brother|sister|wife|husband|teacher|officer|king|queen|prince|pope|chancellor|senator|candidate|actor|actress|singer|player|victim|suspect|driver|pilot|author|director)$/;

type Read = { readonly index: number; readonly tokens: readonly Token[]; readonly names: readonly Mention[]; readonly clause: Clause | null; readonly antecedent: Antecedent | null };

/** What a sentence leaves as topic for the next: the person that is its subject, where nobody else stands in it. */
export function topicOf({ index, tokens, names, clause, antecedent }: Read): Topic {
  const people = names.filter(({ type }) => type === 'person' || type === 'unknown');
  const known = new Set([...people.map(({ name }) => name), ...(antecedent ? [antecedent.person.name] : [])]);
  const start = clause ? tokens[clause.subject[0]]?.start : undefined;
  const end = clause ? tokens[clause.subject[1] - 1]?.end : undefined;
  if (known.size !== 1) return null;
  // Behind what somebody said, "he" is who said it.
  const close = clause === null && /^["“]$/.test(tokens[0]?.text ?? '') ? tokens.findLast(({ text }) => /^["”]$/.test(text)) : undefined;
  const spoke = close && people.find(({ type, name, start: at }) => type === 'person' && name.includes(' ') && at > close.start);
  if (spoke) return { person: spoke, sentence: index };
  if (start === undefined || end === undefined) return null;
  const spokenOf = clause !== null && tokens.some((token, at) => at >= clause.verb && token.lower === 'the' && otherPerson.test(tokens[at + 1]?.text ?? ''));
  if (spokenOf) return null;
  const person = (antecedent?.isOwner === true ? undefined : antecedent?.person) ?? people.find((name) => name.type === 'person' && name.start >= start && name.end === end);
  return person?.name.includes(' ') === true ? { person, sentence: index } : null;
}
