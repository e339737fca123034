import { z } from 'zod';
import { changeClassroom } from '#server/classrooms';
import { route } from '#server/route';

const Body = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rename'), name: z.string().max(800) }),
  z.strictObject({ kind: z.enum(['new-code', 'lock', 'archive', 'reopen']) }),
]);

/** Renames a class, changes or ends its join code, puts it into the archive and back. */
export const POST = route({
  params: z.object({ classroomId: z.uuid() }),
  body: Body,
  guests: 'refuse',
  handle: ({ viewer, params, body }) => changeClassroom(viewer, params.classroomId, body),
});
