import 'server-only';
import { fail, ok, type Result } from '#core/result';
import { sessionLine, type SignedIn } from '#server/auth';
import { forgive, limit, type TooMany } from '#server/limits';
import { verifyPassword } from '#server/passwords';
import { prisma } from '#server/prisma';
import type { Client } from '#server/route';
import { startSession } from '#server/sessions';
import { slowDown } from '#server/slow-down';
import { userNameKeyOf } from '#server/user-names';

export type SignIn = { readonly userName: string; readonly password: string; readonly csrfToken: string };

type SignInRefusal = TooMany | { code: 'wrong-credentials' | 'foreign-origin' };

/** A session for whoever has this name and password; null for nobody, after the same work. */
async function authorize(userNameKey: string, password: string, device: string): Promise<SignedIn | null> {
  const user = await prisma.user.findUnique({ where: { userNameKey }, select: { id: true, passwordHash: true } });
  if (!(await verifyPassword(password, user?.passwordHash ?? null)) || !user) return null;
  return { userId: user.id, sessionId: await startSession(user.id, device) };
}

/**
 * Signs a browser in: a new session, whose token the browser gets. Tries are counted by name and address before any
 * work is done, and taken back when they turn out well. A wrong password and an unknown name are one refusal. Throws HashingBusy.
 */
export async function signIn({ userName, password, csrfToken }: SignIn, client: Client): Promise<Result<undefined, SignInRefusal>> {
  const key = userNameKeyOf(userName);
  const counted = { userName: key, address: client.address };
  const allowed = await limit('sign-in', counted);
  if (!allowed.ok) return allowed;
  await slowDown(key);
  const outcome: Outcome = { asked: false, failure: null };
  const line = await sessionLine(client, csrfToken, async () => {
    outcome.asked = true;
    return authorize(key, password, client.device).catch((error: unknown) => ((outcome.failure = error), null));
  });
  return settled(outcome, line, counted, client);
}

/** What became of the question who this is; next-auth itself would call a failure a wrong password. */
type Outcome = { asked: boolean; failure: unknown };

async function settled({ asked, failure }: Outcome, line: string | null, counted: { userName: string; address: string }, client: Client): Promise<Result<undefined, SignInRefusal>> {
  if (asked && !failure && !line) return fail({ code: 'wrong-credentials' });
  await Promise.all([forgive('sign-in', counted), forgive('sign-in-name', counted)]);
  if (failure) throw failure;
  if (!line) return fail({ code: 'foreign-origin' });
  client.setCookie(line);
  return ok(undefined);
}
