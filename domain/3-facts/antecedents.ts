import type { Span } from '#articles/article';
import type { Mention } from '#language/mentions';
import type { Clause } from '#language/clauses';
import type { Token } from '#language/tokens';

/** A pronoun that opens a clause, and the person it can only stand for. */
export type Antecedent = Span & { readonly person: Mention };

/** What the sentence before tells: the one person it names or speaks of, as its subject; null for none, or several. */
export type Topic = { readonly person: Mention; readonly sentence: number } | null;

const pronoun = /^(?:[Hh]e|[Ss]he)$/;
const byAge = /^\d{1,3}-year-old$/;
const verbBehind = /^(?:was|is|had|has|will|would|said|says|told|[a-z]{2,}ed|won|became|left|took|made|beat|began|spent|went|came|ran|led|wrote)$/;
/** A lead of so many tokens at most may stand before the pronoun: "On 18 May 2015, she". */
const longestLead = 7;
/** "Born in Oxford on 8 January 1942, he": a participle says of whom it tells. */
const longestOfParticiple = 40;

/**
 * The person that "he" or "she" at the beginning of a sentence stands for: the topic of the sentence right before; null
 * where that is open. `spoken` keeps which pronoun each person goes by; who goes by both is two people, or a mistake.
 */
export function antecedentOf(tokens: readonly Token[], sentence: number, topic: Topic, names: readonly Mention[], spoken: Map<string, string>): Antecedent | null {
  if (!topic || topic.sentence !== sentence - 1) return null;
  const [first, second, third] = tokens;
  // "The 62-year-old, best known for a novel, was praised"
  if (first?.text === 'The' && second && byAge.test(second.text) && (third?.text === ',' || verbBehind.test(third?.text ?? ''))) return { start: first.start, end: second.end, person: topic.person };
  const most = /^\p{Lu}\p{Ll}+(?:ed|ing)$|^Born$/u.test(tokens[0]?.text ?? '') ? longestOfParticiple : longestLead;
  const at = tokens.findIndex((token, place) => place <= most && pronoun.test(token.text));
  const token = tokens[at];
  if (!token || (at > 0 && tokens[at - 1]?.text !== ',') || tokens.slice(0, at).some((other) => /^["“”'‘]$/.test(other.text))) return null;
  const isOf = (start: number) => tokens[tokens.findIndex((other) => other.start === start) - 1]?.text === 'of';
  if (names.some((name) => name.type === 'person' && name.start < token.start && !isOf(name.start))) return null;
  const { name } = topic.person;
  if ((spoken.get(name) ?? token.lower) !== token.lower) return null;
  spoken.set(name, token.lower);
  return { start: token.start, end: token.end, person: topic.person };
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
  const person = antecedent?.person ?? people.find((name) => name.type === 'person' && name.start >= start && name.end === end);
  return person?.name.includes(' ') === true ? { person, sentence: index } : null;
}

/**
 * The topic of the sentence before as that of one which names nobody else, in an article whose title names him or her: what is
 * told between, and what others said, leaves "he" as it was.
 */
export function keptTopic(topic: Topic, { index, tokens, names }: Read, title: string): Topic {
  if (!topic || topic.sentence !== index - 1) return null;
  const { name } = topic.person;
  if (!title.includes(name.slice(name.lastIndexOf(' ') + 1))) return null;
  const others = names.some((other) => (other.type === 'person' || other.type === 'unknown') && other.name !== name);
  const somebody = tokens.some(({ lower }, at) => otherPerson.test(lower) && /^(?:the|an?|his|her)$/.test(tokens[at - 1]?.lower ?? ''));
  return others || somebody ? null : { ...topic, sentence: index };
}
