import { blank, type Looked, type Rule, wordsIn } from '#items/lint/rule';

const longest = { letters: 520, words: 30, wordsWithSentence: 64 };
/** A sentence of the article is longer than a question may be. */
const sentence = 8;
const task = /^(?:Complete|Choose|Select|Match|Put|Name|True or false|Fill|Mark|Find|Write|Sort|Arrange)\b/;

const dayWithoutOn = /\b(?!(?:on|of|by|until|till|since|from|to|between|and|or|before|after|for|early|late|next|last|this|the|that|morning|afternoon|evening|night|through|than|as|was|is)\b)\p{Ll}+ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;

const showsSentence = ({ quoted, form }: Looked) => wordsIn(quoted).length >= sentence || ['true-false', 'evidence', 'unstated'].includes(form as string);
const count = (text: string, mark: RegExp) => (text.match(mark) ?? []).length;
const isOdd = (number: number) => number % 2 === 1;

/** "(" without ")", “ without ”. */
function isOpen(text: string): boolean {
  return isOdd(count(text, /[“”]/g)) || isOdd(count(text, /"/g)) || count(text, /\(/g) !== count(text, /\)/g) || count(text, /\[/g) !== count(text, /\]/g);
}

/** How a stem is built, whatever it is about: it is there, closed, not too long, and asks something. */
export const stemShape: readonly Rule[] = [
  { code: 'stem-empty', fails: ({ stem }) => stem.trim().length < 15 || wordsIn(stem).length < 4 },
  { code: 'stem-too-long', fails: (question) => question.stem.length > longest.letters || wordsIn(question.asked).length > (showsSentence(question) ? longest.wordsWithSentence : longest.words) },
  { code: 'stem-not-closed', fails: ({ stem, form }) => isOpen(stem) || !(['choice', 'typed'].includes(form) ? /[?”]$/ : /[?”.:]$/).test(stem) },
  { code: 'stem-asks-nothing', fails: ({ stem, frame, form }) => ['choice', 'multiple', 'typed', 'cloze', 'quote'].includes(form as string) && !frame.includes('?') && !stem.includes(blank) && !task.test(frame) },
  { code: 'stem-repeats-word', fails: ({ asked: stem }) => /\b(\p{L}+) \1\b/iu.test(stem) && !/\b(?:that that|had had)\b/.test(stem) },
  { code: 'stem-repeats-source', fails: ({ stem }) => count(stem, /\b(?:according to|in the article)\b/gi) > 1 },
  { code: 'stem-broken', fails: ({ stem }) => / (?:in|on|at|of|the|a|an|to|and|with|by|for|from)\?$/.test(stem) || /\b(?:on|in|at) (?:on|in|at)\b/.test(stem) || / [,.;?]/.test(stem) || /\(\(|\)\)| \/ |\?\?/.test(stem) || /\b(?:when|while|because|although) (?:\p{Lu}[\p{L}-]* ?){1,4}(?:,|\?)/u.test(stem) },
  // "How many months, Milton Roy earned", "How many points Friday did it drop".
  { code: 'stem-runs-on', fails: ({ frame }) => /(?:^|, )how many [^,?“]{1,30}, (?!according\b|in the article\b)/iu.test(frame) || dayWithoutOn.test(frame) },
];
