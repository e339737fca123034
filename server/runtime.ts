import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { uuidV7 } from '#core/ids';
import type { Random } from '#core/random';

/** The server's clock, ms since the epoch. The only place under server/ that reads it. */
export function now(): number {
  return Date.now();
}

/** The server's chance: unpredictable, in [0, 1). */
export const random: Random = () => randomBytes(4).readUInt32BE() / 2 ** 32;

/** A new UUIDv7. */
export function newId(): string {
  return uuidV7(now(), random);
}

/** A secret of 256 bits, in 43 characters that a cookie may hold. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of a text. */
export function digest(text: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(text).digest());
}
