import 'server-only';
import { fail, ok, type Result } from '#core/result';
import { attemptsInTheWay, type Copy, copyLearner } from '#server/merge-log';
import { prisma } from '#server/prisma';
import { rebuildCards } from '#server/projections';
import { digest } from '#server/runtime';
import { submitAttempt } from '#server/submissions';
import type { Viewer } from '#server/viewer';

/** What a guest did in this browser before somebody signed in. */
export type GuestTrace = { readonly answers: number; readonly quizzes: number; readonly cards: number; readonly classes: number };

/** What the guest of this browser did; null when there is none, or when they did nothing that could be taken along. */
export async function guestTrace(guestToken: string | undefined): Promise<GuestTrace | null> {
  if (!guestToken) return null;
  const rows = await prisma.$queryRaw<GuestTrace[]>`
    SELECT (SELECT count(*)::int FROM "Response" WHERE "learnerId" = u.id) AS answers, (SELECT count(*)::int FROM "Attempt" WHERE "learnerId" = u.id) AS quizzes,
      (SELECT count(*)::int FROM "Card" WHERE "learnerId" = u.id) + (SELECT count(*)::int FROM "WantedFact" WHERE "learnerId" = u.id) AS cards,
      (SELECT count(*)::int FROM "Membership" WHERE "userId" = u.id) AS classes
    FROM "Session" s JOIN "User" u ON u.id = s."userId" WHERE s."tokenHash" = ${digest(guestToken)} AND u.role = 'guest'`;
  const trace = rows[0];
  return trace && Object.values(trace).some((count) => count > 0) ? trace : null;
}

type Held = { readonly id: string; readonly role: string; readonly nextSeq: number };

const tries = 4;

async function guestOf(guestToken: string): Promise<string | null> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT u.id FROM "Session" s JOIN "User" u ON u.id = s."userId" WHERE s."tokenHash" = ${digest(guestToken)} AND u.role = 'guest'`;
  return rows[0]?.id ?? null;
}

/** Copies and erases in one transaction, while both learners' logs are held still; 'again' when a quiz got in the way meanwhile. */
async function move(copy: Copy): Promise<'moved' | 'gone' | 'again'> {
  return prisma.$transaction(async (tx) => {
    const held = await tx.$queryRaw<Held[]>`SELECT id, role::text AS role, "nextSeq" FROM "User" WHERE id IN (${copy.from}::uuid, ${copy.to}::uuid) ORDER BY id FOR UPDATE`;
    const guest = held.find(({ id, role }) => id === copy.from && role === 'guest');
    const account = held.find(({ id }) => id === copy.to);
    if (!guest || !account) return 'gone';
    if ((await attemptsInTheWay(tx, copy)).length > 0) return 'again';
    await copyLearner(tx, copy, account.nextSeq);
    await tx.$executeRaw`UPDATE "User" SET "nextSeq" = ${account.nextSeq + guest.nextSeq - 1} WHERE id = ${copy.to}::uuid`;
    await tx.$executeRaw`DELETE FROM "User" WHERE id = ${copy.from}::uuid`;
    await rebuildCards(tx, copy.to);
    return 'moved';
  }, { timeout: 60_000, maxWait: 5_000 });
}

/**
 * Moves what the guest of this browser did into the viewer's account: copied behind the account's log, the cards
 * computed anew from the whole, then the guest erased. A quiz that is open on both sides is handed in first, the
 * account's stays open. None is lost or doubled; a second call finds no guest and moves nothing. While it runs the
 * writers of both logs wait. Refused for a viewer without account.
 */
export async function takeAlong(viewer: Viewer, guestToken: string | undefined): Promise<Result<{ moved: boolean }, { code: 'no-account' | 'busy' }>> {
  if (viewer.role === 'guest') return fail({ code: 'no-account' });
  const from = guestToken ? await guestOf(guestToken) : null;
  if (!from) return ok({ moved: false });
  const copy = { from, to: viewer.userId };
  for (let round = 0; round < tries; round++) {
    for (const id of await attemptsInTheWay(prisma, copy)) await submitAttempt({ userId: from, role: 'guest', sessionId: viewer.sessionId }, id);
    const outcome = await move(copy);
    if (outcome !== 'again') return ok({ moved: outcome === 'moved' });
  }
  return fail({ code: 'busy' });
}
