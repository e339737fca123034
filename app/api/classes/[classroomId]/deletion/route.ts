import { z } from 'zod';
import { deleteClassroom } from '#server/classrooms';
import { route } from '#server/route';

/** Deletes a class for good. */
export const POST = route({
  params: z.object({ classroomId: z.uuid() }),
  body: z.strictObject({}),
  guests: 'refuse',
  handle: ({ viewer, params }) => deleteClassroom(viewer, params.classroomId),
});
