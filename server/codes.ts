import 'server-only';
import { digest, random } from '#server/runtime';

/** Capitals without I and O, which look like digits: 4.58 bits each. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const group = 4;

function newCode(length: number): string {
  const all = Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('');
  return all.match(new RegExp(`.{${group}}`, 'g'))!.join('-');
}

/** A code of 128 bits, kept by its owner for years: 28 letters, such as `KDMA-…`. */
export function newRecoveryCode(): string {
  return newCode(28);
}

/** A code of 55 bits, good for one hour and guarded by limits: 12 letters. */
export function newResetCode(): string {
  return newCode(12);
}

/** What is stored of a code: the hash of its letters, however they were typed. */
export function codeHash(code: string): Uint8Array<ArrayBuffer> {
  return digest(code.toUpperCase().replace(/[^A-Z]/g, ''));
}
