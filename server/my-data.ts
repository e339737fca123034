import 'server-only';
import { isHeld } from '#server/assignment-rules';
import { prisma } from '#server/prisma';
import { now } from '#server/runtime';
import type { Viewer } from '#server/viewer';
import { Prisma } from './generated/client';

/** Lines of one kind, read page by page: `after` is the key of the last line before. */
type Section = (learner: Prisma.Sql, after: string | null) => Prisma.Sql;

const pageSize = 500;
const idsAfter = (after: string | null, column: Prisma.Sql) => Prisma.sql`(${after}::uuid IS NULL OR ${column} > ${after}::uuid)`;
const numbersAfter = (after: string | null, column: Prisma.Sql) => Prisma.sql`${column} > ${Number(after ?? 0)}`;

/** All that is stored about a person, but for the hashes of secrets. Questions come without their keys: an attempt may be open. */
const sections: Record<string, Section> = {
  sessions: (learner, after) => Prisma.sql`
    SELECT s.id::text AS key, json_build_object('id', s.id, 'device', s.device, 'createdAt', s."createdAt", 'lastSeenAt', s."lastSeenAt") AS line
    FROM "Session" s WHERE s."userId" = ${learner} AND ${idsAfter(after, Prisma.sql`s.id`)} ORDER BY s.id`,
  classes: (learner, after) => Prisma.sql`
    SELECT c.id::text AS key, json_build_object('id', c.id, 'class', c.name, 'role', m.role, 'name', m.name, 'joinedAt', m."joinedAt") AS line
    FROM "Membership" m JOIN "Classroom" c ON c.id = m."classroomId" WHERE m."userId" = ${learner} AND ${idsAfter(after, Prisma.sql`c.id`)} ORDER BY c.id`,
  sets: (learner, after) => Prisma.sql`
    SELECT s.id::text AS key, json_build_object('id', s.id, 'title', s.title, 'createdAt', s."createdAt",
      'questions', (SELECT coalesce(json_agg(json_build_object('itemId', i."itemId", 'version', i."itemVersion", 'stem', v.shown->>'stem') ORDER BY i.position), '[]')
        FROM "StudySetItem" i JOIN "ItemVersion" v ON v."itemId" = i."itemId" AND v.version = i."itemVersion" WHERE i."setId" = s.id)) AS line
    FROM "StudySet" s WHERE s."ownerId" = ${learner} AND ${idsAfter(after, Prisma.sql`s.id`)} ORDER BY s.id`,
  attempts: (learner, after) => Prisma.sql`
    SELECT t.id::text AS key, json_build_object('id', t.id, 'article', p.slug, 'assignment', t.title, 'number', t.number, 'startedAt', t."startedAt", 'submittedAt', t."submittedAt",
      'score', CASE WHEN NOT ${isHeld()} THEN t.score END,
      'questions', (SELECT coalesce(json_agg(json_build_object('itemId', i."itemId", 'version', i."itemVersion", 'question', v.shown, 'options', i.options) ORDER BY i.position), '[]')
        FROM "AttemptItem" i JOIN "ItemVersion" v ON v."itemId" = i."itemId" AND v.version = i."itemVersion" WHERE i."learnerId" = t."learnerId" AND i."attemptId" = t.id)) AS line
    FROM "Attempt" t LEFT JOIN "Article" p ON p.id = t."articleId" LEFT JOIN "Assignment" a ON a.id = t."assignmentId"
    WHERE t."learnerId" = ${learner} AND ${idsAfter(after, Prisma.sql`t.id`)} ORDER BY t.id`,
  responses: (learner, after) => Prisma.sql`
    SELECT r.seq::text AS key, json_build_object('id', r.id, 'attemptId', r."attemptId", 'itemId', r."itemId", 'version', r."itemVersion", 'response', r.response, 'at', r.at, 'zone', r.zone,
      'durationMs', r."durationMs", 'device', r."deviceId", 'receivedAt', r."receivedAt") AS line
    FROM "Response" r WHERE r."learnerId" = ${learner} AND ${numbersAfter(after, Prisma.sql`r.seq`)} ORDER BY r.seq`,
  reviews: (learner, after) => Prisma.sql`
    SELECT l.seq::text AS key, json_build_object('id', l.id, 'factId', l."factId", 'kind', l.kind, 'rating', l.rating, 'responseId', l."responseId", 'undoes', l.undoes, 'itemId', l."itemId", 'at', l.at,
      'zone', l.zone, 'durationMs', l."durationMs", 'device', l."deviceId", 'receivedAt', l."receivedAt") AS line
    FROM "Review" l WHERE l."learnerId" = ${learner} AND ${numbersAfter(after, Prisma.sql`l.seq`)} ORDER BY l.seq`,
  cards: (learner, after) => Prisma.sql`
    SELECT c."factId"::text AS key, to_json(c) AS line FROM "Card" c WHERE c."learnerId" = ${learner} AND ${idsAfter(after, Prisma.sql`c."factId"`)} ORDER BY c."factId"`,
  ownCards: (learner, after) => Prisma.sql`
    SELECT c."factId"::text AS key, json_build_object('factId', c."factId", 'front', c.front, 'back', c.back, 'source', c.source, 'createdAt', c."createdAt") AS line
    FROM "CustomCard" c WHERE c."ownerId" = ${learner} AND ${idsAfter(after, Prisma.sql`c."factId"`)} ORDER BY c."factId"`,
  chosenFacts: (learner, after) => Prisma.sql`
    SELECT w."factId"::text AS key, json_build_object('factId', w."factId", 'place', w.place, 'addedAt', w."addedAt") AS line
    FROM "WantedFact" w WHERE w."learnerId" = ${learner} AND ${idsAfter(after, Prisma.sql`w."factId"`)} ORDER BY w."factId"`,
};

async function* linesOf(viewer: Viewer, section: Section): AsyncGenerator<string> {
  const learner = Prisma.sql`${viewer.userId}::uuid`;
  let after: string | null = null;
  for (let first = true; ; ) {
    const rows: { key: string; line: unknown }[] = await prisma.$queryRaw`${section(learner, after)} LIMIT ${pageSize}`;
    for (const { line } of rows) {
      yield `${first ? '\n    ' : ',\n    '}${JSON.stringify(line)}`;
      first = false;
    }
    if (rows.length < pageSize) return;
    after = rows.at(-1)!.key;
  }
}

async function head(viewer: Viewer): Promise<string> {
  const user = await prisma.user.findUnique({ where: { id: viewer.userId }, select: { id: true, role: true, userName: true, zone: true, createdAt: true } });
  return `{\n  "format": "dateline-my-data",\n  "version": 1,\n  "exportedAt": ${JSON.stringify(new Date(now()))},\n  "account": ${JSON.stringify(user)}`;
}

async function* textOf(viewer: Viewer): AsyncGenerator<string> {
  yield await head(viewer);
  for (const [name, section] of Object.entries(sections)) {
    yield `,\n  "${name}": [`;
    yield* linesOf(viewer, section);
    yield ']';
  }
  yield '\n}\n';
}

/** Everything that is stored about the viewer, as the bytes of one JSON file, read as they are asked for: it is never whole in memory. */
export function myDataFile(viewer: Viewer): ReadableStream<Uint8Array<ArrayBuffer>> {
  const text = textOf(viewer);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await text.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await text.return(undefined);
    },
  });
}
