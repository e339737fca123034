import 'server-only';
import { Prisma } from './generated/client';

/** Whose log is copied to the end of whose. */
export type Copy = { readonly from: string; readonly to: string };

type Transaction = Prisma.TransactionClient;
type Renamed = { readonly from: string; readonly to: string };

/** Ids are a learner's own: where both have one, which only a forged id brings about, the copy gets another. */
async function renamed(tx: Transaction, { from, to }: Copy): Promise<string> {
  const rows = await tx.$queryRaw<Renamed[]>`
    SELECT f.id AS "from", gen_random_uuid() AS "to" FROM (
      SELECT id FROM "Attempt" WHERE "learnerId" = ${from}::uuid INTERSECT SELECT id FROM "Attempt" WHERE "learnerId" = ${to}::uuid
      UNION SELECT * FROM (SELECT id FROM "Response" WHERE "learnerId" = ${from}::uuid INTERSECT SELECT id FROM "Response" WHERE "learnerId" = ${to}::uuid) r
      UNION SELECT * FROM (SELECT id FROM "Review" WHERE "learnerId" = ${from}::uuid INTERSECT SELECT id FROM "Review" WHERE "learnerId" = ${to}::uuid) l
    ) f`;
  return JSON.stringify(rows);
}

/** The other side has an open attempt at the same thing: only one may be open, and it is the account's. */
const openOnBoth = ({ to }: Copy) => Prisma.sql`(t."submittedAt" IS NULL AND EXISTS (SELECT FROM "Attempt" o
  WHERE o."learnerId" = ${to}::uuid AND o."submittedAt" IS NULL AND (o."articleId" = t."articleId" OR o."assignmentId" = t."assignmentId")))`;

/** Attempts with answers that are open while the account has one open at the same thing: they have to be submitted before they can be copied. */
export async function attemptsInTheWay(client: Pick<Transaction, '$queryRaw'>, copy: Copy): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT t.id FROM "Attempt" t WHERE t."learnerId" = ${copy.from}::uuid AND ${openOnBoth(copy)}
      AND EXISTS (SELECT FROM "Response" r WHERE r."learnerId" = t."learnerId" AND r."attemptId" = t.id)`;
  return rows.map(({ id }) => id);
}

/** Attempts at an assignment are counted on behind the account's. An open one that is in the way holds no answer and stays behind. */
async function copyAttempts(tx: Transaction, copy: Copy, names: string): Promise<void> {
  const { from, to } = copy;
  await tx.$executeRaw`
    WITH copied AS (
      INSERT INTO "Attempt" ("learnerId", id, "articleId", "assignmentId", title, number, "startedAt", "submittedAt", score)
      SELECT ${to}::uuid, coalesce(n."to", t.id), t."articleId", t."assignmentId", t.title,
        t.number + coalesce((SELECT max(o.number) FROM "Attempt" o WHERE o."learnerId" = ${to}::uuid AND o."assignmentId" = t."assignmentId"), 0),
        t."startedAt", t."submittedAt", t.score
      FROM "Attempt" t LEFT JOIN jsonb_to_recordset(${names}::jsonb) AS n("from" uuid, "to" uuid) ON n."from" = t.id
      WHERE t."learnerId" = ${from}::uuid AND NOT ${openOnBoth(copy)} RETURNING id
    )
    INSERT INTO "AttemptItem" ("learnerId", "attemptId", position, "itemId", "itemVersion", options)
    SELECT ${to}::uuid, copied.id, i.position, i."itemId", i."itemVersion", i.options
    FROM "AttemptItem" i LEFT JOIN jsonb_to_recordset(${names}::jsonb) AS n("from" uuid, "to" uuid) ON n."from" = i."attemptId"
    JOIN copied ON copied.id = coalesce(n."to", i."attemptId")
    WHERE i."learnerId" = ${from}::uuid`;
}

/** The lines of both logs, numbered on from `seq` in their order. */
async function copyLines(tx: Transaction, { from, to }: Copy, names: string, seq: number): Promise<void> {
  await tx.$executeRaw`
    WITH n AS (SELECT * FROM jsonb_to_recordset(${names}::jsonb) AS n("from" uuid, "to" uuid))
    INSERT INTO "Response" ("learnerId", id, seq, "attemptId", "itemId", "itemVersion", response, at, zone, "durationMs", "deviceId", "receivedAt")
    SELECT ${to}::uuid, coalesce((SELECT "to" FROM n WHERE "from" = r.id), r.id), r.seq + ${seq - 1}, coalesce((SELECT "to" FROM n WHERE "from" = r."attemptId"), r."attemptId"),
      r."itemId", r."itemVersion", r.response, r.at, r.zone, r."durationMs", r."deviceId", r."receivedAt"
    FROM "Response" r WHERE r."learnerId" = ${from}::uuid`;
  await tx.$executeRaw`
    WITH n AS (SELECT * FROM jsonb_to_recordset(${names}::jsonb) AS n("from" uuid, "to" uuid))
    INSERT INTO "Review" ("learnerId", id, seq, "factId", kind, rating, "responseId", undoes, "itemId", at, zone, "durationMs", "deviceId", "receivedAt")
    SELECT ${to}::uuid, coalesce((SELECT "to" FROM n WHERE "from" = l.id), l.id), l.seq + ${seq - 1}, l."factId", l.kind, l.rating,
      coalesce((SELECT "to" FROM n WHERE "from" = l."responseId"), l."responseId"), coalesce((SELECT "to" FROM n WHERE "from" = l.undoes), l.undoes),
      l."itemId", l.at, l.zone, l."durationMs", l."deviceId", l."receivedAt"
    FROM "Review" l WHERE l."learnerId" = ${from}::uuid`;
}

/** What a learner chose, made and joined; where the account has it already, the account's stands. */
async function copyBelongings(tx: Transaction, { from, to }: Copy): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "WantedFact" ("learnerId", "factId", place, "addedAt")
    SELECT ${to}::uuid, w."factId", w.place + coalesce((SELECT max(place) + 1 FROM "WantedFact" WHERE "learnerId" = ${to}::uuid), 0), w."addedAt"
    FROM "WantedFact" w WHERE w."learnerId" = ${from}::uuid ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO "Membership" ("classroomId", "userId", role, name, "joinedAt")
    SELECT "classroomId", ${to}::uuid, role, name, "joinedAt" FROM "Membership" WHERE "userId" = ${from}::uuid ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`UPDATE "CustomCard" SET "ownerId" = ${to}::uuid WHERE "ownerId" = ${from}::uuid`;
}

/**
 * Copies all that one learner did behind what the other did, whose next number is `seq`. Nothing of it is lost or changed
 * but its numbers; the logs are only added to. The caller holds both learners still, and has seen to it that no attempt is
 * in the way.
 */
export async function copyLearner(tx: Transaction, copy: Copy, seq: number): Promise<void> {
  const names = await renamed(tx, copy);
  await copyAttempts(tx, copy, names);
  await copyLines(tx, copy, names, seq);
  await copyBelongings(tx, copy);
}
