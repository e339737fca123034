import { isClear } from '#facts/clear';
import { goingOn } from '#facts/going-on';
import { type Ground, inFull, withoutStop } from '#facts/ground';
import { namesPeople } from '#facts/main/people-words';
import { placed } from '#facts/placed';
import type { Reading, SentenceReading } from '#facts/reading';
import { isWhole, standsAlone } from '#facts/standing';
import { definitesIn, isExplained } from '#facts/things/definites';
import { singularOf } from '#facts/things/nouns';
import { isOfOccasion } from '#facts/things/of-occasion';
import { exists } from '#facts/things/open-things';
import type { Replacement } from '#facts/wording';
import type { Mention } from '#language/mentions';
import { holding } from '#language/names/spans';

/** So many words of two sentences can be read as one. */
const longest = 70;
const fewestWords = 4;

const speakers = /^(?:both|we|us|our|ours|i|me|my|mine|you|your|yours|here|aforementioned|respective)$/;
const people = /^(?:he|she|him|his|her|hers|himself|herself)$/;
const several = /^(?:they|them|their|theirs|themselves|others)$/;
/** "That organisation" may be one that was named. */
const ofNames = /^(?:organi[sz]ation|company|country|nation|city|town|place|man|woman|year|day|month|time|point|group|club|team|agency)$/;
/** A thing that was named somewhere before, and hardly what the sentence right before tells of. */
const ofThings = /^(?:craft|vessel|ship|boat|plane|aircraft|jet|helicopter|car|vehicle|rover|lander|satellite|probe|spacecraft|rocket|animal|dog|tortoise|whale|monarch|film|movie|book|album|song|drug|vaccine|device|phone|company|firm|club|team|museum|hospital|school|university|building|tower|bridge|patient|suspect|victim|singer|actor|player|author|benefit|money|fund|finding|study|share|stock)$/;
const thinks = /^(?:said|say|says|estimated?|found|find|believed?|think|thought|told|concluded?|argued?|warn(?:ed)?|noted?|called?|hoped?|wrote|expect(?:ed)?)$/;
const ofPlaces = /^(?:mountain|city|town|village|camp|hospital|school|island|region|area|country|zoo|museum|valley|base|site|prison|university|airport|cent(?:re|er)|house|building|square|park|street|capital|state|province|lake|river|mine|factory|plant|stadium|church|palace|hotel|coast|beach|reef)s?$/;
const isNoun = (part: string | undefined) => /^NNP?S?$/.test(part ?? '');

/** Whether a sentence speaks of several things, names anything, speaks of a noun. */
const naming = ({ speech, tokens, names, dates }: SentenceReading) => ({
  several: speech.some((part, at) => /^NNP?S$/.test(part) || (part === 'CC' && isNoun(speech[at + 1])) || (part === 'CD' && isNoun(speech[at + 1])) || /^(?:team|group|family|crew|company|party|government|police|committee)$/.test(tokens[at]?.lower ?? '')),
  names: names.length > 0 || dates.length > 0,
  noun: (word: string) => speech.some((part, at) => isNoun(part) && singularOf(tokens[at]?.lower ?? '') === singularOf(word)),
});

/** Whether what a sentence points at stands in one before it. */
function isExplainedBy(sentence: SentenceReading, before: SentenceReading, { quoted, occasion, tables }: Reading): boolean {
  const { tokens, speech, things, antecedent } = sentence;
  const told = naming(before);
  const isOpen = ({ start, end }: { readonly start: number; readonly end: number }) => !holding(quoted, { start, end }) && antecedent?.start !== start && !things.some((thing) => thing.start === start);
  const pronounsTold = tokens.filter(isOpen).every(({ lower }) => !speakers.test(lower) && (!people.test(lower) || sentence.names.some(({ type }) => type === 'person')) && (!several.test(lower) || told.several));
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
  const thinkersTold = tokens.every(({ lower }, at) => lower !== 'they' || !thinks.test(tokens[at + 1]?.lower ?? '') || before.names.some(({ type }) => type === 'person') || before.tokens.some((word, place) => before.speech[place] === 'NNS' && namesPeople(word.lower, tables)));
  // "Five years later": than what, the day told right before says.
  const countsOn = /^(?:(?:About|Almost|Nearly|Some|Just|A few|Several) )?(?:\p{Lu}?\p{Ll}+|\d+|Hours) ?(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)? (?:later|earlier|afterwards)\b/u.test(tokens.map(({ text }) => text).join(' '));
  if (countsOn && before.dates.some(({ value }) => value !== null) !== true) return false;
  // "This was Sweden's first victory": a victory has to be told of.
  const complement = tokens[0]?.text === 'This' && /^(?:is|was)$/.test(tokens[1]?.text ?? '') ? tokens.find((_, at) => at > 1 && isNoun(speech[at]) && !isNoun(speech[at + 1]) && tokens[at + 1]?.text !== "'s" && tokens[at + 1]?.text !== '’s') : undefined;
  if (complement && !told.noun(complement.lower)) return false;
  // "Born there": a place has to be named.
  const isPlace = ({ type }: Mention) => type !== 'person' && type !== 'demonym';
  const placeTold = tokens.every(({ lower, start }, at) => lower !== 'there' || exists.test(tokens[at + 1]?.text ?? '') || before.names.some(isPlace) || sentence.names.some((name) => isPlace(name) && name.end < start) || before.tokens.some((token) => ofPlaces.test(token.lower)));
  // "This one"
  if (tokens.some(({ lower }, at) => /^(?:this|that)$/.test(lower) && tokens[at + 1]?.lower === 'one')) return false;
  return pronounsTold && placeTold && thinkersTold && suchTold && pointedTold && definitesIn(sentence, [0, tokens.length]).every((definite) => {
    const [the, head] = [tokens[definite.the], tokens[definite.head]];
    if (!the || !head || !isOpen(the) || isExplained(sentence, definite, tables)) return true;
    // "The first", "the others": of those that were told of.
    if (!isNoun(speech[definite.head])) return told.several;
    // "Made the pledge": right behind what was pledged, it needs no noun of its own.
    if (told.noun(head.lower)) return true;
    // "The three previous elections" are not those that were just told of.
    const isOther = tokens.slice(definite.the + 1, definite.head).some(({ lower }) => /^(?:others?|previous|earlier|former|next)$/.test(lower)) && !speech.slice(definite.the, definite.head).includes('JJS');
    return (!isOther && !ofThings.test(singularOf(head.lower)) && !namesPeople(head.lower, tables)) || (occasion !== null && isOfOccasion(sentence, definite, occasion, tables));
  });
}

/** The sentence right before one, where that tells what it points at; null where it is of another paragraph, points back itself, or does not tell. */
export function toldBefore(sentence: SentenceReading, reading: Reading): SentenceReading | null {
  const { text } = reading.article;
  // Whose example "followed suit" means, may be told far before.
  if (!isWhole(sentence, reading, fewestWords) || !isClear(sentence, reading, sentence.span) || /\bfollow(?:s|ed) suit\b/.test(text.slice(sentence.span.start, sentence.span.end))) return null;
  const before = reading.sentences[sentence.index - 1];
  // A paragraph is of one matter: of 255 facts told so those across its end were right in 63 of 100, those within it in 82 (ADR 0024).
  if (!before || text.slice(before.span.end, sentence.span.start).includes('\n')) return null;
  const isShort = before.tokens.length + sentence.tokens.length <= longest;
  return isShort && standsAlone(before, reading) && isClear(before, reading, before.span) && isExplainedBy(sentence, before, reading) ? before : null;
}

/** A sentence told together with that which it points at, as one; null where {@link toldBefore} finds none. */
export function passageGround(sentence: SentenceReading, reading: Reading): Ground | null {
  const before = toldBefore(sentence, reading);
  if (!before) return null;
  const parts = (...replaced: Replacement[]) => [before, sentence].map((one) => withoutStop(inFull([one.span], one, reading, replaced)));
  const inWords = (...replaced: Replacement[]) => {
    const [first = '', second = ''] = parts(...replaced);
    // A question word stands for a name, and is none.
    const isAsked = /^(?:Which|What|How) /.test(second);
    return `${first}; ${isAsked ? second.charAt(0).toLowerCase() + second.slice(1) : goingOn(second, sentence.tokens[sentence.opening], sentence, reading)}`;
  };
  return { statement: placed(`${inWords()}.`, before.tokens[before.opening], before, reading), span: sentence.span, clause: null, inWords, inSentences: (replaced) => `${parts(replaced).join('. ')}.` };
}
