import 'server-only';
import { sessionSeconds } from '#server/cookies';
import { isUnavailable, report } from '#server/failures';
import { prisma } from '#server/prisma';
import { newId, now } from '#server/runtime';

/** Any number, the same for every process: who holds it is the one that tidies up. */
const lock = 4_120_117;
const atOnce = 500;
const dayMs = 24 * 3600 * 1000;
const firstMs = 60_000;

async function removeSome(before: Date): Promise<number> {
  const rows = await prisma.$queryRaw<{ removed: number }[]>`
    WITH held AS MATERIALIZED (SELECT pg_try_advisory_xact_lock(${lock}) AS mine), gone AS (
      DELETE FROM "User" WHERE id IN (
        SELECT u.id FROM "User" u WHERE (SELECT mine FROM held) AND u.role = 'guest' AND u."createdAt" < ${before}
          AND NOT EXISTS (SELECT FROM "Session" s WHERE s."userId" = u.id AND s."lastSeenAt" >= ${before})
          AND NOT EXISTS (SELECT FROM "Membership" m WHERE m."userId" = u.id)
        ORDER BY u.id LIMIT ${atOnce})
      RETURNING id
    )
    SELECT count(*)::int AS removed FROM gone`;
  return rows[0]?.removed ?? 0;
}

/**
 * Erases every guest without a visit for 30 days, with all their answers, and returns how many. One who is in a class
 * stays as long as the class keeps them. Ended sessions, old codes and windows that are over go too. Safe to repeat, and
 * safe in several processes at once.
 */
export async function removeAbandoned(): Promise<number> {
  const at = now();
  const before = new Date(at - sessionSeconds * 1000);
  let removed = 0;
  for (let some = atOnce; some === atOnce; removed += some) some = await removeSome(before);
  await prisma.$executeRaw`
    WITH windows AS (DELETE FROM "RateLimit" WHERE "windowEnd" < ${new Date(at)}), codes AS (DELETE FROM "ResetCode" WHERE "expiresAt" < ${before})
    DELETE FROM "Session" WHERE "lastSeenAt" < ${before}`;
  return removed;
}

async function tidy(): Promise<void> {
  try {
    await removeAbandoned();
  } catch (error) {
    if (!isUnavailable(error)) report(newId(), 'removal of abandoned guests', error);
  }
}

/** Removes abandoned guests a minute from now and then every day, for as long as this process lives; does not keep it alive. */
export function removeAbandonedDaily(): void {
  const kept = globalThis as unknown as { datelineTidies?: boolean };
  if (kept.datelineTidies) return;
  kept.datelineTidies = true;
  const again = (ms: number) => setTimeout(() => void tidy().finally(() => again(dayMs)), ms).unref();
  again(firstMs);
}
