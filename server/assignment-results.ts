import 'server-only';
import { z } from 'zod';
import { type Gradebook, gradebookOf } from '#classrooms/gradebook';
import { TeacherQuestion } from '#classrooms/teacher-question';
import { ItemResponse } from '#items/item';
import { isTeacherOf } from '#server/assignment-rules';
import { Prisma } from './generated/client';
import { prisma } from '#server/prisma';
import type { Viewer } from '#server/viewer';

const time = z.string().transform((text) => Date.parse(text));

const Ground = z.object({
  id: z.string(), title: z.string(), classroomId: z.string(), className: z.string(), zone: z.string(), opensAt: time, dueAt: time, attemptsAllowed: z.number(), feedback: z.enum(['atOnce', 'afterDue']),
  questions: z.array(TeacherQuestion),
  pupils: z.array(z.object({ id: z.string(), name: z.string() })),
  attempts: z.array(z.object({
    learnerId: z.string(), id: z.string(), number: z.number(), startedAt: time, submittedAt: time.nullable(),
    answers: z.array(z.object({ itemId: z.string(), response: ItemResponse, receivedAt: time })),
  })),
});

/** An assignment as its teacher sees it: questions with keys, in order, and the gradebook of who is in the class now, by name. Times are ms since the epoch. */
export type AssignmentResults = Omit<z.infer<typeof Ground>, 'pupils' | 'attempts'> & { readonly book: Gradebook };

/** The results of an assignment of a class that the viewer teaches; null when they do not, or when it is not there. One query. */
export async function assignmentResults(viewer: Viewer, assignmentId: string): Promise<AssignmentResults | null> {
  const rows = await prisma.$queryRaw<{ ground: unknown }[]>`
    SELECT json_build_object('id', a.id, 'title', a.title, 'classroomId', c.id, 'className', c.name, 'zone', c.zone, 'opensAt', a."opensAt", 'dueAt', a."dueAt", 'attemptsAllowed', a."attemptsAllowed", 'feedback', a.feedback,
      'questions', (SELECT coalesce(json_agg(json_build_object('itemId', i."itemId", 'itemVersion', i."itemVersion", 'factIds', (SELECT json_agg(f."factId" ORDER BY f.position) FROM "ItemFact" f WHERE f."itemId" = v."itemId"), 'shown', v.shown, 'difficulty', v.difficulty, 'key', k.key, 'proof', k.proof, 'slug', p.slug) ORDER BY i.position), '[]')
        FROM "AssignmentItem" i JOIN "ItemVersion" v ON v."itemId" = i."itemId" AND v.version = i."itemVersion"
        JOIN LATERAL (SELECT key, proof FROM "ItemKey" WHERE "itemId" = v."itemId" AND "itemVersion" = v.version ORDER BY revision DESC LIMIT 1) k ON true
        LEFT JOIN "Article" p ON p.id = v."articleId" WHERE i."assignmentId" = a.id),
      'pupils', (SELECT coalesce(json_agg(json_build_object('id', m."userId", 'name', m.name) ORDER BY m.name, m."userId"), '[]') FROM "Membership" m WHERE m."classroomId" = c.id AND m.role = 'pupil'),
      'attempts', (SELECT coalesce(json_agg(json_build_object('learnerId', t."learnerId", 'id', t.id, 'number', t.number, 'startedAt', t."startedAt", 'submittedAt', t."submittedAt",
          'answers', (SELECT coalesce(json_agg(json_build_object('itemId', r."itemId", 'response', r.response, 'receivedAt', r."receivedAt") ORDER BY r.seq), '[]')
            FROM "Response" r WHERE r."learnerId" = t."learnerId" AND r."attemptId" = t.id))), '[]')
        FROM "Attempt" t JOIN "Membership" m ON m."classroomId" = c.id AND m."userId" = t."learnerId" AND m.role = 'pupil' WHERE t."assignmentId" = a.id)) AS ground
    FROM "Assignment" a JOIN "Classroom" c ON c.id = a."classroomId"
    WHERE a.id = ${assignmentId}::uuid AND ${isTeacherOf(viewer, Prisma.sql`a."classroomId"`)}`;
  if (!rows[0]) return null;
  const { pupils, attempts, ...page } = Ground.parse(rows[0].ground);
  return { ...page, book: gradebookOf({ questions: page.questions, pupils, attempts, dueAt: page.dueAt }) };
}
