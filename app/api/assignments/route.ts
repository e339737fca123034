import { z } from 'zod';
import { assignSet, WallTime } from '#server/assignments';
import { route } from '#server/route';

const Body = z.strictObject({
  id: z.uuid(),
  setId: z.uuid(),
  classroomId: z.uuid(),
  opensAt: WallTime.nullable(),
  dueAt: WallTime,
  attemptsAllowed: z.int().min(1).max(5),
  feedback: z.enum(['atOnce', 'afterDue']),
});

/** Gives a set to a class. */
export const POST = route({
  params: z.object({}),
  body: Body,
  guests: 'refuse',
  handle: ({ viewer, body }) => assignSet(viewer, body),
});
