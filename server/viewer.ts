import 'server-only';
import { readAccountToken } from '#server/account-token';
import { sessionSeconds, type SessionTokens } from '#server/cookies';
import { prisma } from '#server/prisma';
import { digest, newId, newToken, now } from '#server/runtime';

/** Who is asking. The first argument of every function that reads or writes what belongs to somebody. */
export type Viewer = { readonly userId: string; readonly role: 'guest' | 'student' | 'teacher'; readonly sessionId: string };

/** A viewer as the page greets them. */
export type NamedViewer = Viewer & { readonly userName: string | null };

type ViewerRow = NamedViewer & { lastSeenAt: Date };

const noteEveryMs = 3600 * 1000;
const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * The person behind a browser's tokens, read from the database at each request, in one query; null for none, wrong or
 * ended ones. The account's token goes first, then the guest's. At most once an hour it notes that the session is in
 * use, so that it ends 30 days after the last visit.
 */
export async function viewerOf({ account, guest }: SessionTokens): Promise<NamedViewer | null> {
  const named = account ? await readAccountToken(account) : null;
  if (!named && !guest) return null;
  const at = now();
  const rows = await prisma.$queryRaw<ViewerRow[]>`
    SELECT s."userId", u.role::text AS role, u."userName", s.id AS "sessionId", s."lastSeenAt"
    FROM "Session" s JOIN "User" u ON u.id = s."userId"
    WHERE ((s.id = ${named?.sessionId ?? nobody}::uuid AND s."userId" = ${named?.userId ?? nobody}::uuid AND s."tokenHash" IS NULL) OR s."tokenHash" = ${guest ? digest(guest) : null})
      AND s."lastSeenAt" > ${new Date(at - sessionSeconds * 1000)}
    ORDER BY s."tokenHash" IS NULL DESC LIMIT 1`;
  const row = rows[0];
  if (!row) return null;
  const { lastSeenAt, ...viewer } = row;
  if (lastSeenAt.getTime() < at - noteEveryMs) await prisma.$executeRaw`UPDATE "Session" SET "lastSeenAt" = ${new Date(at)} WHERE id = ${viewer.sessionId}::uuid`;
  return viewer;
}

/** A new guest: a user without credentials, known by the token that only this browser holds. */
export async function createGuest(device = ''): Promise<{ viewer: Viewer; token: string }> {
  const viewer: Viewer = { userId: newId(), role: 'guest', sessionId: newId() };
  const token = newToken();
  const at = new Date(now());
  await prisma.$executeRaw`
    WITH person AS (INSERT INTO "User" (id, role, "createdAt") VALUES (${viewer.userId}::uuid, 'guest', ${at}) RETURNING id)
    INSERT INTO "Session" (id, "tokenHash", "userId", device, "createdAt", "lastSeenAt")
    SELECT ${viewer.sessionId}::uuid, ${digest(token)}, id, ${device}, ${at}, ${at} FROM person`;
  return { viewer, token };
}
