import type { Random } from '#core/random';
import { lastOf } from '#items/quantities';
import type { NumberMention } from '#language/numbers/mention';
import { inWords } from '#language/numbers/words';

/** The step that a number is rounded to: 100 for 4,500, 0.1 for 1.3, 1 for 163. */
function stepOf(value: number, text: string): number {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  let step = 1;
  // 90,000 among others to the thousand would be the roundest.
  while (value >= step * 20 && value % (step * 10) === 0) step *= 10;
  return step;
}

function written(value: number, { text, style, value: own }: NumberMention, step: number): string | null {
  if (style === 'words') {
    const words = inWords(value);
    return words === null || !/^\p{Lu}/u.test(text) ? words : words.charAt(0).toUpperCase() + words.slice(1);
  }
  const decimals = step < 1 ? Math.round(-Math.log10(step)) : 0;
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = /,/.test(text) || value >= 10_000 || (value >= 1000 && own < 1000) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** "£12m", "two dozen": no other number would be written like it. */
function isOwnWay({ text, value, style, magnitude }: NumberMention): boolean {
  const plain = text.slice(0, magnitude === '' ? undefined : -magnitude.length).trim().toLowerCase();
  return style === 'words' ? plain !== inWords(value) : /\d ?(?:[bmt]n|\p{L})$/u.test(text) && !text.endsWith(magnitude || ' ');
}

/** Which neighbours are offered, so that the key is the least, the middle or the greatest alike often. */
const sides: readonly (readonly [number, number, number])[] = [[-2, -1, 1], [-1, 1, 2], [1, 2, 3], [-3, -2, -1]];

/** Of so many steps a number is a multiple: 50 of five, 18.75 of a quarter, 1.125 of an eighth. Others beside it are too. */
function grainOf(counts: number): number {
  if (counts >= 250 && counts % 125 === 0) return 125;
  if (counts >= 100 && counts % 25 === 0) return 25;
  // Below ten there is but one five.
  return counts === 10 ? 2 : counts > 10 && counts % 5 === 0 ? 5 : 1;
}

function neighbour(value: number, side: number, step: number, { unitName, hedge }: NumberMention): number {
  const counts = Math.round(value / step);
  // Prices end in 99, all of them or none.
  if (counts >= 99 && counts % 50 === 49) return Math.max(49, Math.round((counts + 1 + side * Math.max(50, counts * 0.2)) / 50) * 50 - 1) * step;
  const grain = grainOf(counts);
  // Of an earthquake of 6.7 nobody takes one of 2.1 for it.
  // "About 12" is 11 as well.
  const loosely = /about|around|some|nearly|almost|approximately|roughly/.test(hedge);
  const apart = unitName === 'magnitude' ? 4 : counts <= 12 ? (loosely ? Math.max(1, counts * 0.25) : 1) : counts * (0.17 + 0.02 * Math.abs(side));
  const other = Math.round((counts + side * Math.max(grain, apart)) / grain) * grain;
  // "2.0" beside "3.4" would look made up.
  return (step < 1 && Number.isInteger(Number((other * step).toFixed(6))) ? other + grain : other) * step;
}

/** Ages near another, as often below it as above: an adult stays one, and nobody is over 95. */
function agesNear(age: number, taken: readonly number[], random: Random): number[] {
  const least = age >= 18 ? 18 : 3;
  const side = (sign: 1 | -1) => [3, 7, 12, 5, 9].map((by) => age + sign * by).filter((other) => other >= least && other <= 95 && !taken.includes(other));
  const below = Math.floor(random() * 4);
  const [young, old] = [side(-1), side(1)];
  return [...young.slice(0, below), ...old.slice(0, 3 - below), ...young.slice(below), ...old.slice(3 - below)].slice(0, 3);
}

/**
 * Up to three other numbers written the same way, of the same rounding and size; a percentage stays below 100. Of a quantity in
 * several units they are for the last one; a span between two numbers has none.
 * The same number and chance give the same ones.
 */
export function numbersNear(mention: NumberMention, taken: readonly number[], random: Random): string[] {
  const number = mention.compound ? lastOf(mention) : mention;
  if (number.kind === 'range' || !Number.isFinite(number.value) || isOwnWay(number)) return [];
  const step = stepOf(number.value, number.text);
  const start = Math.floor(random() * sides.length);
  const least = number.style === 'words' ? 2 : step;
  const clock = /^(?:seconds?|minutes?)$/.test(number.next) && number.value < 60;
  const top = number.unit === 'percent' ? 100 : clock ? 60 : number.style === 'words' ? 99 : Infinity;
  const tried = [0, 1, 2, 3].flatMap((shift) => sides[(start + shift) % sides.length] ?? []);
  const values = number.kind === 'age' ? agesNear(number.value, taken, random) : [...new Set(tried.map((side) => neighbour(number.value, side, step, number)))];
  // "1,044 million" is written "1 billion".
  const isWritten = (value: number) => number.magnitude === '' || value < 1000 || number.value >= 1000;
  const fit = values.filter((value) => isWritten(value) && value >= least && value < top && value !== number.value && !taken.includes(value)).slice(0, 3);
  return fit.flatMap((value) => {
    const text = written(value, number, step);
    return text === null ? [] : [number.magnitude === '' ? text : `${text} ${number.magnitude}`];
  });
}
