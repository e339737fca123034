import { isBody, namesPeople } from '#facts/main/people-words';
import type { Reading, SentenceReading } from '#facts/reading';
import { openThings } from '#facts/things/open-things';
import { holding } from '#language/names/spans';
import { isFinite } from '#language/clauses/scene';
import type { Clause } from '#language/clauses';
import type { Token } from '#language/tokens';

const people = new Set(['he', 'she', 'him', 'his', 'her', 'hers', 'himself', 'herself']);
const things = new Set(['it', 'its', 'they', 'them', 'their', 'theirs', 'itself', 'themselves']);
const groups = new Set(['team', 'group', 'band', 'family', 'couple', 'crew', 'company', 'party', 'government', 'police', 'everyone', 'anyone', 'nobody', 'each']);
const outside = new Set(['similarly', 'aforementioned', 'respective', 'respectively', 'this', 'these', 'those', 'we', 'us', 'our', 'ours', 'i', 'me', 'my', 'you', 'your', 'here', 'so', 'latter', 'same', 'another', 'subsequently', 'therefore', 'thus', 'hence', 'afterwards', 'meanwhile', 'instead', 'however', 'though']);

/** Whether it is known what a word at the beginning of a sentence stands for. */
export function isMeant({ antecedent, things: known }: SentenceReading, token: Token | undefined): boolean {
  return token !== undefined && (antecedent?.start === token.start || known.some(({ start, end }) => start === token.start && end === token.end));
}

const says = /^(?:said|says|announced|announces|promised|promises|warned|warns|agreed|agrees|decided|decides|confirmed|confirms|added|adds)$/;
/** "it is", "it was announced": nothing is meant by it. */
const emptyIt = /^(?:is|was|will|would|has|had|may|might)$/;

/** "Microsoft said it would buy": who says so will do it. */
function isIntention({ tokens, speech, clause }: SentenceReading, at: number): boolean {
  const isOne = clause !== null && /^NNP?$/.test(speech[clause.subject[1] - 1] ?? '') && !tokens.slice(...clause.subject).some(({ text }) => text === 'and');
  return isOne && /^(?:would|will|had|has)$/.test(tokens[at + 1]?.text ?? '') && (speech[at + 2] ?? '').startsWith('VB') && tokens.slice(Math.max(0, at - 8), at).some(({ text }) => says.test(text));
}

/** The clause behind whose verb a token stands. */
const clauseAt = (clauses: readonly Clause[], at: number) => clauses.find(({ verb, predicate }) => at > verb && at < predicate[1]);

/** Whether "it" or "them" at a token is what is done to, and not who does. */
function isObjectAt({ tokens, speech, clause, clauses }: SentenceReading, at: number): boolean {
  if (!/^(?:it|them)$/.test(tokens[at]?.text ?? '') || /^(?:VB[DZP]|MD)$/.test(speech[at + 1] ?? '')) return false;
  return clause === null || (at < clause.predicate[1] && at > clause.verb) || clauseAt(clauses, at) !== undefined;
}

/** "It was clear that he", but "it was a storm that was expected". */
function isEmptyIt({ tokens, speech }: SentenceReading, at: number): boolean {
  const link = tokens.slice(at + 2, at + 9).findIndex(({ text }) => text === 'that' || text === 'to');
  return link >= 0 && !(/^an?$/.test(tokens[at + 2]?.text ?? '') && tokens[at + 2 + link]?.text === 'that' && isFinite({ tokens, parts: speech }, at + 3 + link));
}

/** "Jones, it emerged, was in charge": nothing is meant. */
export const isEmptyAside = (tokens: readonly Token[], at: number) => /^(?:emerged|emerges|seems|seemed|appears|appeared|transpired)$/.test(tokens[at + 1]?.text ?? '');

/** Such an aside, or "the money, all of it in old notes": nothing is meant, or what stands right before. */
function isNothingElse({ tokens, speech }: SentenceReading, at: number): boolean {
  if (tokens[at]?.text !== 'it') return false;
  if (isEmptyAside(tokens, at)) return true;
  return tokens[at - 1]?.text === 'of' && /^(?:all|most|much|some|part|none)$/.test(tokens[at - 2]?.text ?? '') && tokens[at - 3]?.text === ',' && (speech[at - 4] ?? '').startsWith('NN');
}

/** Whether "it" or "their" at a token can mean something that its own words name before it: one thing, or several or a house. */
function hasThingBefore(sentence: SentenceReading, { tables }: Reading, from: number, at: number, to = at): boolean {
  const { tokens, speech, names, clause, clauses } = sentence;
  const several = (tokens[at]?.lower ?? '').startsWith('the');
  if (tokens[at]?.text === 'it' && emptyIt.test(tokens[at + 1]?.text ?? '') && speech[at + 2] !== 'VBG' && !isIntention(sentence, at)) return isEmptyIt(sentence, at);
  // Microsoft does not replace "it" where that would be Microsoft.
  const isObject = isObjectAt(sentence, at);
  if (isObject && clause === null) return false;
  return tokens.slice(from, to).some((token, place) => {
    if (isObject && clause && from + place >= (clauseAt(clauses, at) ?? clause).subject[0]) return false;
    const part = speech[from + place] ?? '';
    const name = names.find(({ start, end }) => token.start >= start && token.end <= end);
    if (name) return name.type !== 'person' && name.type !== 'demonym';
    // "About 85 per cent of its residents", "no road connects its towns": neither has them.
    if (sentence.numbers.some(({ start, end, measured }) => token.start >= start && token.end <= Math.max(end, measured.end)) || /^(?:no|few|neither)$/.test(tokens[from + place - 1]?.lower ?? '')) return false;
    // "The mayor of its capital": no mayor has one.
    if (part === 'NN' && !several && tokens[at]?.lower === 'its' && (tables.roles.has(token.lower) || namesPeople(token.lower, tables)) && !isBody(token.lower)) return false;
    // "Earlier in June it halted": no time does.
    if (sentence.dates.some(({ start, end }) => token.start >= start && token.end <= end) || /^(?:days?|weeks?|months?|years?|hours?|minutes?|time|moment|thanks)$/.test(token.lower)) return false;
    return several ? /^NNP?S$/.test(part) || (part === 'NN' && groups.has(token.lower)) : part === 'NN' || part === 'NNP';
  });
}

/** What is done to another's things rather than to one's own. */
const judges = /^(?:measured|recorded|estimated|put|registered|rated|described|praised|criticised|criticized|condemned|welcomed|questioned|examined|studied|observed|photographed|watched)$/;

/** Whether "its" behind the subject may mean what the sentence before is about, and not the subject: "the survey measured its magnitude". */
function mayMeanTopic({ clause, tokens, topicBefore, names }: SentenceReading, at: number): boolean {
  if (topicBefore === null || tokens[at]?.lower !== 'its' || !clause || at !== clause.verb + 1 || !judges.test(tokens[clause.verb]?.text ?? '')) return false;
  const subject = names.find(({ end }) => end === tokens[clause.subject[1] - 1]?.end)?.name;
  return subject === undefined || !topicBefore.includes(subject);
}

const longestLead = 6;

/** "Said that it had been moved": what was moved is hardly who says so. */
function isSaidOfAnother({ tokens, speech }: SentenceReading, at: number): boolean {
  if (tokens[at]?.text !== 'it' || !/^(?:that|said|says)$/.test(tokens[at - 1]?.text ?? '')) return false;
  // "Said it had been a vanity exercise"
  if (/^(?:was|had)$/.test(tokens[at + 1]?.text ?? '') && tokens.slice(at + 2, at + 4).some(({ text }) => /^an?$/.test(text))) return true;
  const be = tokens.slice(at + 1, at + 5).findIndex(({ text }) => /^(?:was|is|be|been)$/.test(text));
  return be >= 0 && speech[at + be + 2] === 'VBN';
}

/** Whether a finite verb follows a noun phrase that begins at a token: "that ozone pollution caused damage" is a clause. */
function finiteBehind({ tokens, speech }: SentenceReading, from: number): boolean {
  let at = from;
  while (/^(?:NNP?S?|JJ[RS]?|IN|DT|CD|POS|HYPH|RB|VB[NG])$/.test(speech[at] ?? '') && at < from + 14) at++;
  return /^(?:VB[DZP]|MD)$/.test(speech[at] ?? '') && tokens[at]?.kind === 'word';
}

/** "Jones won a prize for portraying him": whom, where Jones is the only one named before, another sentence says. */
function isDoneToAnother({ tokens, speech, clause, names, antecedent }: SentenceReading, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const isObject = word === 'him' || (word === 'her' && !/^(?:NN|JJ|VBN|CD)/.test(speech[at + 1] ?? ''));
  if (!isObject || clause === null || at < clause.subject[1]) return false;
  const end = tokens[clause.verb]?.start ?? 0;
  const isSubject = (start: number) => start >= (tokens[clause.subject[0]]?.start ?? 0) && start < end;
  // "Told reporters that they had asked him": of another's deed the subject may be meant.
  if (tokens.slice(clause.verb + 1, at).some((_, place) => isFinite({ tokens, parts: speech }, clause.verb + 1 + place))) return false;
  return !names.some(({ type, start }) => type === 'person' && start < (tokens[at]?.start ?? 0) && !isSubject(start)) && !(antecedent !== null && !isSubject(antecedent.start));
}

/** "A technology investor said that he would pay": who stands before, though without a name. */
function isSomebodys({ tokens, speech, clause }: SentenceReading, { tables }: Reading, at: number): boolean {
  // "A former chief, he fled": who is meant, the sentence before says.
  if (clause === null || at < clause.subject[1] || tokens[at - 1]?.text === ',') return false;
  const [from, to] = clause.subject;
  const behind = tokens.findIndex(({ lower }, place) => place > from && place < to && /^(?:of|in|at|from|with|for|who|,)$/.test(lower));
  const noun = tokens[speech.slice(0, behind < 0 ? to : behind).lastIndexOf('NN')]?.lower ?? '';
  return (namesPeople(noun, tables) || tables.roles.has(noun)) && !isBody(noun) && /^an?$/.test(tokens[from]?.lower ?? '');
}

/** "Announcing her decision in January, Queen Beatrix said": of whom, the subject behind tells. */
function isOfSubjectBehind({ tokens, speech, clause, names, opening }: SentenceReading, at: number): boolean {
  if (clause === null || at >= clause.subject[0] || !/^VB[GN]$/.test(speech[opening] ?? '') || !/^(?:NN|JJ|VBN|CD)/.test(speech[at + 1] ?? '')) return false;
  const [start, end] = [tokens[clause.subject[0]]?.start ?? 0, tokens[clause.subject[1] - 1]?.end ?? 0];
  return names.some((name) => name.type === 'person' && name.start >= start && name.end <= end);
}

/** Of these a sentence before has told two. */
const matters = /^(?:points|counts|issues|questions|proposals|ideas|claims|measures|plans|matters|demands|cases|reports|incidents|events|problems|areas|fronts|topics)$/;

/** What is told of by its likeness to something told before. */
const likeBefore = /\b(?:also (?:attended|took part|spoke|voted|came|agreed|joined|won|died|resigned|signed)(?=[.,;]|$)|since(?=[.,;]|$)|no (?:less|more) [a-z]+(?! than\b)(?=[.,;]|$)|as (?:much|many)(?=[.,;]|$)|^Next (?:came|went|was|were)\b|(?:declined|refused) to (?:elaborate|comment|answer|say more)|(?:At|In|For|On|With|To|Among|By) others\b|watched in\b|among those who (?:spoke|attended|signed|voted|came|died|left)(?=[.,;]|$)|^What (?:followed|happened next|came next)\b|nearby (?=\p{Lu})|(?:the|an?|its|their) rival (?!of\b|to\b)|an? similar [a-z]+(?! to\b)|similar [a-z]+s(?! to\b)|[Bb]y (?:contrast|comparison)\b|that followed(?=[.,;])|^In (?:a|another) separate\b|(?:was|were|been) (?:removed|added|excluded|dropped|withdrawn)(?= (?:in|on)\b|[.,;])|(?:^|, )(?:partner|colleague|teammate|co-author|compatriot|successor|predecessor) (?=\p{Lu})|the (?:night|day|evening|morning|week|month|year) before(?=$|[.,;])|at the time(?! of| when| that)\b|in an? (?:nation|country|city|town) of\b|follow(?:ed|s)? suit|(?:did|does|do|doing|done) (?:so|the same|likewise)|(?:took|takes|taken|made|makes|had|has) the (?:same|opposite)\b|in turn\b|as well as (?:him|her|them|it)\b|(?:his|her|its|their) (?:half|share|part|turn)\b|(?:said|says|say) (?:no|yes)\b|(?:would|will) pay(?=[.,;])|(?:parts?|most|much|some|all|none|rest|half|few|many) of (?:it|them)\b|(?:hundreds|thousands|dozens|scores|\d[\d,]{0,12}|one|two|three|several|many) more(?: (?!than\b)(?=[a-z])|(?=$|[.,;]))|(?:to|reach|reached|pass|passed|topped|hit|past) (?:one|two|three|five|ten|\d[\d.,]{0,12}) (?:million|billion)(?=$|[.,;])|(?:took|takes|taken) over(?: from\b| in\b| on\b|[.,])|(?:stay|stayed|remain|remained|continue|continued|step|stepped|stand|stood|stepping) (?:on |down |aside )?as (?:CEO|chief executive|chairman|chairwoman|president|captain|coach|manager|leader)(?! of\b)|(?:took|takes|taken) over as (?:CEO|chief executive|chairman|chairwoman|president|captain|coach|manager|leader|head)(?! of\b))/u;

/** "A whale that carried her newborn has let it go": behind a noun, nothing in the lead can mean what was told before. */
function isOfLead({ isLead, opening, tokens, speech }: SentenceReading, [from, to]: readonly [number, number], at: number): boolean {
  // "For 39 years it had been out of reach": what, the lead does not say either.
  const isFirstSubject = isFinite({ tokens, parts: speech }, at + 1) && !tokens.slice(opening, at).some((_, place) => isFinite({ tokens, parts: speech }, opening + place));
  if (isFirstSubject && /^(?:it|they)$/.test(tokens[at]?.lower ?? '')) return false;
  const points = /^(?:he|she|him|his|her|hers|himself|herself|it|its|they|them|their|theirs|itself|themselves|same|another)$/.test(tokens[at]?.lower ?? '') || (tokens[at]?.lower === 'such' && /^an?$/.test(tokens[at + 1]?.text ?? ''));
  return isLead && points && from <= opening && to === tokens.length && speech.slice(from, at).some((part) => part.startsWith('NN'));
}

/**
 * Whether no word of tokens [from, to) points at another sentence: no pronoun for what is named elsewhere, no "this" or "former", no "the team".
 * A pronoun may mean what stands before it there, or in `subject`.
 */
export function refersInside(sentence: SentenceReading, reading: Reading, [from, to]: readonly [number, number], subject: readonly [number, number] = [from, to]): boolean {
  const { tokens, clause } = sentence;
  if (openThings(sentence, reading, [from, to]) || likeBefore.test(reading.article.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0))) return false;
  return tokens.slice(from, to).every((token, place) => {
    const at = from + place;
    if (holding(reading.quoted, token) || (isOfLead(sentence, [from, to], at) && !isDoneToAnother(sentence, at))) return true;
    if (sentence.dates.some((date) => token.start >= date.start && token.end <= date.end)) return true;
    if ((token.text === 'that' || token.text === 'instead') && tokens[at + 1]?.kind === 'mark') return false;
    // "The chamberlain then broke his wand": when, the sentence before says.
    if (token.text === 'then' && /^VB[DZ]$/.test(sentence.speech[at + 1] ?? '') && clause?.verb === at + 1) return false;
    // "Took a more cheerful view": than whose, another sentence says.
    if (/^(?:more|less)$/.test(token.text) && /^an?$/.test(tokens[at - 1]?.lower ?? '') && sentence.speech[at + 1] === 'JJ' && !tokens.slice(at).some(({ text }) => text === 'than')) return false;
    // "Is using a longer procedure": than which, another sentence says.
    if (sentence.speech[at] === 'JJR' && /^an?$/.test(tokens[at - 1]?.lower ?? '') && !tokens.slice(at).some(({ text }) => text === 'than') && !/^(?:better|greater|bigger|older|younger)$/.test(token.lower)) return false;
    // "Was then emptied": after what, the sentence before says.
    if (token.text === 'then' && /^(?:was|were)$/.test(tokens[at - 1]?.text ?? '') && sentence.speech[at + 1] === 'VBN') return false;
    if (token.text === 'then' && /^(?:until|by|since|till)$/.test(tokens[at - 1]?.lower ?? '')) return false;
    // "Won that match": which one, another sentence says.
    if (token.text === 'that' && /^VB|^IN$/.test(sentence.speech[at - 1] ?? '') && !sentence.clauses.some(({ link, lead }) => link === 'that' && lead[0] === at + 1) && /^(?:NN|JJ)$/.test(sentence.speech[at + 1] ?? '') && !finiteBehind(sentence, at + 1)) return false;
    // "Such projects": of what kind, another sentence says.
    if (token.text === 'such' && /^an?$/.test(tokens[at + 1]?.text ?? '') && sentence.speech[at - 1] === 'IN') return false;
    if (token.text === 'such' && !/^(?:as|an?)$/.test(tokens[at + 1]?.text ?? '') && !/^(?:as|of)$/.test(tokens[at - 1]?.text ?? '')) return false;
    // "In December, both saw hints"
    if (token.lower === 'both' && /^(?:VB[DPZ]|MD)$/.test(sentence.speech[at + 1] ?? '') && !tokens.slice(0, at).some(({ text }) => text === 'and')) return false;
    // "On both points": on which, another sentence says.
    if (token.text === 'both' && matters.test(tokens[at + 1]?.lower ?? '') && !tokens.slice(0, at).some(({ text }) => text === 'and')) return false;
    // "To save that much": how much, another sentence says.
    if (token.text === 'that' && /^(?:much|many|long|far|often)$/.test(tokens[at + 1]?.text ?? '')) return false;
    // "The property in question"
    if (token.text === 'question' && tokens[at - 1]?.text === 'in') return false;
    // "Another team, known as BICEP2"
    if (token.text === 'another' && tokens[at + 2]?.text === ',' && /^(?:known|called|named)$/.test(tokens[at + 3]?.text ?? '')) return true;
    // "Took in others": other than whom, another sentence says.
    if (token.text === 'others' && !/^(?:and|or|among|of|than|with|,|some|all|many|two|three|several)$/.test(tokens[at - 1]?.text ?? '') && !/^(?:who|in|of|have|were|are|had)$/.test(tokens[at + 1]?.text ?? '')) return false;
    // "With one another"
    if (token.text === 'another' && tokens[at - 1]?.lower === 'one') return true;
    // "Those of other lenders", "those who"
    if (token.lower === 'those' && /^(?:of|who|in|with|from)$/.test(tokens[at + 1]?.text ?? '')) return true;
    if (token.text === 'so' && tokens[at + 1]?.text === 'far') return true;
    if (outside.has(token.lower) && token.text === token.lower) return token.text === 'so' && clause !== null && at >= clause.predicate[1];
    // "At the other end", "on the other side": of what, another sentence says.
    if (token.text === 'other' && /^[Tt]he$/.test(tokens[at - 1]?.text ?? '') && /^(?:end|side|half|way|hand|day|night)$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text !== 'of') return false;
    // "Jones announced that he would have him removed": whom, another sentence says.
    if (/^him$/.test(token.text) && sentence.names.filter(({ type, end }) => type === 'person' && end < token.start).length < 2 && tokens.slice(from, at).some(({ text }) => text === 'he')) return false;
    // "Jones, who also scored 22": as who else did, another sentence says.
    if (token.text === 'also' && /^(?:who|which)$/.test(tokens[at - 1]?.text ?? '')) return false;
    // "In the speech that followed": what, another sentence says.
    if (token.text === 'followed' && tokens[at - 1]?.text === 'that' && !/^(?:NN|DT|PRP|JJ|CD)/.test(sentence.speech[at + 1] ?? '')) return false;
    // "Jones took his place": whose, another sentence says.
    if (/^(?:his|her)$/.test(token.text) && /^(?:place|predecessor|successor|replacement)$/.test(tokens[at + 1]?.text ?? '')) return false;
    // "Flags flew in all three countries": in which, another sentence says.
    if (token.text === 'all' && sentence.speech[at - 1] === 'IN' && sentence.speech[at + 1] === 'CD' && sentence.speech[at + 2] === 'NNS' && !/^(?:of|who|that|which)$/.test(tokens[at + 3]?.text ?? '') && !sentence.isLead) return false;
    // "In attacking Jones, he": who is the subject, a name in the lead does not tell.
    if (/^(?:he|she)$/.test(token.lower) && tokens[at - 1]?.text === ',' && clause !== null && at === clause.subject[0] && sentence.antecedent?.start !== token.start) return false;
    if (isDoneToAnother(sentence, at)) return false;
    if (people.has(token.lower) && (isSomebodys(sentence, reading, at) || isOfSubjectBehind(sentence, at))) return true;
    if (people.has(token.lower)) return sentence.antecedent !== null || sentence.names.some((name) => name.type === 'person' && name.end <= token.start && name.start >= (tokens[Math.min(from, subject[0])]?.start ?? 0));
    // "The idea of reviving it": what, another sentence says.
    if (/^(?:it|them)$/.test(token.text) && sentence.speech[at - 1] === 'VBG' && tokens[at - 2]?.text === 'of' && at < from + longestLead) return false;
    if (isNothingElse(sentence, at)) return true;
    if (isSaidOfAnother(sentence, at)) return false;
    return !things.has(token.lower) || isMeant(sentence, token) || (hasThingBefore(sentence, reading, from, at) && !mayMeanTopic(sentence, at)) || (subject[0] < from && hasThingBefore(sentence, reading, subject[0], at, subject[1]));
  });
}
