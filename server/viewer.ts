import 'server-only';
import { prisma } from '#server/prisma';
import { digest, newId, newToken, now } from '#server/runtime';

/** Who is asking. The first argument of every function that reads or writes what belongs to somebody. */
export type Viewer = { readonly userId: string; readonly role: 'guest' | 'student' | 'teacher'; readonly sessionId: string };

/** A viewer as the page greets them. */
export type NamedViewer = Viewer & { readonly userName: string | null };

type ViewerRow = NamedViewer & { unseenForADay: boolean };

/** A browser keeps its session this long after its last visit. */
export const sessionSeconds = 30 * 24 * 3600;

/**
 * The person behind a session token, read from the database at each request; null for none, a wrong or an ended one.
 * Once a day it notes that the session is in use, so that it ends 30 days after the last visit.
 */
export async function viewerOf(token: string | undefined): Promise<NamedViewer | null> {
  if (!token || token.length > 100) return null;
  const rows = await prisma.$queryRaw<ViewerRow[]>`
    SELECT s."userId", u.role::text AS role, u."userName", s.id AS "sessionId", s."lastSeenAt" < now() - interval '1 day' AS "unseenForADay"
    FROM "Session" s JOIN "User" u ON u.id = s."userId"
    WHERE s."tokenHash" = ${digest(token)} AND s."lastSeenAt" > now() - make_interval(secs => ${sessionSeconds})`;
  const row = rows[0];
  if (!row) return null;
  const { unseenForADay, ...viewer } = row;
  if (unseenForADay) await prisma.$executeRaw`UPDATE "Session" SET "lastSeenAt" = now() WHERE id = ${viewer.sessionId}::uuid`;
  return viewer;
}

/** A new guest: a user without credentials, known by the token that only this browser holds. */
export async function createGuest(): Promise<{ viewer: Viewer; token: string }> {
  const viewer: Viewer = { userId: newId(), role: 'guest', sessionId: newId() };
  const token = newToken();
  const at = new Date(now());
  await prisma.$executeRaw`
    WITH person AS (INSERT INTO "User" (id, role, "createdAt") VALUES (${viewer.userId}::uuid, 'guest', ${at}) RETURNING id)
    INSERT INTO "Session" (id, "tokenHash", "userId", "createdAt", "lastSeenAt")
    SELECT ${viewer.sessionId}::uuid, ${digest(token)}, id, ${at}, ${at} FROM person`;
  return { viewer, token };
}
