import { wholeOfNumber } from '#items/quantities';
import type { NumberMention } from '#language/numbers/mention';
import { inWords } from '#language/numbers/words';

const sizes: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** Ways to write one unit. */
const spellings: readonly (readonly string[])[] = [
  ['kilometres', 'kilometers', 'km'], ['metres', 'meters', 'm'], ['centimetres', 'centimeters', 'cm'], ['millimetres', 'millimeters', 'mm'], ['feet', 'ft'], ['inches', 'in'],
  ['kilograms', 'kilos', 'kg'], ['grams', 'g'], ['tonnes', 'tons'], ['hectares', 'ha'], ['litres', 'liters'], ['hours', 'hrs'], ['minutes', 'mins'], ['seconds', 'secs'],
  ['degrees Celsius', 'degrees', '°C', '°'], ['square kilometres', 'square kilometers', 'sq km'], ['cubic metres', 'cubic meters'], ['percent', '%'],
];
const rate = / (?:an?|per|each|every) \p{L}{1,20}$/u;

/** "1.3 billion" and "a hundred" in digits, 30,000 as "30 thousand". */
function otherWays({ value, magnitude, style, amount }: NumberMention): string[] {
  if (style === 'words' && magnitude === '' && value > 99) return [String(amount)];
  const size = sizes[magnitude];
  if (size !== undefined) return [String(amount)];
  return value >= 1000 && value < 1_000_000 && value % 1000 === 0 ? [`${value / 1000} thousand`] : [];
}

/** A unit as people may write it: "km" for "kilometres", "dollars" for "US dollars a year", with a sign "$" too. */
function unitsOf(unit: string): string[] {
  const plain = unit.replace(rate, '');
  const same = spellings.find((row) => row.includes(plain)) ?? [];
  const bare = /dollars|rupees|pesos|francs|kronor|kroner|pounds|dinars/.test(plain) ? [plain.split(' ').at(-1) ?? plain] : [];
  // "A share" is "per share" to some.
  const per = rate.test(unit) ? [unit.replace(/ (?:an?|each|every) (?=\p{L}+$)/u, ' per ')] : [];
  return [unit, plain, ...per, ...same, ...bare];
}

const short: readonly (readonly [string, string])[] = [['billion', 'bn'], ['trillion', 'tn'], ['million', 'm']];

/** "$3.6 billion" and "$3.6bn" are one. */
const inOtherSize = (answers: readonly string[]) => answers.flatMap((answer) => short.flatMap(([full, letters]) => [answer.replace(new RegExp(`(?<=\\d) ?${letters}\\b`), ` ${full}`), answer.replace(new RegExp(`(?<=\\d) ${full}\\b`), letters)]));

const signed: Readonly<Record<string, string>> = { dollar: '$', euro: '€', pound: '£' };

/**
 * Answers that count for a quantity, the one to show first: as the text has it, with the hedge, and the number alone in
 * digits and words, each with and without its unit.
 */
export function quantityAnswers(number: NumberMention, value: string, text: string): string[] {
  const whole = wholeOfNumber(number);
  const first = text.slice(whole.start, whole.end);
  if (number.kind === 'range' || number.compound) return [...new Set([first, value])];
  const words = number.magnitude === '' ? inWords(number.value) : null;
  const plain = number.kind === 'age' ? [String(number.amount)] : [number.text];
  const ways = [...plain, ...(words === null ? [] : [words]), ...otherWays(number)];
  const behind = number.kind === 'age' ? 'years old' : text.slice(number.end, whole.end).trim();
  const units = behind === '' ? [] : unitsOf(behind);
  const sign = number.unit === 'money' ? signed[number.unitName.split(' ').at(-1) ?? ''] : undefined;
  const named = sign !== undefined && whole.start < number.start ? [`${number.unitName.split(' ').at(-1) ?? ''}s`] : [];
  const all = [first, value, ...ways, ...ways.flatMap((way) => [...units, ...named].map((unit) => `${way} ${unit}`)), ...(sign === undefined ? [] : ways.map((way) => `${sign}${way}`))];
  return [...new Set([...all, ...(number.magnitude === '' ? [] : inOtherSize(all))])];
}
