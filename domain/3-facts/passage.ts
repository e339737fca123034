import { isClear } from '#facts/clear';
import { type Ground, inFull, withoutStop } from '#facts/ground';
import { goingOn, placed } from '#facts/placed';
import type { Reading, SentenceReading } from '#facts/reading';
import { namesPeople } from '#facts/main/people-words';
import { isWhole, standsAlone } from '#facts/standing';
import { definitesIn, isExplained } from '#facts/things/definites';
import { singularOf } from '#facts/things/nouns';
import { isOfOccasion } from '#facts/things/of-occasion';
import type { Replacement } from '#facts/wording';
import { holding } from '#language/names/spans';

/** So many words can be read as one. */
const longest = 70;
/** So many sentences may lead up to another. */
const mostBefore = 3;
const fewestWords = 4;

const speakers = /^(?:we|us|our|ours|i|me|my|mine|you|your|yours|here|aforementioned|respective)$/;
const people = /^(?:he|she|him|his|her|hers|himself|herself)$/;
const several = /^(?:they|them|their|theirs|themselves|both|others)$/;
/** "That organisation" may be one that was named. */
const ofNames = /^(?:organi[sz]ation|company|country|nation|city|town|place|man|woman|year|day|month|time|point|group|club|team|agency)$/;
/** A thing that was named somewhere before, and hardly what the sentence right before tells of. */
const ofThings = /^(?:craft|vessel|ship|boat|plane|aircraft|jet|helicopter|car|vehicle|rover|lander|satellite|probe|spacecraft|rocket|animal|dog|tortoise|whale|monarch|film|movie|book|album|song|drug|vaccine|device|phone|company|firm|club|team|museum|hospital|school|university|building|tower|bridge|patient|suspect|victim|singer|actor|player|author|benefit|money|fund|finding|study|share|stock)$/;
const thinks = /^(?:said|say|says|estimated?|found|find|believed?|think|thought|told|concluded?|argued?|warn(?:ed)?|noted?|called?|hoped?|wrote|expect(?:ed)?)$/;
const isNoun = (part: string | undefined) => /^NNP?S?$/.test(part ?? '');

/** Whether sentences tell of one person, or the last of them has one as its subject: of two "he" may be either. */
function tellsOne(before: readonly SentenceReading[]): boolean {
  const named = (all: readonly SentenceReading[]) => new Set(all.flatMap(({ names, antecedent }) => [...(antecedent ? [antecedent.person.name] : []), ...names.filter(({ type }) => type === 'person').map(({ name }) => name)])).size;
  const last = before.slice(-1);
  const { clause, tokens = [], names = [], antecedent = null } = last[0] ?? {};
  const start = tokens[clause?.subject[0] ?? -1]?.start ?? -1;
  const end = tokens[(clause?.subject[1] ?? 0) - 1]?.end ?? -1;
  return named(before) === 1 || named(last) === 1 || antecedent?.start === start || names.some((name) => name.type === 'person' && name.start >= start && name.end === end);
}

/** Whether sentences name or speak of a person, of several things, of a noun. */
const naming = (before: readonly SentenceReading[]) => ({
  person: tellsOne(before),
  several: before.some(({ speech, tokens }) => speech.some((part, at) => /^NNP?S$/.test(part) || (part === 'CC' && isNoun(speech[at + 1])) || (part === 'CD' && isNoun(speech[at + 1])) || /^(?:team|group|family|crew|company|party|government|police|committee)$/.test(tokens[at]?.lower ?? ''))),
  names: before.some(({ names, dates }) => names.length > 0 || dates.length > 0),
  noun: (word: string) => before.some(({ speech, tokens }) => speech.some((part, at) => isNoun(part) && singularOf(tokens[at]?.lower ?? '') === singularOf(word))),
});

/** Whether what a sentence points at stands in the sentences right before it. */
function isExplainedBy(sentence: SentenceReading, before: readonly SentenceReading[], { quoted, occasion, tables }: Reading, rightBefore: boolean): boolean {
  const { tokens, speech, things, antecedent } = sentence;
  const told = naming(before);
  const isOpen = ({ start, end }: { readonly start: number; readonly end: number }) => !holding(quoted, { start, end }) && antecedent?.start !== start && !things.some((thing) => thing.start === start);
  const pronounsTold = tokens.filter(isOpen).every(({ lower }) => !speakers.test(lower) && (!people.test(lower) || told.person || sentence.names.some(({ type }) => type === 'person')) && (!several.test(lower) || told.several));
  // "Such a status": which, a word of its own has to tell.
  const suchTold = tokens.every((token, at) => (token.lower !== 'such' && token.lower !== 'similar') || tokens[at + 1]?.text === 'to' || tokens[at + 1]?.text === 'as' || tokens.slice(at + 1, at + 4).some(({ lower }, place) => isNoun(speech[at + 1 + place]) && told.noun(lower)));
  // "That piece": a noun of its own has to stand before, or a name of that kind.
  const pointedTold = tokens.every((token, at) => {
    if (!/^(?:that|this|those|these)$/.test(token.lower) || !/^(?:NNS?|JJ)$/.test(speech[at + 1] ?? '') || !isOpen(token) || sentence.dates.some(({ start, end }) => token.start >= start - 5 && token.end <= end)) return true;
    const head = speech[at + 1] === 'JJ' ? at + 2 : at + 1;
    const noun = tokens[head]?.lower ?? '';
    if (!isNoun(speech[head]) || (/^(?:VB|IN)/.test(speech[at - 1] ?? '') && token.text === 'that' && /^VB|^MD/.test(speech[head + 1] ?? ''))) return true;
    return told.noun(noun) || (ofNames.test(noun) && told.names);
  });
  // "They estimated": somebody has to be told of who can.
  const thinkersTold = tokens.every(({ lower }, at) => lower !== 'they' || !thinks.test(tokens[at + 1]?.lower ?? '') || told.person || before.some((one) => one.tokens.some((word, place) => one.speech[place] === 'NNS' && namesPeople(word.lower, tables))));
  // "Five years later": than what, the day told right before says.
  const countsOn = /^(?:(?:About|Almost|Nearly|Some|Just|A few|Several) )?(?:\p{Lu}?\p{Ll}+|\d+|Hours) ?(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)? (?:later|earlier|afterwards)\b/u.test(tokens.map(({ text }) => text).join(' '));
  if (countsOn && before.at(-1)?.dates.some(({ value }) => value !== null) !== true) return false;
  // "This was Sweden's first victory": a victory has to be told of.
  const complement = tokens[0]?.text === 'This' && /^(?:is|was)$/.test(tokens[1]?.text ?? '') ? tokens.find((_, at) => at > 1 && isNoun(speech[at]) && !isNoun(speech[at + 1]) && tokens[at + 1]?.text !== "'s" && tokens[at + 1]?.text !== '’s') : undefined;
  if (complement && !told.noun(complement.lower)) return false;
  return pronounsTold && thinkersTold && suchTold && pointedTold && definitesIn(sentence, [0, tokens.length]).every((definite) => {
    const [the, head] = [tokens[definite.the], tokens[definite.head]];
    if (!the || !head || !isOpen(the) || isExplained(sentence, definite, tables)) return true;
    // "The first", "the others": of those that were told of.
    if (!isNoun(speech[definite.head])) return rightBefore && told.several;
    // "Made the pledge": right behind what was pledged, it needs no noun of its own.
    if (told.noun(head.lower)) return true;
    // "The three previous elections" are not those that were just told of.
    const isOther = tokens.slice(definite.the + 1, definite.head).some(({ lower }) => /^(?:others?|previous|earlier|former|next)$/.test(lower)) && !speech.slice(definite.the, definite.head).includes('JJS');
    return (rightBefore && !isOther && !ofThings.test(singularOf(head.lower)) && !namesPeople(head.lower, tables)) || (occasion !== null && isOfOccasion(sentence, definite, occasion, tables));
  });
}

/** The sentences right before one that it needs to be understood, in order, the first of which stands alone; null where that takes too many, or they do not tell. */
function leadingTo(sentence: SentenceReading, reading: Reading): readonly SentenceReading[] | null {
  const before: SentenceReading[] = [];
  let length = sentence.tokens.length;
  for (let at = sentence.index - 1; at >= 0 && before.length < mostBefore; at--) {
    const one = reading.sentences[at];
    length += one?.tokens.length ?? 0;
    // A line between two reports parts them.
    if (!one || /___|\*\*\*|---/.test(reading.article.text.slice(one.span.end, sentence.span.start)) || length > longest || !isWhole(one, reading, fewestWords) || !isClear(one, reading, one.span)) return null;
    before.unshift(one);
    if (!standsAlone(one, reading)) continue;
    const all = [...before, sentence];
    return all.every((each, place) => place === 0 || isExplainedBy(each, all.slice(0, place), reading, true)) ? before : null;
  }
  return null;
}

/** A pronoun, "then", or a verb left out, means what was told right before. */
const pointsBack = /^(?:(?:One|Two|Some|Many|Most|All|None|Few|Several)\b(?! of the)|Each (?:has|had|was|were|is|will|of)\b)|\b(?:both|neither|former|latter|he|she|him|his|hers?|it|its|they|them|their|this|that|these|those|such|there|then|another|others?|so|too|instead|later|earlier|afterwards)\b|\b(?:not|had|has|have|did|does|do|was|were|is|are|will|would|can|could)[.!]$/i;

/** The last sentence before one, however far, that stands alone and brings in what its "the" stands for; where it has none, what the title speaks of. */
function introducing(sentence: SentenceReading, reading: Reading): readonly SentenceReading[] | null {
  const { tokens, speech } = sentence;
  const { text } = reading.article;
  if (reading.occasion === null || !isWhole(sentence, reading) || pointsBack.test(text.slice(sentence.span.start, sentence.span.end))) return null;
  const open = definitesIn(sentence, [0, tokens.length]).filter((definite) => !isExplained(sentence, definite, reading.tables) && !sentence.things.some(({ start }) => start === tokens[definite.the]?.start) && isNoun(speech[definite.head]));
  const title = reading.occasion.title;
  // Of several matches the last one that was named need not be meant.
  const isOne = (word: string) => { const noun = reading.occasion?.nouns.get(singularOf(word)); return noun === undefined || (!noun.several && noun.fresh <= 1); };
  const bringsIn = (one: SentenceReading) => (open.length > 0 ? open.some(({ head }) => isOne(tokens[head]?.lower ?? '') && naming([one]).noun(tokens[head]?.lower ?? '')) : one.tokens.some(({ lower }, at) => isNoun(one.speech[at]) && title.has(singularOf(lower))));
  const speaks = ({ clause, tokens: own }: SentenceReading) => clause !== null && /^(?:said|says|told|added|wrote|explained|noted|announced|claimed)$/.test(own[clause.verb]?.text ?? '');
  const found = reading.sentences.slice(0, sentence.index).findLast((one) => !speaks(one) && one.tokens.length + tokens.length <= longest && bringsIn(one) && isExplainedBy(sentence, [one], reading, false) && standsAlone(one, reading) && isClear(one, reading, one.span));
  return found ? [found] : null;
}

/** The sentences that tell one which points at those right before it: these, in order, and itself last; null where no few of them can be understood together. */
export function passageOf(sentence: SentenceReading, reading: Reading): readonly SentenceReading[] | null {
  // Whose example "followed suit" means, may be told far before.
  if (!isWhole(sentence, reading, fewestWords) || !isClear(sentence, reading, sentence.span) || /\bfollow(?:s|ed) suit\b/.test(reading.article.text.slice(sentence.span.start, sentence.span.end))) return null;
  const before = leadingTo(sentence, reading) ?? introducing(sentence, reading);
  return before && [...before, sentence];
}

/** A sentence told together with those it points at, as one; null where {@link passageOf} finds none. */
export function passageGround(sentence: SentenceReading, reading: Reading): Ground | null {
  const passage = passageOf(sentence, reading);
  const [first] = passage ?? [];
  if (!passage || !first) return null;
  const parts = (...replaced: Replacement[]) => passage.map((one) => withoutStop(inFull([one.span], one, reading, replaced)));
  const inWords = (...replaced: Replacement[]) => parts(...replaced).map((words, at) => {
    const one = passage[at] ?? first;
    // A question word stands for a name, and is none.
    return at === 0 ? words : /^(?:Which|What|How) /.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : goingOn(words, one.tokens[one.opening], one, reading.article.text);
  }).join('; ');
  return { statement: placed(`${inWords()}.`, first.tokens[first.opening], first, reading), span: sentence.span, clause: null, inWords, inSentences: (replaced) => `${parts(replaced).join('. ')}.` };
}
