import 'server-only';
import { fail, ok, type Result } from '#core/result';
import { accountTokenOf } from '#server/account-token';
import { sessionCookie, sessionSeconds } from '#server/cookies';
import { prisma } from '#server/prisma';
import { newId, now } from '#server/runtime';
import type { Client } from '#server/route';
import type { Viewer } from '#server/viewer';

/** A browser that is signed in to the viewer's account; `here` is the one that asks. `device` is empty when unknown. */
export type ListedSession = { readonly id: string; readonly device: string; readonly createdAt: Date; readonly lastSeenAt: Date; readonly here: boolean };

/** A new session of an account, by its id. The browser that gets its token is signed in. */
export async function startSession(userId: string, device: string): Promise<string> {
  const id = newId();
  const at = new Date(now());
  await prisma.session.create({ data: { id, userId, device, createdAt: at, lastSeenAt: at } });
  return id;
}

/** Hands the browser the token of an account's session. */
export async function giveToken(client: Pick<Client, 'secure' | 'setCookie'>, userId: string, sessionId: string): Promise<void> {
  client.setCookie(sessionCookie('account', await accountTokenOf({ userId, sessionId }), client.secure));
}

/** The browsers that are signed in to the viewer's account, this one first, then by their last visit. */
export async function listSessions(viewer: Viewer): Promise<ListedSession[]> {
  return prisma.$queryRaw<ListedSession[]>`
    SELECT id, device, "createdAt", "lastSeenAt", id = ${viewer.sessionId}::uuid AS here
    FROM "Session" WHERE "userId" = ${viewer.userId}::uuid AND "lastSeenAt" > ${new Date(now() - sessionSeconds * 1000)}
    ORDER BY id = ${viewer.sessionId}::uuid DESC, "lastSeenAt" DESC, id DESC LIMIT 200`;
}

/** Ends one session of the viewer's: its browser is signed out at its next request. Refused when there is none of that id. */
export async function endSession(viewer: Viewer, sessionId: string): Promise<Result<undefined, { code: 'not-found' }>> {
  const { count } = await prisma.session.deleteMany({ where: { id: sessionId, userId: viewer.userId } });
  return count > 0 ? ok(undefined) : fail({ code: 'not-found' });
}

/** Ends the session that asks. A guest's is kept: without it its answers would be lost. */
export async function signOut(viewer: Viewer): Promise<void> {
  if (viewer.role !== 'guest') await endSession(viewer, viewer.sessionId);
}
