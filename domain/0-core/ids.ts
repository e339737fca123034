import { hash128 } from '#core/hash';
import type { Random } from '#core/random';

const hex = (word: number) => word.toString(16).padStart(8, '0');

function dashed(digits: string): string {
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20, 32)].join('-');
}

function withVersion(digits: string, version: number): string {
  const variant = ((parseInt(digits[16] as string, 16) & 3) | 8).toString(16);
  return dashed(`${digits.slice(0, 12)}${version}${digits.slice(13, 16)}${variant}${digits.slice(17)}`);
}

/**
 * A new UUIDv7 (RFC 9562, 5.7): 48 bits of time, 74 of chance, so ids sort by when they were made.
 * @param now ms since the epoch, 0 or more
 */
export function uuidV7(now: number, random: Random): string {
  const word = () => hex(Math.floor(random() * 2 ** 32));
  return withVersion(Math.floor(now).toString(16).padStart(12, '0') + word() + word() + word().slice(0, 4), 7);
}

/**
 * The UUIDv8 (RFC 9562, 5.8) that names these parts: the same parts in the same order give the same id, anywhere.
 * Parts may hold any text; they are told apart by their lengths, so ('ab', 'c') and ('a', 'bc') differ.
 */
export function uuidV8(...parts: readonly string[]): string {
  const words = hash128(parts.map((part) => `${part.length}:${part}`).join(''));
  return withVersion(words.map(hex).join(''), 8);
}
