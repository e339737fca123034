import { holdsHalfName } from '#facts/clear';
import type { FactDraft } from '#facts/drafts';
import type { Reading, SentenceReading } from '#facts/reading';
import { singularOf } from '#facts/things/nouns';
import { placed } from '#facts/placed';
import { slug } from '#facts/wording';
import { holding } from '#language/names/spans';
import type { FrameName } from '#language/quotations/scene';

/** Only frames in which the whole sentence is the speaker's give a fact. */
const confidences: Partial<Record<FrameName, number>> = { 'said-source': 0.97, 'source-said': 0.97, 'source-said-quote': 0.94 };

/** "He said": who, the sentence before names; of those looked at 22 of 23 were right. */
const byPronoun = 0.85;
/** Of several people named there, or none, "he" may be another: below the gate. */
const openPronoun = 0.65;
/** Fewer words say too little to be known by. */
const shortest = 4;
const longestBare = 6;

/** Words that only somebody who was there understands. */
const pointing = /\bAs I(?:[’']ve| have)? (?:said|mentioned)\b|\b(?:this|these|those|today|tonight|tomorrow|yesterday|here)\b/i;

/** "They've hit", "in there", "all of that", "since then": what is meant, somebody else has to tell. */
const leansOnOthers = /\b(?:he|she|him|his|her|hers|they|them|their|theirs|then|such)\b(?![’']?\p{L}*-)|\bthere\b(?![’']s|[’']re| (?:is|are|was|were|has|have|will|would|can|could|should|must|may)\b)|\b(?:after|before|since|until|despite|of|about|with|to|for|by|from|like|do|did|done|say|said|says|know|mean|means) (?:that|it)\b(?! \p{L})|\b[Tt]hat(?:[’']s|[’']ll| is| was| would| will| has| had| can| could) /iu;
/** "This is not a mysterious disease": what is meant, a noun of it tells that the article speaks of elsewhere too. */
const opensByIt = /^(?:It|This)(?:[’']s| is| was) (?!\p{L}+ing\b)/u;
const opensByPronoun = /^(?:It|That|Those|These|There|Instead|But|And|So|Because)\b(?![’']s (?:a|an|the|no|not|time)\b| (?:is|are|was|were|will be) (?:a|an|no|not|time)\b)/;

/** Whether a stretch of a sentence has a verb of its own; "All that upper body strength." has none. */
function hasVerb({ tokens, speech }: SentenceReading, start: number, end: number): boolean {
  return tokens.some((token, at) => token.start >= start && token.end <= end && /^(?:VB[DZP]|MD)$/.test(speech[at] ?? ''));
}

/** Whether a noun stands in a stretch of a sentence. */
const namesThing = (sentence: SentenceReading | undefined, start: number, end: number) => sentence?.tokens.some((token, at) => token.start >= start && token.end <= end && (sentence.speech[at] ?? '').startsWith('NN')) === true;

/** Whether the sentences right before, up to the last that names anybody, name the speaker and nobody else. */
function isNamedBefore(speaker: string, at: number, { sentences }: Reading): boolean {
  const last = sentences.slice(Math.max(0, at - 2), at).findLast(({ names, antecedent }) => antecedent !== null || names.some(({ type }) => type === 'person'));
  const people = new Set([...(last?.names ?? []).filter(({ type }) => type === 'person').map(({ name }) => name), ...(last?.antecedent ? [last.antecedent.person.name] : [])]);
  return people.size === 1 && people.has(speaker);
}

/** Whether what was said can be understood only by who knows what was said before. */
function leansElsewhere(words: string, at: number, { sentences, spread }: Reading): boolean {
  const rest = words.replace(opensByIt, '');
  const { tokens = [], speech = [] } = sentences[at] ?? {};
  // "I can delete that spreadsheet"
  if (tokens.some(({ lower }, place) => lower === 'that' && speech[place] === 'DT' && /^(?:NN|JJ)/.test(speech[place + 1] ?? '') && words.includes(`that ${tokens[place + 1]?.text}`))) return true;
  if (rest === words) return pointing.test(words) || leansOnOthers.test(words) || opensByPronoun.test(words);
  const isOfMatter = tokens.some(({ lower, text }, place) => (speech[place] ?? '').startsWith('NN') && rest.includes(text) && text.length > 3 && (spread.get(singularOf(lower)) ?? 0) > 1);
  return !isOfMatter || pointing.test(rest) || leansOnOthers.test(rest);
}

/** A quotation of more words is a speech, and tells of many things. */
const longest = 40;

/** Who said what: the words that stand in the same sentence as their speaker, four to forty, with a verb, and with a noun where they are six or fewer; none that others have to explain. */
export function quoteFacts(reading: Reading): FactDraft[] {
  const { article, quotations, sentences } = reading;
  const homes = sentences.map(({ span, index, part }) => ({ ...span, index, part }));
  return quotations.flatMap((quotation) => {
    const { source, speaker } = quotation;
    const confidence = quotation.frame === null ? undefined : confidences[quotation.frame];
    if (!source || speaker === null || confidence === undefined) return [];
    const home = holding(homes, source);
    const start = Math.max(quotation.start, home?.start ?? 0);
    const end = Math.min(quotation.end, home?.end ?? 0);
    const words = article.text.slice(start, Math.max(start, end)).replace(/^["“]/, '').replace(/,(['’]?)$/, '.$1').replace(/["”]$/, '');
    if (!home || home.part !== null || words.split(' ').length < shortest || words.split(' ').length > longest || !/^\p{Lu}/u.test(words) || leansElsewhere(words, home.index, reading) || /\.{3}|…|\[/.test(words)) return [];
    // "We must be realistic.": about what, the rest of the speech tells.
    if (words.split(' ').length <= longestBare && !namesThing(sentences[home.index], start, end)) return [];
    // What goes on behind its speaker, or has no verb, is half of what was said.
    const sentence = sentences[home.index];
    if (!sentence || holdsHalfName(sentence, reading, source) || !hasVerb(sentence, start, end) || /^[^"“]*["“]\p{Ll}/u.test(article.text.slice(Math.max(source.end, end), home.end))) return [];
    // "Myriad did not create anything," Justice Thomas wrote.
    const isWritten = /\bwrote\b/.test(article.text.slice(Math.min(end, source.end), Math.max(end, source.end) + ' wrote'.length));
    return [{
      kind: 'quote' as const,
      subject: words,
      value: speaker,
      statement: placed(`${speaker} ${isWritten ? 'wrote' : 'said'}: “${words}”`, undefined, sentence, reading),
      evidence: { start: Math.min(start, source.start), end: Math.max(source.end, end) },
      sentence: home.index,
      confidence: quotation.speakerBy !== 'pronoun' ? confidence : sentence.antecedent?.start === source.start || isNamedBefore(speaker, home.index, reading) ? byPronoun : openPronoun,
      about: slug(words.split(' ').slice(0, 6).join(' ')),
    }];
  });
}
