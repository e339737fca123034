import { isBody, namesPeople } from '#facts/main/people-words';
import type { Span } from '#articles/article';
import { owning } from '#facts/owning';
import { capitalised } from '#core/capitals';
import { definitesIn, isExplained, type Phrases } from '#facts/things/definites';
import type { Thing } from '#facts/things/things';
import type { Clause } from '#language/clauses';
import type { Mention } from '#language/mentions';
import type { Tables } from '#language/tables';

/** The thing that a sentence is about, in words that can stand for "it" or "they" in the next. */
export type ThingTopic = { readonly by: string; readonly number: 'one' | 'many' | 'either'; /** By its name. */ readonly isNamed: boolean; /** Begins with a word that is no name. */ readonly isPlain: boolean; readonly sentence: number } | null;

const longest = 9;
const finite = /^VB[DZP]$|^MD$/;
/** "It was clear that", "It took weeks", "It was Kerry who": no thing is meant. */
const empty = /^(?:took|takes|seems|seemed|appears|appeared|rained|rains|snowed|follows|turned|emerged|transpired|remains|remained)$/;
const isBe = /^(?:is|was|would|will|has|had|may|might|can|could)$/;

function isEmptyIt({ tokens, speech }: Phrases): boolean {
  if (empty.test(tokens[1]?.lower ?? '')) return true;
  if (!isBe.test(tokens[1]?.lower ?? '')) return false;
  // "It was Michael Croon, a former member, who"
  if (/^(?:is|was)$/.test(tokens[1]?.lower ?? '') && tokens[2]?.capital === true && tokens.some(({ text }, at) => at > 2 && /^(?:who|that)$/.test(text))) return true;
  const rest = tokens.slice(2, 12).map(({ lower }) => lower);
  // "It is time for change", "It was Monday".
  if (/^(?:time|early|late|noon|midnight|dark|morning|evening|night)$/.test(rest[0] ?? '')) return true;
  const at = rest.findIndex((word) => /^(?:that|whether|who|which|how|why)$/.test(word));
  const to = rest.indexOf('to');
  // "It was easy to see", but "It was the first film to win".
  return at >= 0 || (to >= 0 && to <= 4 && speech.slice(2, 2 + to).some((part) => /^JJ$|^VBN$/.test(part)) && !speech.slice(2, 2 + to).some((part) => part.startsWith('NN')));
}

const abstract = /^(?:price|sum|amount|move|record|victory|defeat|decision|vote|day|result|event|sign|step|loss|win|cost|offer|sale|purchase|attack|blow|moment|question|matter|gesture|tribute|speech|total|figure|rise|fall|increase|prize|goal|deal|time|end|beginning|start|reversal|success|failure|triumph|setback|chance|reminder|change|shift|ruling|verdict|job|task|journey|trip|visit|performance|race|match|game|landing|launch|flight|mission|crash|explosion|eruption|earthquake|storm|crossing|voyage|discovery|strike|protest|election|war|battle|operation|rescue|appearance|title|bankruptcy|collapse|failure|merger|takeover|scandal|epidemic|outbreak|disaster|accident|drought|flood|honou?r|award|milestone|first|case|story)$/;

/** "It was by far the highest price": no museum is, though the sentence before was about one. */
function isOfAnotherKind({ tokens, speech }: Phrases, { by, isNamed }: NonNullable<ThingTopic>): boolean {
  if (!/^(?:is|was|remains|remained|became|becomes)$/.test(tokens[1]?.lower ?? '')) return false;
  const head = speech.findIndex((part, at) => at > 1 && part.startsWith('NN') && !/^(?:NN|POS)/.test(speech[at + 1] ?? ''));
  // "It is Asia's poorest": so is a country, which the sentence before need not be about.
  if (isNamed && speech.some((part, at) => at > 1 && at < 7 && part === 'POS' && speech[at + 1] === 'JJS')) return true;
  const noun = tokens[head]?.lower ?? '';
  const isComplement = speech.slice(2, head).every((part) => /^(?:DT|JJ[RS]?|RB[S]?|CD|NN|NNP|POS|HYPH|PRP\$)$/.test(part) || part === 'IN') && !speech.slice(2, head).includes('VBN');
  return (isNamed || isComplement) && abstract.test(noun) && !by.toLowerCase().includes(noun);
}

/** What "It", "They", "Its" or "Their" at the beginning of a sentence means: what the sentence right before is about; null where that is open. */
export function pointedAt(sentence: Phrases, index: number, topic: ThingTopic): Thing | null {
  const { tokens, speech } = sentence;
  const [first] = tokens;
  if (!first || !topic || topic.sentence !== index - 1) return null;
  const wanted = /^its?$/.test(first.lower) ? 'one' : /^the(?:y|ir)$/.test(first.lower) ? 'many' : null;
  if (wanted === null || (topic.number !== wanted && topic.number !== 'either')) return null;
  const by = capitalised(topic.by);
  const at = { start: first.start, end: first.end, isPlain: topic.isPlain };
  if (/^(?:its|their)$/.test(first.lower)) return /["”]$| (?:of|in|against|to|for) /.test(by) ? null : { ...at, by: owning(by) };
  if (isOfAnotherKind(sentence, topic)) return null;
  const behind = /^RB$/.test(speech[1] ?? '') ? 2 : 1;
  return finite.test(speech[behind] ?? '') && !(first.lower === 'it' && isEmptyIt(sentence)) ? { ...at, by } : null;
}

type Read = Phrases & { readonly index: number; readonly names: readonly Mention[]; readonly clauses: readonly Clause[]; readonly things: readonly Thing[] };

/** A subject's words with what its things mean in their place. */
function inWords(text: string, { start, end }: Span, things: readonly Thing[]): string {
  const inside = things.filter((thing) => thing.start >= start && thing.end <= end);
  return inside.reduceRight((words, thing) => words.slice(0, thing.start - start) + thing.by + words.slice(thing.end - start), text.slice(start, end));
}

function numberOf({ tokens, speech, names }: Read, head: number): 'one' | 'many' | 'either' {
  const token = tokens[head];
  const name = token && names.find(({ start, end }) => token.start >= start && token.end <= end);
  // A country is a side that plays, and so are "they"; of a company "it" is said.
  if (name?.type === 'country') return 'either';
  return /^NNP?S$/.test(speech[head] ?? '') ? 'many' : 'one';
}

/** The last noun of a subject before what describes it: "prize" in "the prize of 8 million kronor". */
function headOf({ tokens, speech }: Read, [from, to]: readonly [number, number]): number {
  const cut = tokens.findIndex((token, at) => at > from && at < to && /^(?:of|in|at|for|from|with|on|to)$/.test(token.text));
  const end = cut < 0 ? to : cut;
  for (let at = end - 1; at >= from; at--) if (/^NNP?S?$/.test(speech[at] ?? '')) return at;
  return -1;
}

/** What a sentence is about, for the next: the one thing, or things, that its main clause has as subject; null for people, and where it is open. */
export function thingTopicOf(text: string, sentence: Read, tables: Tables): ThingTopic {
  const { tokens, names, clauses, things, index, speech } = sentence;
  const [clause, ...others] = clauses;
  if (!clause || /^["“]$/.test(tokens[0]?.text ?? '') || others.some(({ link }) => link === 'and' || link === 'but')) return null;
  const [from, to] = clause.subject;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const meant = (at: number) => things.some((thing) => thing.start === at);
  const open = definitesIn(sentence, [from, to]).some((definite) => !meant(tokens[definite.the]?.start ?? 0) && !isExplained(sentence, definite, tables));
  const pronoun = tokens.slice(from, to).some((token) => tables.words.pronouns.has(token.lower) && token.text !== 'US' && !meant(token.start));
  const people = names.some((name) => name.type === 'person' && name.start >= start && name.end <= end);
  const alone = to - from === 1 && things.find((thing) => thing.start === start && thing.end === end);
  const head = headOf(sentence, [from, to]);
  // "The museum's director has left. It was closed": she was not.
  const noun = tokens[head]?.lower ?? '';
  if (speech[head] === 'NN' && (tables.roles.has(noun) || namesPeople(noun, tables)) && !isBody(noun)) return null;
  // "Memories of the brothers": "they" may be either.
  const inner = head >= 0 && speech.slice(head + 1, to).some((part) => (part === 'NNS') === (speech[head] === 'NNS') && /^NNS?$/.test(part));
  if (open || pronoun || people || inner || to - from > longest || (head < 0 && !alone)) return null;
  const list = tokens.slice(from, to).some(({ text: word }) => word === 'and' || word === ',');
  const by = inWords(text, { start, end }, things).replace(/^An? /, 'The ');
  // "A company won a contract for tankers": "they" may be the tankers.
  const severalBehind = speech.slice(to).includes('NNS');
  const number = list || tokens[from]?.lower === 'they' ? 'many' : head < 0 ? 'one' : numberOf(sentence, head) === 'either' && severalBehind ? 'one' : numberOf(sentence, head);
  // "About 4,500 delegates", "Several teams": which, nobody could tell in the next sentence either.
  if (!list && /^(?:about|around|some|several|many|most|few|more|at|nearly|almost|over|up|one|no|each|every|another|other|all|both|this|that|these|those)\b/i.test(by)) return null;
  const small = tables.words.openers.has(by.split(' ')[0] ?? '') ? by.charAt(0).toLowerCase() + by.slice(1) : by;
  const isNamed = names.some((name) => name.end === end);
  const isPlain = /^\p{Ll}/u.test(by) || (from === 0 && names.every((name) => name.start !== start) && (tables.words.openers.has(by.split(' ')[0] ?? '') || !/^NNPS?$/.test(speech[from] ?? '') || (speech[from] === 'NNPS' && to - from === 1)));
  return { by: small, number, isNamed, isPlain, sentence: index };
}
