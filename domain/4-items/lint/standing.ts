import { titleNamed } from '#facts/naming';
import { type Looked, type Rule, showsQuotation, wordsIn } from '#items/lint/rule';

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** A weekday says when only beside its date: "Saturday 12 December". */
const openDay = new RegExp(`\\b(?:on |last |next |this )?${weekday}\\b(?!,? \\d| \\p{Lu})`, 'u');
const ofToday = /\b(?:yesterday|today|tonight|tomorrow|nowadays|(?:last|next|this) (?:week|weekend|month|year|night|morning|afternoon|evening|summer|winter|spring|autumn)|(?:a|one|two|three|four|five|six|\d+|several|some) (?:hours?|days?|weeks?|months?|years?) ago|earlier this|later this|the (?:previous|following|next|same) (?:day|week|month|year|night|morning))\b/i;
/** What was so when the article was written. */
const ofNow = /\b(?:now|currently|recently|at present|so far|to date|lately|the latest|year-ago|year-earlier)\b/i;
const looseThis = /\b(?:this|that|those)\b (?!statement|sentence|quotation|person|article|gap|is|was|that)(?=\p{Ll}+\?)/u;
/** A sentence that begins with what others came before. */
const amongOthers = /^(?:The (?:others?|two|three|latter|former|first|second|last),? (?!\p{L}+ (?:of|to|in|for)\b)(?=\p{Lu}|was\b|were\b|had\b|is\b|are\b|the\b)|Another\b|Others\b|Both\b|Neither\b|One of them\b)/u;
const pointsAway = /\b(?:the (?:former|latter|following|above|aforementioned|same|other \p{Ll}{3,}(?! of\b))|as mentioned|see above)\b/iu;

/** What the article's day makes plain and a reader of the question cannot know; in what somebody said it is theirs. */
function isOfToday(question: Looked): boolean {
  const told = showsQuotation(question) ? question.frame : question.asked;
  return ofToday.test(told) || ofNow.test(told) || openDay.test(told);
}

/** The words of our own before a pronoun name nobody it could stand for. */
function isLoose({ frame }: Looked): boolean {
  const found = /\b(?:he|she|him|his|hers?|himself|herself|it|its|itself|they|them|their|theirs)\b/i.exec(frame);
  if (!found) return false;
  const before = frame.slice(0, found.index);
  // "Who lost his seat": of the one who is asked for.
  return !/\b(?:[Ww]ho|[Ww]hich|the|a|an)\b|.\b\p{Lu}\p{L}+/u.test(before);
}

/** A thing that is counted or done says more of itself than somebody who does it. */
const fewWords = { who: 10, else: 7 };

/** "Who was shot with a rifle?": few words of our own, and no name or number among them, may be about anything. */
function namesNothing({ frame, quoted }: Looked): boolean {
  const most = frame.startsWith('Who ') ? fewWords.who : fewWords.else;
  return quoted === '' && wordsIn(frame).length < most && !/\d|\S\s+["‘(]?\p{Lu}/u.test(frame);
}

const openers = /^(?:The|A|An|In|On|At|By|For|From|After|Before|During|As|When|While|With|Under|Until|Since|Both|Also|But|And|Complete|Many|Some|Most|Several|Three|Two|Five)$/;

/** What the article says in the sentence that is shown, the words of others taken out. */
const tellsOf = (question: Looked) => (showsQuotation(question) ? '' : question.quoted.replace(/"[^"]*"/g, ''));

/** The first of the sentences shown: those behind it may point at it. */
const firstOf = (told: string) => told.split(/(?<=[.!?]) (?=\p{Lu})/u)[0] ?? told;

/** A sentence shown with "he" or "her", and nobody named whom that could be. */
function sheWithoutName(question: Looked): boolean {
  const told = tellsOf(question);
  const names = told.match(/\p{Lu}[\p{L}-]+|____/gu) ?? [];
  return /\b(?:he|she|him|his|hers?|himself|herself)\b/i.test(told) && !names.some((name) => !openers.test(name));
}

/** Letters that everybody reads. */
const knownLetters = /^(?:NOT|ALL|ONE|US|USA|UK|EU|UN|NATO|NASA|FIFA|UEFA|BBC|CNN|FBI|CIA|AIDS|HIV|DNA|GPS|TV|AM|PM|GMT|CEO|PC|CD|DVD|IT|II|III|IV|VIP|IQ|UNESCO|UNICEF|OK|AC|DC|BC|AD|ID|NHS|WHO|IOC|IMF|IBM|BMW|HSBC|GDP|MP)$/;

/** Who reads the title of the article has met its letters. */
const inTitle = (stem: string, letters: string) => new RegExp(`(?<![\\p{L}])${letters}(?![\\p{L}])`, 'u').test(titleNamed(stem) ?? '');

/** "The SRT": letters that nobody explains. */
const holdsLetters = ({ stem, frame, quoted, form, keys }: Looked) => ([frame, quoted, ...(form === 'match' ? keys : [])].join(' ').match(/(?<![\p{L}\p{N}“-])\p{Lu}{2,4}(?![\p{L}\p{N}-])/gu) ?? []).some((letters) => !knownLetters.test(letters) && !/^[IVXLC]+$/.test(letters) && !inTitle(stem, letters));

/** A stem is understood without the article's other sentences: no day that was today, no "the latter", no "he" for nobody. */
export const standing: readonly Rule[] = [
  { code: 'starts-with-pronoun', fails: (question) => /“(?:he|she|it|they|this|these|those|his|her|their|its)\b/i.test(question.stem) && !showsQuotation(question) },
  { code: 'loose-pronoun', fails: (question) => isLoose(question) || sheWithoutName(question) },
  { code: 'loose-this', fails: (question) => looseThis.test(question.frame) || /\b(?:this|these|such) \p{Ll}/iu.test(firstOf(tellsOf(question))) },
  { code: 'relative-date', fails: isOfToday },
  { code: 'names-nothing', fails: (question) => !showsQuotation(question) && namesNothing(question) },
  { code: 'letters-unexplained', fails: holdsLetters },
  { code: 'points-away', fails: (question) => pointsAway.test(question.frame) || amongOthers.test(tellsOf(question)) },
];
