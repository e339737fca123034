import { dateOf } from '#items/answers';
import { offersTexts, optionTexts, type Looked, type Rule } from '#items/lint/rule';

/** What an option looks like under one light: two options of one shape do not differ there. */
type Shape = (text: string) => string;

const number = /^(?:(?:more|less|fewer) than |about |around |nearly |almost |at least |over |up to |some )?[$€£]?\d[\d,. ]*(?:%|\p{L}|\b)/u;

/** A day, a month, a year, a number in digits, or words. */
const kind: Shape = (text) => {
  if (/^\d{4}$/.test(text)) return 'year';
  const date = /\p{L}{3}/u.test(text) && /\d/.test(text) ? dateOf(text) : null;
  if (date) return date.day > 0 ? 'day' : 'month';
  if (number.test(text)) return /%|per ?cent/.test(text) ? 'share' : /\d[.]\d/.test(text) ? 'decimal' : 'number';
  return 'words';
};
const firstLetter: Shape = (text) => (/^\p{Lu}/u.test(text) ? 'capital' : /^\p{Ll}/u.test(text) ? 'small' : 'none');
const article: Shape = (text) => /^(?:an?|the)(?= )/i.exec(text)?.[0].toLowerCase().replace('an', 'a') ?? 'none';
const magnitude: Shape = (text) => /\b(?:hundred|thousand|million|billion|trillion)\b/.exec(text)?.[0] ?? (/\d/.test(text) ? 'plain' : 'words');
const grouping: Shape = (text) => (/\d,\d{3}/.test(text) ? 'commas' : /\d{5}/.test(text) ? 'bare' : 'short');
const digitsOf = (text: string) => /\d[\d,]*/.exec(text)?.[0].replaceAll(',', '') ?? '';
/** "45,000" is counted to two figures, "45,217" to the last. */
const rounding: Shape = (text) => (/^\d\d0+$/.test(digitsOf(text)) ? 'round' : 'exact');
/** Of two figures, every number is round. */
const areLong = (question: Looked) => optionTexts(question).all.every((text) => digitsOf(text).length > 2);

/** Shapes of options as names: "the United States" is one like "France"; "the European Commissioner" is a role. */
function ofNames(shape: Shape, { facts: [fact] }: Looked): Shape {
  return fact?.kind === 'role' ? shape : (text) => shape(text.replace(/^[Tt]he (?=\p{Lu})/u, ''));
}

/** Whether the key is the only option of its shape. */
function alone(question: Looked, shape: Shape): boolean {
  const { keys, distractors } = optionTexts(question);
  const [key] = keys;
  return key !== undefined && distractors.length > 0 && keys.every((text) => !distractors.some((other) => shape(other) === shape(text)));
}

/** Whether two options differ in shape at all. */
const mixed = (question: Looked, shape: Shape) => new Set(optionTexts(question).all.map(shape)).size > 1;
const isNumber = ({ keys }: Looked) => /number|share|decimal/.test(kind(keys[0] ?? ''));

/** A key that is by far the longest or shortest of the options is found without reading. */
function lengthsUnlike(question: Looked): boolean {
  const { keys, distractors } = optionTexts(question);
  const lengths = distractors.map((text) => text.length);
  const key = keys[0]?.length ?? 0;
  // What describes somebody is a phrase, and its length is seen at once; names are as long as they are.
  if (question.facts[0]?.kind === 'role' && question.template.startsWith('what-role') && key > Math.max(...lengths) * 1.15 + 4) return true;
  return question.form !== 'multiple' && lengths.length > 0 && key > 0 && (key > Math.max(...lengths) * 1.25 + 10 || key * 1.5 + 8 < Math.min(...lengths));
}

const rules: readonly Rule[] = [
  { code: 'lengths-unlike', fails: lengthsUnlike },
  { code: 'options-of-two-kinds', fails: (question) => mixed(question, kind) },
  { code: 'case-stands-out', fails: (question) => alone(question, ofNames(firstLetter, question)) },
  { code: 'article-stands-out', fails: (question) => alone(question, ofNames(article, question)) },
  { code: 'numbers-written-unlike', fails: (question) => isNumber(question) && (mixed(question, magnitude) || alone(question, grouping)) },
  { code: 'rounding-stands-out', fails: (question) => isNumber(question) && areLong(question) && alone(question, rounding) },
  { code: 'year-stands-out', fails: (question) => alone(question, (text) => String(/\b(?:1|2)\d{3}$/.test(text))) },
];

/** Options look alike: of one kind and grain, and the key of no shape that it alone has. */
export const likeness: readonly Rule[] = rules.map(({ code, fails }) => ({ code, fails: (question) => offersTexts(question) && fails(question) }));
