import 'server-only';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';

/** The row of `Session` that an account's token names, and whose it is. */
export type AccountToken = { readonly userId: string; readonly sessionId: string };

/** Far beyond any session: what ends one is its row. */
export const tokenSeconds = 400 * 24 * 3600;

const Claims = z.object({ sub: z.uuid(), sid: z.uuid() });

/** What tokens are sealed with, from NEXTAUTH_SECRET. Throws, naming the setting, when it is missing or short. */
export function authSecret(): string {
  const secret = process.env.NEXTAUTH_SECRET ?? '';
  if (secret.length < 32) throw new Error('Settings: NEXTAUTH_SECRET needs 32 characters or more.');
  return secret;
}

/** The claims of a token of next-auth. */
export function claimsOf({ userId, sessionId }: AccountToken): { sub: string; sid: string } {
  return { sub: userId, sid: sessionId };
}

/** A token as next-auth would make it, sealed with our secret. */
export function accountTokenOf(names: AccountToken): Promise<string> {
  return encode({ token: claimsOf(names), secret: authSecret(), maxAge: tokenSeconds });
}

/** What a token names; null for one that is forged, damaged, sealed with another secret or too old. Asks no database. */
export async function readAccountToken(token: string): Promise<AccountToken | null> {
  const secret = authSecret();
  try {
    const claims = Claims.parse(await decode({ token, secret }));
    return { userId: claims.sub, sessionId: claims.sid };
  } catch {
    return null;
  }
}
