import { readDigits, round, suffixes, type Value } from '#language/numbers/digits';
import { sizes, valueOfOrdinal, valueOfWords } from '#language/numbers/words';
import type { Token } from '#language/tokens';

const article = /^an?$/;
const shortSize = /^[btm]n$/;
const digit = /^\d/;

/** "1.3 million": the magnitude behind digits or a single number word. */
function withSize(number: Value, tokens: readonly Token[]): Value {
  const next = tokens[number.to];
  const word = next && number.style === 'digits' && shortSize.test(next.text) ? suffixes.get(next.text) ?? '' : next?.lower ?? '';
  const size = number.magnitude === '' && number.attached === '' && !number.ordinal ? sizes.get(word) : undefined;
  if (!next || size === undefined) return number;
  const after = tokens[number.to + 1];
  const twice = after && sizes.get(after.lower);
  if (after && twice !== undefined) return { ...number, value: round(number.value * size), amount: round(number.value * size * twice), magnitude: after.lower, to: number.to + 2, end: after.end };
  return { ...number, amount: round(number.value * size), magnitude: word, to: number.to + 1, end: next.end };
}

/** "half a million", "a dozen". */
function readArticle(tokens: readonly Token[], at: number): Value | null {
  const half = tokens[at]?.lower === 'half' && article.test(tokens[at + 1]?.lower ?? '');
  const noun = tokens[half ? at + 2 : at + 1];
  if (!noun || !(half || article.test(tokens[at]?.lower ?? ''))) return null;
  const size = noun.lower === 'dozen' ? 12 : half ? sizes.get(noun.lower) : undefined;
  if (size === undefined) return null;
  const value = half ? size / 2 : size;
  return { value, amount: value, magnitude: '', style: 'words', ordinal: false, to: (half ? at + 2 : at + 1) + 1, end: noun.end, attached: '' };
}

/** "twenty-five", "a hundred and ten", "three thousand four hundred". */
function readWords(tokens: readonly Token[], at: number): Value | null {
  let [total, current, to, count] = [0, 0, at, 0];
  let last = '';
  for (; to < at + 12; to++) {
    const token = tokens[to];
    if (!token) break;
    const opens = to === at && article.test(token.lower) && sizes.has(tokens[to + 1]?.lower ?? '');
    const value = opens ? 1 : valueOfWords(token.text);
    const size = sizes.get(token.lower);
    if (value !== null && (last === '' || (last === 'size' && value > 0) || (last === 'ten' && value > 0 && value < 10))) {
      current += value;
      last = value >= 20 && value % 10 === 0 ? 'ten' : 'unit';
    } else if (size !== undefined && last !== '' && (current > 0 || size > 100)) {
      if (size === 100) current *= 100;
      else [total, current] = [total + Math.max(current, total === 0 ? 1 : 0) * size, 0];
      last = 'size';
      count++;
    } else if (!(token.lower === 'and' && last === 'size' && tokens[to + 1] && valueOfWords(tokens[to + 1]?.text ?? '') !== null)) break;
  }
  const first = tokens[at];
  const end = tokens[to - 1]?.end;
  if (!first || end === undefined || last === '') return null;
  const amount = total + current;
  const simple = valueOfWords(first.text);
  const magnitude = count === 1 && to === at + 2 ? tokens[at + 1]?.lower ?? '' : '';
  return { value: magnitude !== '' && simple !== null ? simple : amount, amount, magnitude, style: 'words', ordinal: false, to, end, attached: '' };
}

/** "two dozen", "two and a half million". */
function withFraction(number: Value, tokens: readonly Token[]): Value {
  const [first, second, third] = [tokens[number.to], tokens[number.to + 1], tokens[number.to + 2]];
  const half = first?.lower === 'and' && second?.lower === 'a' && third?.lower === 'half';
  if (third && half && number.magnitude === '') return withSize({ ...number, value: number.value + 0.5, amount: number.amount + 0.5, to: number.to + 3, end: third.end }, tokens);
  if (first?.lower === 'dozen') return { ...number, value: number.amount * 12, amount: number.amount * 12, magnitude: '', to: number.to + 1, end: first.end };
  return number;
}

/** The number that begins at a token; null for none. `loose` reads the first of "30-40". */
export function valueAt(text: string, tokens: readonly Token[], at: number, loose = false): Value | null {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return null;
  if (digit.test(token.text)) {
    const number = readDigits(text, tokens, at, loose);
    if (loose) return number;
    return number && withFraction(withSize(number, tokens), tokens);
  }
  const ordinal = valueOfOrdinal(token.text);
  if (ordinal !== null) return { value: ordinal, amount: ordinal, magnitude: '', style: 'words', ordinal: true, to: at + 1, end: token.end, attached: '' };
  const words = readArticle(tokens, at) ?? readWords(tokens, at);
  return words && withFraction(words, tokens);
}
