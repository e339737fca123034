import 'server-only';
import { z } from 'zod';
import { fail, ok, type Result } from '#core/result';
import { ShownItem } from '#items/item';
import { presentOptions } from '#quizzes/presented';
import { answersAreOut } from '#server/assignment-rules';
import { prisma } from '#server/prisma';
import { newId, now, random } from '#server/runtime';
import type { Viewer } from '#server/viewer';

const Items = z.array(z.object({ position: z.number(), itemId: z.string(), itemVersion: z.number(), shown: ShownItem }));

type Ground = { isOpen: boolean; isOut: boolean; archived: boolean; attemptsAllowed: number; used: number; openAttemptId: string | null; items: unknown };
type Refusals = { code: 'not-found' | 'not-open-yet' | 'no-attempts-left' | 'class-archived' };

async function groundOf(viewer: Viewer, assignmentId: string): Promise<Ground | null> {
  const rows = await prisma.$queryRaw<Ground[]>`
    SELECT a."opensAt" <= ${new Date(now())} AS "isOpen", own.done > 0 AND ${answersAreOut()} AS "isOut", c."archivedAt" IS NOT NULL AS archived, a."attemptsAllowed", own.used, own.open AS "openAttemptId",
      (SELECT json_agg(json_build_object('position', i.position, 'itemId', i."itemId", 'itemVersion', i."itemVersion", 'shown', v.shown) ORDER BY i.position)
        FROM "AssignmentItem" i JOIN "ItemVersion" v ON v."itemId" = i."itemId" AND v.version = i."itemVersion" WHERE i."assignmentId" = a.id) AS items
    FROM "Assignment" a
    JOIN "Classroom" c ON c.id = a."classroomId"
    JOIN "Membership" m ON m."classroomId" = c.id AND m."userId" = ${viewer.userId}::uuid AND m.role = 'pupil'
    CROSS JOIN LATERAL (SELECT count(*)::int AS used, count(t."submittedAt") AS done, (array_agg(t.id) FILTER (WHERE t."submittedAt" IS NULL))[1] AS open
      FROM "Attempt" t WHERE t."learnerId" = m."userId" AND t."assignmentId" = a.id) own
    WHERE a.id = ${assignmentId}::uuid`;
  return rows[0] ?? null;
}

/** The rows of the next attempt, in one statement that checks everything again; nothing when another request was first. */
async function insertAttempt(viewer: Viewer, assignmentId: string, items: unknown): Promise<string | null> {
  const id = newId();
  const at = new Date(now());
  const presented = Items.parse(items).map(({ shown, ...item }) => ({ ...item, options: presentOptions(shown, random) }));
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    WITH own AS (
      SELECT count(*)::int AS used, count(*) FILTER (WHERE "submittedAt" IS NULL) AS open, count("submittedAt") AS done FROM "Attempt" WHERE "learnerId" = ${viewer.userId}::uuid AND "assignmentId" = ${assignmentId}::uuid
    ), attempt AS (
      INSERT INTO "Attempt" ("learnerId", id, "assignmentId", number, title, "startedAt")
      SELECT m."userId", ${id}::uuid, a.id, own.used + 1, a.title, ${at}
      FROM own, "Assignment" a JOIN "Classroom" c ON c.id = a."classroomId" JOIN "Membership" m ON m."classroomId" = c.id AND m."userId" = ${viewer.userId}::uuid AND m.role = 'pupil'
      WHERE a.id = ${assignmentId}::uuid AND a."opensAt" <= ${at} AND c."archivedAt" IS NULL AND own.open = 0 AND own.used < a."attemptsAllowed" AND NOT (own.done > 0 AND ${answersAreOut()})
      ON CONFLICT DO NOTHING RETURNING "learnerId", id
    ), items AS (
      INSERT INTO "AttemptItem" ("learnerId", "attemptId", position, "itemId", "itemVersion", options)
      SELECT attempt."learnerId", attempt.id, row.position, row."itemId", row."itemVersion", row.options
      FROM attempt, jsonb_to_recordset(${JSON.stringify(presented)}::jsonb) AS row(position smallint, "itemId" uuid, "itemVersion" smallint, options jsonb)
    )
    SELECT id FROM attempt`;
  return rows[0]?.id ?? null;
}

/**
 * The viewer's open attempt at an assignment of their class, or the next one: starting twice, also at the same moment,
 * gives one attempt. Also after the due time: what is answered then is late. Refused before it opens, when all attempts
 * are used, in a class in the archive, and to who has been shown the answers of an attempt after the due time.
 */
export async function startAssignment(viewer: Viewer, assignmentId: string): Promise<Result<{ id: string }, Refusals>> {
  const ground = await groundOf(viewer, assignmentId);
  if (!ground) return fail({ code: 'not-found' });
  if (ground.openAttemptId) return ok({ id: ground.openAttemptId });
  if (ground.archived) return fail({ code: 'class-archived' });
  if (!ground.isOpen) return fail({ code: 'not-open-yet' });
  if (ground.isOut || ground.used >= ground.attemptsAllowed) return fail({ code: 'no-attempts-left' });
  const id = (await insertAttempt(viewer, assignmentId, ground.items)) ?? (await groundOf(viewer, assignmentId))?.openAttemptId;
  return id ? ok({ id }) : fail({ code: 'no-attempts-left' });
}
