import type { Span } from '#articles/article';
import type { NumberMention } from '#language/numbers/mention';

/** A number with its unit; the hedge is none of it, nor is "magnitude". */
export function wholeOfNumber({ start, end, measured, unitName }: NumberMention): Span {
  return unitName === 'magnitude' ? { start, end } : measured;
}

/** "$16 million a day". */
const rate = / (?:an?|per) (?!cent\b)\p{L}+$/u;

/** What is left out of a sentence for a number: an amount of money or a percentage with its sign, of others the number; hedge, "magnitude", "kilometres" and "a day" stay. */
export function gapOfNumber({ start, end, measured, unit, compound }: NumberMention, text: string): Span {
  if (unit === 'measure' && !compound) return { start, end };
  return { start: measured.start, end: measured.end - (rate.exec(text.slice(measured.start, measured.end))?.[0].length ?? 0) };
}

/** The last number of "1 hour, 59 minutes and 40 seconds", which others are made of. */
export function lastOf(number: NumberMention): NumberMention {
  const [text = '', next = ''] = number.text.split(' ').slice(-2);
  return { ...number, text, value: Number(text), next };
}

/** Another number as a whole quantity: with the sign and unit of this one. */
export function asQuantity(number: NumberMention, other: string, text: string): string {
  if (number.compound) return number.text.split(' ').toSpliced(-2, 1, other).join(' ');
  const { start, end } = wholeOfNumber(number);
  return `${text.slice(start, number.start)}${other}${text.slice(number.end, end)}`;
}
