import { gistOf, headFrom, toldVerb, type Gist, type Stretch } from '#facts/main/gist';
import { bodies, bodiesOf, counts, namesPeople } from '#facts/main/people-words';
import type { Reading, SentenceReading } from '#facts/reading';
import type { Mention } from '#language/mentions';
import type { Tables } from '#language/tables';

/** Who a sentence shows as acting, or as whom something happens to; `share` of what a plain subject counts. */
export type Actor = { readonly name: string; readonly share: number; readonly kind: Mention['type'] | 'people'; readonly single?: boolean };

const telling = /^(?:say|says|said|saying|told|reported|reports|announced|announces|warned|warns|claims?|claimed|according|estimated|measured|showed|believes?|fears?|know|known|seen|want)$/;

function within({ tokens, names }: SentenceReading, [from, to]: Stretch): Mention[] {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  return names.filter((name) => name.start >= start && name.end <= end);
}

/** A type and number as of a product ("A380", "iPhone 4") is nobody. */
const isProduct = ({ name, confidence }: Mention) => /\p{L}.*\d/u.test(name) && confidence < 0.6;
/** Houses that stand for those in them. */
const acting = /^(?:Court|Parliament|House|Institute|Palace|Observatory|Museum)$/;

function shareOf(mention: Mention, { words }: Tables): number {
  const last = mention.name.split(' ').at(-1) ?? '';
  if (mention.type === 'demonym' || isProduct(mention)) return 0;
  if (words.landHeads.has(last) || (words.venueHeads.has(last) && !words.orgHeads.has(last) && !acting.test(last))) return 0.1;
  if (mention.type === 'person' || mention.type === 'organisation' || mention.type === 'country') return 1;
  if (mention.type === 'place') return mention.confidence < 0.6 ? 0.8 : 0;
  return mention.type === 'event' ? 0.5 : 0.7;
}

const actor = (mention: Mention, share: number, tables: Tables): Actor => ({ name: mention.name, share: share * shareOf(mention, tables), kind: mention.type });

/** Names that are the head itself: at its end, before a bracket, or joined by "and" or a comma. */
function headNames(sentence: SentenceReading, { head, subject }: Gist): Mention[] {
  const { tokens } = sentence;
  const all = within(sentence, subject);
  const lastEnd = tokens[head[1] - 1]?.end;
  const inHead = within(sentence, head).filter(({ end }) => end === lastEnd || tokens.find((token) => token.start >= end)?.text === 'and');
  if (inHead.length === 0) return [];
  const joined = all.filter((name) => {
    const before = tokens.findIndex((token) => token.start >= name.start) - 1;
    const at = /^[Tt]he$/.test(tokens[before]?.text ?? '') ? before - 1 : before;
    return tokens[at]?.text === 'and' && at > head[0] && all.some(({ end }) => end === tokens[at - 1]?.end || (tokens[at - 1]?.text === ',' && end === tokens[at - 2]?.end));
  });
  const listed = all.filter((name) => tokens.find((token) => token.start >= name.end)?.text === ',' && joined.length > 0 && within(sentence, subject).length > 2);
  return [...new Set([...inHead, ...joined, ...(joined.some((one) => !inHead.includes(one)) ? listed : [])])];
}

/** "Secretary of State John Kerry": a person whose role begins the subject. */
function ledByRole(reading: Reading, { tokens }: SentenceReading, { head, subject }: Gist): Mention[] {
  const [from, to] = [tokens[head[0]]?.start ?? 0, tokens[subject[1] - 1]?.end ?? 0];
  const inHead = tokens[head[1] - 1]?.end ?? 0;
  return reading.roles.filter(({ span, person }) => span.start >= from && span.start < inHead && person.end <= to && person.start - span.end <= 2 && person.start > span.end - 1).map(({ person }) => person);
}

/** "The airline, Ryanair, announced": the name beside a head that is no name. */
function besideHead(sentence: SentenceReading, { head, verb }: Gist): Mention[] {
  const { tokens } = sentence;
  // "The former president of Costa Rica, Carlos Alvarado,": behind what the head is of.
  const at = tokens.findIndex((token, index) => index >= head[1] && index < Math.min(verb, head[1] + 9) && token.text === ',');
  const isOwn = at === head[1] || /^(?:of|at|for)$/.test(tokens[head[1]]?.lower ?? '');
  const comma = at >= 0 && isOwn ? tokens[at + 1] : undefined;
  return comma ? sentence.names.filter((name) => name.start === comma.start && /^[,;]$|^$/.test(tokens.find((token) => token.start >= name.end)?.text ?? '')) : [];
}

const words = (sentence: SentenceReading, [from, to]: Stretch, text: string) => text.slice(sentence.tokens[from]?.start ?? 0, sentence.tokens[to - 1]?.end ?? 0);

/** People that a subject names by a common noun: "All 33 miners", "A team of scientists". */
function peopleIn(reading: Reading, sentence: SentenceReading, { head, subject }: Gist): Actor[] {
  const { tokens } = sentence;
  const { article: { text }, tables } = reading;
  const noun = tokens[head[1] - 1]?.text ?? '';
  const behind = tokens[head[1]]?.lower === 'of' ? head[1] + 1 : null;
  const named = behind === null ? undefined : sentence.names.find(({ start }) => start === tokens[behind]?.start || (/^the$/.test(tokens[behind]?.text ?? '') && start === tokens[behind + 1]?.start));
  const from = /^(?:the|an?)$/.test(tokens[head[0]]?.lower ?? '') ? head[0] + 1 : head[0];
  if (named && bodies.test(noun)) return [{ name: text.slice(tokens[from]?.start ?? 0, named.end), share: 1, kind: 'organisation' }];
  const lower = noun.toLowerCase();
  const inner = behind !== null && (counts.test(lower) || bodiesOf.test(lower)) ? headFrom(sentence, behind, subject[1], new Map()) : null;
  const last = inner ? (tokens[inner[1] - 1]?.text ?? '') : noun;
  if (!namesPeople(last, tables) || tables.words.pronouns.has(last)) return [];
  const single = !inner && /^(?:a|an|the|his|her|its|this)$/.test(tokens[head[0]]?.lower ?? '') && !/s$|men$|people|police|team/.test(noun);
  const start = inner && counts.test(lower) ? inner[0] + (/^(?:all|the|these|those)$/.test(tokens[inner[0]]?.lower ?? '') ? 1 : 0) : from;
  return [{ name: words(sentence, [start, inner ? inner[1] : head[1]], text), share: single ? 0.5 : 0.8, kind: 'people', single }];
}

/** "A research team from the University of Oslo", "officials from China": whom people speak or work for, right behind them. */
function behindPeople(sentence: SentenceReading, { head }: Gist): Mention[] {
  const { tokens } = sentence;
  if (!/^(?:from|at|with)$/.test(tokens[head[1]]?.lower ?? '')) return [];
  const next = tokens[head[1] + 1]?.lower === 'the' ? tokens[head[1] + 2] : tokens[head[1] + 1];
  return sentence.names.filter(({ start, type }) => start === next?.start && (type === 'organisation' || type === 'country'));
}

/** "X, the minister said": who tells what the sentence says, at its end. */
function tellers({ tokens, names }: SentenceReading, { subject }: Gist): Mention[] {
  return names.filter(({ start, end }) => {
    const at = tokens.findIndex((token) => token.start >= end);
    return start > (tokens[subject[1]]?.start ?? 0) && telling.test(tokens[at]?.lower ?? '') && /^[,”"]$/.test(tokens.slice(0, at).findLast((token) => token.start < start && /^[,”";.]$/.test(token.text))?.text ?? '');
  });
}

/** "was delivered by the ministry": who did what happened to the subject. */
function agents(sentence: SentenceReading, { verb }: Gist): Mention[] {
  const { tokens } = sentence;
  if (!toldVerb(sentence, verb).passive) return [];
  const by = tokens.findIndex((token, at) => at > verb && at < verb + 14 && token.text === 'by');
  const next = tokens[by + 1]?.text === 'the' ? by + 2 : by + 1;
  return by < 0 ? [] : sentence.names.filter(({ start }) => start === tokens[next]?.start);
}

/** Who a sentence is about, the surest first. Whoever only tells it counts less; a thing as subject gives its agent. */
export function actorsOf(reading: Reading, sentence: SentenceReading, isFirst: boolean): Actor[] {
  const gist = gistOf(sentence);
  if (!gist) return [];
  const pronoun = gist.subject[1] - gist.subject[0] === 1 ? sentence.antecedent : null;
  if (pronoun) return [{ name: pronoun.person.name, share: 0.8, kind: 'person' }];
  const led = ledByRole(reading, sentence, gist);
  const heads = led.length > 0 ? led : headNames(sentence, gist);
  const own = heads.length > 0 ? heads : besideHead(sentence, gist);
  const people = own.length > 0 ? [] : peopleIn(reading, sentence, gist);
  const fromThem = people.length > 0 ? behindPeople(sentence, gist) : [];
  const told = telling.test(toldVerb(sentence, gist.verb).word);
  const rest = within(sentence, gist.subject).filter((name) => !own.includes(name) && !fromThem.includes(name));
  const known = own.length + people.length > 0;
  const { tables } = reading;
  return [
    ...own.map((name) => actor(name, told ? (isFirst ? 0.8 : 0.4) : 1, tables)),
    ...fromThem.map((name) => actor(name, told ? 0.5 : 0.9, tables)),
    ...people.map((one) => ({ ...one, share: one.share * (told ? 0.4 : 1) })),
    ...agents(sentence, gist).map((name) => actor(name, known ? 0.4 : 0.9, tables)),
    ...tellers(sentence, gist).map((name) => actor(name, name.type === 'person' ? 0.5 : 0.2, tables)),
    ...rest.map((name) => actor(name, known ? 0.15 : 0.25, tables)),
  ].filter(({ share }) => share > 0);
}
