import type { Span } from '#articles/article';
import { capitalised } from '#core/capitals';
import type { FactDraft } from '#facts/drafts';
import { finders } from '#facts/found/finders';
import { isClear } from '#facts/clear';
import { fullDates } from '#facts/days-in-words';
import { placed } from '#facts/placed';
import type { Reading, SentenceReading } from '#facts/reading';
import { holdsVerb } from '#facts/said/verbs';
import { refersInside } from '#facts/refers';
import { leansOnOccasion } from '#facts/things/open-things';
import { withThe } from '#facts/things/landmarks';
import { askedInPlace } from '#facts/said/in-place';
import { fullNames, type Replacement, slug, worded } from '#facts/wording';
import { isFinite, nextWord } from '#language/clauses/scene';
import { isOfAnyLand } from '#facts/lands';
import { isSureHere } from '#facts/sure-names';
import type { Mention } from '#language/mentions';
import type { Token } from '#language/tokens';
import { holding } from '#language/names/spans';

/** What a sentence says beside a name: "Boskalis, the Dutch company", "Issoufou, who chairs the union". Token indices, [from, to). */
type Aside = { readonly name: Mention; readonly verb: 'is' | null; readonly from: number; readonly to: number };

/** What a place may be said to be: behind "Howard, of Huntsville, Alabama," comes what she is. */
const isPlaceNoun = /\b(?:city|cities|town|village|capital|suburb|island|port|state|province|region|district|county|river|lake|mountain|volcano|country|nation|home|site|area|community|resort|settlement|castle|palace|square|street|park|bridge|reserve|peninsula|valley|desert|base|birthplace|neighbou?rhood|stretch|waters?|bay|sea|strait|canal|stadium|hub|cent(?:re|er)|group of|hospital|school|university|museum|mine|airport|church|cathedral|observatory)\b/;
/** "The Spratly Islands" */
const isSeveral = /(?:Islands|Isles|Mountains|Alps|Andes|Hills|Heights|Falls|Highlands|Rockies|Netherlands|Philippines|Bahamas|Maldives)$/;
const shortest = 3;
const longest = 24;
const closes = /^[,.;]$/;

/** "Took his mother, Lavinia, home": whether a comma opens a name beside a noun, behind which the clause goes on. */
function isNameBetween(tokens: readonly Token[], comma: number): boolean {
  const end = tokens.findIndex(({ capital }, at) => at > comma && !capital);
  return end > comma + 1 && tokens[end]?.text === ',' && tokens[end + 1]?.kind === 'word' && !/^(?:and|or|but|who|whose|which|where|when|while|as|after|before|in|on|at)$/.test(tokens[end + 1]?.text ?? '');
}

/** Where words that begin at a token end: at the next comma or stop; -1 where another mark stands before that, or none follows. */
function closeAt({ tokens, dates }: SentenceReading, from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + longest); at++) {
    const token = tokens[at];
    if (token && dates.some(({ start, end }) => token.start >= start && token.end <= end)) continue;
    // "Sent Hesketh, a wing, over in the corner": what stands beside another name is not the end.
    const opensAnother = token?.text === ',' && (/^(?:an?|the|who|whose|which)$/.test(tokens[at + 1]?.text ?? '') || isNameBetween(tokens, at));
    // "Jones - who stayed at home - was"
    if (/^[-–—]$/.test(token?.text ?? '') && (tokens[at - 1]?.end ?? 0) < (token?.start ?? 0)) return at;
    if (token?.kind === 'mark' && !/^(?:%|\$|£|€|['’]s?|-|–|\/)$/.test(token.text)) return closes.test(token.text) && !opensAnother ? at : -1;
    // "Who was born in Belfast and whose family was driven"
    if (at > from && token?.text === 'and' && /^(?:who|whose|which)$/.test(tokens[at + 1]?.text ?? '')) return at;
  }
  return -1;
}

/** "Jones, 31, who", "the authority (SCA), which": the token behind a name and its age or acronym. */
function behindName({ tokens }: SentenceReading, { end }: Mention): number {
  const at = tokens.findIndex((token) => token.start >= end);
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') return at + 3;
  return tokens[at]?.text === ',' && /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ',' ? at + 2 : at;
}

/** "Jones, who left in May": who for people, which for things, and then a verb. */
function relative(sentence: SentenceReading, { tables }: Reading, name: Mention, comma: number): Aside | null {
  const { tokens, speech, names } = sentence;
  const word = tokens[comma + 1]?.text ?? '';
  if (word !== (name.type === 'person' ? 'who' : 'which') || !isFinite({ tokens, parts: speech }, nextWord(tokens, comma + 2))) return null;
  // "Jones and the minister Smith, who were waiting": more than the last.
  if (name.type === 'person' && /^(?:were|are|have)$/.test(tokens[nextWord(tokens, comma + 2)]?.text ?? '')) return null;
  // "Jones and Rutter, who won $3 and $2": each of two.
  const at = tokens.findIndex((token) => token.start >= name.start);
  if (name.type === 'person' && tokens[at - 1]?.text === 'and' && names.some(({ type, end }) => type === 'person' && end === tokens[at - 2]?.end)) return null;
  // "Two sections of the canal, which" are the sections; "the chairman of the authority, which" is the authority.
  const before = tokens.slice(0, tokens.findIndex((token) => token.start >= name.start)).filter(({ lower }) => lower !== 'the');
  const isOwned = name.type !== 'person' && /^(?:of|and|or|for|in|with|on|against)$/.test(before.at(-1)?.text ?? '');
  if (isOwned && !tables.roles.has(before.at(-2)?.lower ?? '')) return null;
  return { name, verb: null, from: comma + 2, to: closeAt(sentence, comma + 2) };
}

/** "a group of palaces, courtyards and temples in the old city": the end of the list that goes on behind a comma; the comma itself for none, -1 where it is not seen to end. */
function listEnd(sentence: SentenceReading, to: number): number {
  const { tokens, speech } = sentence;
  if (to < 0 || tokens[to]?.text !== ',' || !(speech[to + 1] ?? '').startsWith('NN') || tokens[to + 1]?.capital === true) return to;
  const next = closeAt(sentence, to + 1);
  return tokens.slice(to + 2, next < 0 ? tokens.length : next).some(({ text }) => text === 'and' || text === 'or') ? next : to;
}

/** "Gabriela Gonzalez of Louisiana State University, the spokeswoman": what follows is said of her. */
function isOfPerson({ tokens, names }: SentenceReading, name: Mention): boolean {
  const at = tokens.findIndex((token) => token.start >= name.start);
  const of = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  return /^(?:of|from|at|with|for|in)$/.test(tokens[of]?.lower ?? '') && names.some(({ type, end }) => type === 'person' && end === tokens[of - 1]?.end);
}

/** Whether so much of a thing is told of. */
const isMeasured = ({ tokens, numbers }: SentenceReading, { start }: Mention) => numbers.some(({ measured }) => measured.end < start && tokens.filter((token) => token.start >= measured.end && token.end <= start).every(({ lower }, at, { length }) => (at === 0 ? lower === 'of' : lower === 'the' || at === length - 1)));

/** "Boskalis, the Dutch company": what a thing is, in words that begin with an article and hold no name alone. */
function apposition(sentence: SentenceReading, name: Mention, comma: number): Aside | null {
  const { tokens, speech } = sentence;
  if (name.type === 'person' || name.type === 'country' || !/^(?:an?|the)$/.test(tokens[comma + 1]?.text ?? '') || isOfPerson(sentence, name)) return null;
  // "600,000 square kilometres of the western Pacific, an area": so many are that.
  if (isMeasured(sentence, name)) return null;
  const to = listEnd(sentence, closeAt(sentence, comma + 1));
  const head = speech.findIndex((part, at) => at > comma + 1 && part.startsWith('NN') && !(speech[at + 1] ?? '').startsWith('NN'));
  // A list goes on with names: "Boskalis, the Suez Canal Authority and".
  if (to < 0 || head < 0 || head >= to || tokens[head]?.capital === true || /^(?:and|or)$/.test(tokens[to + 1]?.text ?? '')) return null;
  const tellsMore = tokens.findIndex(({ text }, at) => at > head && at < to && /^(?:that|which|who|whose|where)$/.test(text));
  const verb = tokens.findIndex((_, at) => at > comma + 1 && at < to && isFinite({ tokens, parts: speech }, at));
  // "In Kathmandu, the capital of the country, towers fell": a clause begins.
  if (verb >= 0 && (tellsMore < 0 || verb < tellsMore)) return null;
  return { name, verb: 'is', from: comma + 1, to };
}

/** "European | Aeronautic Defence & Space NV": a word with a capital right before a name is a part of it, but for the first of its sentence and titles. */
function isCut({ tokens, opening }: SentenceReading, name: Mention, { roles }: Reading): boolean {
  const at = tokens.findIndex(({ start }) => start === name.start);
  const before = tokens[at - 1];
  return before?.kind === 'word' && before.capital && !/^(?:The|A|An|In|At|On|But|And|When|While|After|Before|As|For|With|From|By)$/.test(before.text) && (at - 1 > opening || name.type === 'organisation') && !roles.some(({ person }) => person.start === name.start);
}

function asidesOf(sentence: SentenceReading, reading: Reading): Aside[] {
  return sentence.names.flatMap((name) => {
    const comma = behindName(sentence, name);
    if (sentence.tokens[comma]?.text !== ',' || !isSureHere(name, reading) || name.type === 'demonym' || holding(reading.quoted, name) || isCut(sentence, name, reading)) return [];
    const found = relative(sentence, reading, name, comma) ?? apposition(sentence, name, comma);
    // "A city of a million people where, they say,": the aside goes on.
    const goesOn = found !== null && found.verb === null && listEnd(sentence, found.to) !== found.to;
    const isCutOff = found !== null && /^(?:IN|W.*|CC|DT|TO)$/.test(sentence.speech[found.to - 1] ?? '');
    return found && found.to - found.from >= shortest && !isCutOff && !goesOn ? [found] : [];
  });
}

const asking = { person: ['event', 'who'], organisation: ['organisation', 'which organisation'], country: ['country', 'which country'], place: ['where', 'which place'] } as const;

/** What an aside tells, as a statement of its own: of the name, and of what else it holds. */
function draftsOf(aside: Aside, sentence: SentenceReading, reading: Reading): FactDraft[] {
  const { name, verb, from, to } = aside;
  const { tokens } = sentence;
  const span: Span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const at = tokens.findIndex((token) => token.start >= name.start);
  const type = reading.tables.words.landHeads.has(name.name.slice(name.name.lastIndexOf(' ') + 1)) ? 'place' : name.type;
  const [kind, ask] = type in asking ? asking[type as keyof typeof asking] : [null, ''];
  const { text } = reading.article;
  if (kind === null || /^(?:North|South|East|West)$/.test(name.name) || (name.type === 'person' && !name.name.includes(' ')) || /["“”]/.test(text.slice(span.start, span.end))) return [];
  if (!refersInside(sentence, reading, [at, to]) || leansOnOccasion(sentence, reading, [at, to]) || !isClear(sentence, reading, span)) return [];
  const also = tokens.slice(from, to).filter(({ text: word }) => word === 'also').map(({ start, end }) => ({ start, end, by: '' }));
  const inWords = (...replaced: Replacement[]) => {
    const others = [...fullNames(sentence, span), ...fullDates(sentence), ...also].filter(({ start, end }) => !replaced.some((one) => one.start < end && start < one.end));
    return `${verb === null ? '' : `${verb} `}${worded(text, span, [...replaced, ...others])}`;
  };
  const words = inWords();
  // "Intel, which supplied the heart of its machines": whose, another sentence says.
  if (/\b(?:its|their)\b(?! own)|\b(?:him|them)\b|\b(?:days|weeks|months|years|hours|minutes) (?:later|earlier|before)$/.test(words) || (/^(?:\p{Ll}+ )?(?:later|earlier|then|subsequently|soon) /u.test(words) && !/\d/.test(words))) return [];
  if (verb !== null && type === 'place' && !isPlaceNoun.test(words)) return [];
  // "The Democrats, a small party"
  if (verb !== null && type === 'organisation' && /(?:crats|cans|ens|ists|ers|ives|als)$/.test(name.name)) return [];
  // "RTHK, the public broadcaster": of what, nobody tells.
  if (verb !== null && tokens[from]?.lower === 'the' && !/ of |\p{Lu}/u.test(words.replace(/\p{Lu}\p{L}{1,24}-based/gu, ''))) return [];
  const called = withThe(text, name);
  const statement = `${capitalised(called)} ${isSeveral.test(name.name) ? words.replace(/^is /, 'are ') : words}`.replace(/(?<!\.)$/, '.');
  // What something is stays so; what somebody did or does is so on the day of the article.
  const ofAnyLand = sentence.names.some(({ start, end, type: each, name: called }) => each === 'organisation' && start >= span.start && end <= span.end && isOfAnyLand(called, reading.tables));
  const isLasting = !ofAnyLand && verb !== null && !holdsVerb(sentence, from, to) && !tokens.slice(from, to).some(({ lower }) => /^(?:largest|biggest|richest|busiest|tallest|longest|fastest|oldest|smallest|highest|leading|latest)$/.test(lower));
  const base = { statement: isLasting ? statement : placed(statement, tokens[at], sentence, reading), sentence: sentence.index, about: slug(`${name.name} ${words.split(' ').slice(0, 4).join(' ')}`) };
  const head: FactDraft = { ...base, kind, subject: `${ask} ${words}`, value: name.name, evidence: { start: name.start, end: name.end }, confidence: name.confidence };
  const held = finders.flatMap((find) => find(sentence, reading)).filter((found) => found.start >= span.start && found.end <= span.end);
  const own = held.filter((found) => !holdsVerb(sentence, verb === null ? nextWord(tokens, from) + 1 : from, tokens.findIndex((token) => token.start >= found.start)));
  // Whom else an aside names is no value of its name: "who had told Jones".
  const values = own.filter(({ kind: each }) => each === 'when' || each === 'where' || each === 'quantity');
  return [head, ...values.flatMap(({ start, end, ...found }): FactDraft[] => {
    const asked = askedInPlace(sentence, reading, { start, end }, found.kind);
    return asked === null ? [] : [{ ...base, ...found, subject: `${called} ${inWords(asked)}`, evidence: { start, end } }];
  })];
}

/** "The Swedish carmaker whose rounded": the comma of a list ends it before its verb. */
function isCutBehindWhose({ tokens, speech }: SentenceReading, { from, to }: Aside): boolean {
  const whose = tokens.slice(from, to).findLastIndex(({ text }) => text === 'whose');
  return whose >= 0 && !tokens.slice(from + whose, to).some((_, at) => isFinite({ tokens, parts: speech }, from + whose + at));
}

/** Facts that stand beside a name, between commas: what a thing is, and what somebody did. */
export function asideFacts(reading: Reading): FactDraft[] {
  return reading.sentences.filter(({ part }) => part === null).flatMap((sentence) => asidesOf(sentence, reading).filter((aside) => !isCutBehindWhose(sentence, aside)).flatMap((aside) => draftsOf(aside, sentence, reading)));
}
