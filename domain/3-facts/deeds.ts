import type { FactDraft } from '#facts/drafts';
import type { Ground } from '#facts/ground';
import type { Reading, SentenceReading } from '#facts/reading';
import { refersInside } from '#facts/refers';
import { clauseWords } from '#facts/said-of';
import { leansByFirst } from '#facts/standing';
import { cutsList, cutsSense, opensThat } from '#facts/whole';
import type { Clause } from '#language/clauses';
import { isFinite, isTurned } from '#language/clauses/scene';
import { holding } from '#language/names/spans';

/** "A low cost airline, Ryanair, announced": who did it is the name behind the comma. */
const isNamedBehind = ({ tokens, names }: SentenceReading, { subject }: Clause) => tokens[subject[1]]?.text === ',' && names.some(({ start }) => start === tokens[subject[1] + 1]?.start);

const fewest = 3;
const most = 18;

/** "Delegates", "the previous mission, Chandrayaan-2": whom or what a subject means, it does not say by itself. */
function saysWhom({ tokens, speech }: SentenceReading, { subject: [from, to] }: Clause): boolean {
  const isBare = speech.slice(from, to).every((part) => part === 'NNS' || part === 'CC');
  return !isBare && !(tokens[to]?.text === ',' && tokens[to + 1]?.capital === true);
}

const opensOther = /^(?:after|once|when|before|because|while|as|until|since)$/;
const nobody = /^(?:no|nobody|nothing|none|neither|few|little)$/;

/** "As well as", "as much as 5 percent". */
const degree = /^(?:well|much|many|few|little|far|long|soon|high|low|late|early|recently|often)$/;

/** A predicate without the beginning of another clause that an aside has cut off: "began to move after the Ever Given, a ship". */
function deedRange({ tokens, speech }: SentenceReading, { predicate: [from, to] }: Clause): readonly [number, number] {
  const link = tokens.slice(from, to).findLastIndex(({ text }, at) => opensOther.test(text) && !degree.test(tokens[from + at - 1]?.text ?? '') && !degree.test(tokens[from + at + 1]?.text ?? ''));
  const goesOn = link > 0 && tokens[to]?.text === ',' && !tokens.slice(from + link, to).some((_, at) => isFinite({ tokens, parts: speech }, from + link + at));
  return [from, goesOn ? from + link : to];
}

/** What is so of a thing, and no deed: "is a nonprofit", "has the largest population". */
const isState = /^(?:is|are|am|be|was|were|been|being|has|have|had|includes?|included|involves?|involved|means?|meant|remains?|remained|belongs?|belonged|owns?|owned|costs?|promises|knows?|knew|wants?|wanted|needs?|needed|likes?|liked|seems?|seemed|expects?|expected|contains?|contained|consists?|consisted|lives?|lived|covers?|allows?|allowed)$/;

const says = /^(?:said|says|say|told|tells|added|adds|noted|notes|announced|announces|claims?|claimed|argues?|argued|warned|warns|stated|states|believes?|believed|thinks?|thought|hopes?|hoped|plans?|planned)$/;

/** Whether a predicate tells a deed, or what was done to its subject. */
function isDone({ tokens, speech }: SentenceReading, { subject, verb, predicate }: Clause): boolean {
  const first = tokens[verb]?.lower ?? '';
  // "The magazine describe": a slip, or another word is the subject.
  if (speech[verb] === 'VBP' && subject[1] - subject[0] > 1 && /^NNP?$/.test(speech[subject[1] - 1] ?? '') && !tokens.slice(...subject).some(({ lower }) => lower === 'and' || lower === 'of')) return false;
  const behind = tokens[verb + 1]?.lower ?? '';
  if (says.test(first) || /n['’]?t$/.test(first)) return false;
  // "A painting attributed to Leonardo" did nothing.
  if (speech[verb] === 'VBN' && /^(?:to|by|with|as)$/.test(behind)) return false;
  // "A crowd estimated at 3,000 applauded": the verb is another.
  if (/^VB[ND]$/.test(speech[verb] ?? '') && behind === 'at' && speech[verb + 2] === 'CD' && tokens.slice(verb + 3, predicate[1]).some((_, at) => /^VB[DN]$/.test(speech[verb + 3 + at] ?? ''))) return false;
  // "An aeroplane powered by the sun has flown": the verb is another.
  const other = tokens.findIndex(({ lower }, at) => at > verb + 1 && at < predicate[1] && /^(?:has|have|had|was|were|is|are)$/.test(lower));
  if (/^VB[ND]$/.test(speech[verb] ?? '') && other > 0 && !tokens.slice(verb + 1, other).some(({ text, kind }, at) => kind === 'mark' || /^(?:W|CC|PRP$)/.test(speech[verb + 1 + at] ?? '') || /^(?:that|as|than|if|after|before|because|since|while|though|although|until|once)$/.test(text)) && /^NN|^RB/.test(speech[other - 1] ?? '') && /^(?:by|in|on|at|to|from|for|with|only)$/.test(tokens[verb + 1]?.lower ?? '')) return false;
  // "A company called Heritage Auctions offered"
  if (/^(?:called|named|known|based|owned|led|founded)$/.test(first) && speech.slice(verb + 2, predicate[1]).some((part, at) => part === 'VBD' && speech[verb + 1 + at]?.startsWith('NNP') === true)) return false;
  if (!isState.test(first)) return !/^MD$/.test(speech[verb] ?? '');
  const next = tokens.slice(verb + 1, predicate[1]).findIndex(({ lower }) => !/^(?:been|also|not|only|still|first|later|already|once|then)$/.test(lower));
  return /^(?:was|were|had|has|have)$/.test(first) && next >= 0 && speech[verb + 1 + next] === 'VBN';
}

/** What it calls something, such a verb says behind "as". */
const takesAs = /^(?:describ(?:ed?|es|ing)|regard(?:ed|s|ing)?|view(?:ed|s)?|treat(?:ed|s)?|hail(?:ed|s)?|portray(?:ed|s)?|sees?|saw|seen|dismiss(?:ed|es)?|label(?:l?ed|s)?|cast|casts|depict(?:ed|s)?|recogni[sz](?:ed?|es)|prais(?:ed?|es)|condemn(?:ed|s)?|denounc(?:ed?|es)|characteri[sz](?:ed?|es)|know[ns]?)$/;
const longestAs = 10;

/** Whether a predicate that ends at a token says all that it began: nothing but another clause follows. */
export function isComplete({ tokens, speech }: SentenceReading, to: number): boolean {
  const [next, after] = [tokens[to]?.text ?? '.', tokens[to + 1]?.text ?? ''];
  if (/^[.;!?]$/.test(next)) return true;
  // "Reached the mark soon | after", "comes less than two years | after"
  if (/^(?:after|before)$/.test(next) && /^(?:soon|shortly|just|long|immediately|right|years?|months?|weeks?|days?|hours?|minutes?|moments?)$/.test(tokens[to - 1]?.lower ?? '')) return false;
  // "Described the rules | as a relic", "will go | after makers"
  if ((next === 'as' && tokens.slice(Math.max(0, to - longestAs), to).some(({ lower }) => takesAs.test(lower))) || (next === 'after' && /^(?:go|goes|going|went|gone)$/.test(tokens[to - 1]?.lower ?? ''))) return false;
  // "Described the rules, which are old, as a relic"
  const close = next === ',' && (/^(?:which|who|whose)$/.test(after) || speech[to + 1] === 'VBG') ? tokens.findIndex(({ text }, at) => at > to && text === ',') : -1;
  if (close > 0 && /^(?:as|to|into|with|from|for)$/.test(tokens[close + 1]?.text ?? '')) return false;
  const opens = /^(?:which|who|whose|where|when|while|after|before|as|because|although|though|but|since)$/;
  if (next === ',') return opens.test(after) || (after === 'and' && /^(?:VB[DZ]|PRP|DT|NNP)$/.test(speech[to + 2] ?? '')) || speech[to + 1] === 'VBG';
  if (next === 'as' && degree.test(tokens[to - 1]?.text ?? '')) return false;
  return opens.test(next) || (/^(?:and|but)$/.test(next) && /^VB[DZ]$/.test(speech[to + 1] ?? ''));
}

/** So many words may stand between "and", a name, and what is said of it: "and his team-mate Smith best young player". */
const mostBetween = 4;

/** Whether tokens [from, to) go on to what another did, with the same verb: "took silver and Merry of Britain the bronze". */
export function goesOnToAnother({ tokens, speech, names }: SentenceReading, [from, to]: readonly [number, number]): boolean {
  return names.some(({ type, start, end }) => {
    const at = tokens.findIndex((token) => token.start === start);
    if (type !== 'person' || at <= from || at >= to || !tokens.slice(Math.max(from, at - mostBetween), at).some(({ text }) => text === 'and')) return false;
    const behind = tokens.findIndex((token) => token.start >= end);
    const phrase = speech.slice(behind, Math.min(to, behind + mostBetween)).findIndex((part, place) => /^(?:DT|JJ[RS]?|RBS)$/.test(part) && speech.slice(behind, behind + place).every((other) => /^(?:IN|NNPS?)$/.test(other)));
    return phrase >= 0 && !tokens.slice(behind, to).some((_, place) => isFinite({ tokens, parts: speech }, behind + place));
  });
}

/** Whether a lead that is no time or place by name tells under which condition the subject did so. */
function isUnderCondition({ tokens, speech, dates, names, opening }: SentenceReading, { subject: [from], tense }: Clause): boolean {
  const first = tokens[opening];
  if (!first || from <= opening + 1 || !/^(?:In|Under|At|With|Among|For)$/.test(first.text) || tense === 'past') return false;
  const inside = ({ start, end }: { readonly start: number; readonly end: number }) => start >= first.start && end <= (tokens[from]?.start ?? 0);
  return !dates.some(inside) && !names.some(inside) && speech.slice(opening, from).some((part) => part.startsWith('NN'));
}

/** What the subject of a clause did, or what was done to it, in the words of the clause; null where the clause is cut or no deed, where its subject does not say whom it tells of, and where it is longer than 18 tokens. */
export function deedIn(sentence: SentenceReading, reading: Reading, { statement, clause: own }: Ground): Omit<FactDraft, 'sentence' | 'about'> | null {
  const clause = own ?? sentence.clause;
  const { tokens } = sentence;
  if (!clause || opensThat(sentence, clause) || cutsList(sentence, reading.article.text, clause) || cutsSense(sentence, clause) || leansByFirst(sentence, clause.subject[0])) return null;
  // "The songs grew louder with every hole": of deeds told without any name, behind the lead, three in four were right.
  if (!sentence.isLead && sentence.names.length === 0 && sentence.antecedent === null && sentence.things.length === 0) return null;
  // "The council no longer | recognises"
  if (isTurned(tokens, clause)) return null;
  // "More than 100,000 deaths were reported": how many, is asked.
  if (sentence.speech[clause.subject[0]] === 'CD' || (/^(?:more|less|fewer|at|about|some|nearly|almost|over|around)$/i.test(tokens[clause.subject[0]]?.text ?? '') && sentence.speech.slice(...clause.subject).includes('CD'))) return null;
  if (nobody.test(tokens[clause.subject[0]]?.lower ?? '') || /^(?:RB|VB|IN|MD)/.test(sentence.speech[clause.subject[0]] ?? '') || /^(?:CC|IN|DT|VBD|VBZ|JJ)$/.test(sentence.speech[clause.subject[1] - 1] ?? '') || isNamedBehind(sentence, clause) || !saysWhom(sentence, clause) || !isDone(sentence, clause)) return null;
  // "A vicar, a pastor, | a rabbi and an imam": a list that is cut.
  if (tokens[clause.subject[0] - 1]?.text === ',' && sentence.speech[clause.subject[0] - 2]?.startsWith('NN') === true && tokens.slice(...clause.subject).some(({ text }) => text === 'and')) return null;
  // "In sickle cell disease, the red cells take on": those of healthy people do not.
  if (isUnderCondition(sentence, clause)) return null;
  const [from, to] = deedRange(sentence, clause);
  const evidence = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  if (to - from < fewest || to - from > most || goesOnToAnother(sentence, [from, to]) || /^["“]$/.test(tokens[to]?.text ?? '') || /["“”()]/.test(reading.article.text.slice(evidence.start, evidence.end)) || holding(reading.quoted, evidence)) return null;
  if (!isComplete(sentence, to) || !refersInside(sentence, reading, [from, to], clause.subject)) return null;
  return { kind: 'event', subject: clauseWords(sentence, reading, clause.subject), value: clauseWords(sentence, reading, [from, to]), statement, evidence, confidence: 0.9 };
}

