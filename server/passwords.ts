import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import { fail, ok, type Result } from '#core/result';
import { isKnownPassword } from '#server/known-passwords';
import { inTurn } from '#server/hashing-queue';
import { newToken } from '#server/runtime';
import { userNameKeyOf } from '#server/user-names';

/** OWASP's first row for argon2id, the package's default: 19 MiB, 2 passes, 1 lane; some 10 ms of a core. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const shortest = 8;
const longest = 256;

export type PasswordRefusal = { readonly code: 'bad-password'; readonly why: 'too-short' | 'too-long' | 'too-common' | 'is-name' };

const normal = (password: string) => password.normalize('NFKC');

/**
 * Whether somebody of this name may choose this password: 8 to 256 characters after NFKC, of any kind, but not one of
 * the commonest and not the name itself.
 */
export function checkPassword(password: string, userName: string): Result<undefined, PasswordRefusal> {
  const text = normal(password);
  const length = Array.from(text).length;
  if (length < shortest) return fail({ code: 'bad-password', why: 'too-short' });
  if (length > longest) return fail({ code: 'bad-password', why: 'too-long' });
  if (isKnownPassword(text)) return fail({ code: 'bad-password', why: 'too-common' });
  return userNameKeyOf(text) === userNameKeyOf(userName) ? fail({ code: 'bad-password', why: 'is-name' }) : ok(undefined);
}

/** What is stored of a password: an argon2id hash with its own salt. Waits its turn; throws HashingBusy. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normal(password), cost));
}

let unused: Promise<string> | undefined;

/** The hash of no password that anybody has. */
function hashOfNone(): Promise<string> {
  unused ??= hash(newToken(), cost);
  return unused;
}

/**
 * Whether this is the password that was stored. Takes as long for a `stored` of null, which is nobody's: whether a name
 * exists cannot be told from the time. Waits its turn; throws HashingBusy.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const against = stored ?? (await hashOfNone());
  const text = normal(password);
  if (Array.from(text).length > longest) return false;
  const right = await inTurn(() => verify(against, text).catch(() => false));
  return right && stored !== null;
}
