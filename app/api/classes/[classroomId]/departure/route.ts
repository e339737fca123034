import { z } from 'zod';
import { leaveClassroom } from '#server/memberships';
import { route } from '#server/route';

/** Leaves a class, as its pupil. */
export const POST = route({
  params: z.object({ classroomId: z.uuid() }),
  body: z.strictObject({}),
  guests: 'refuse',
  handle: ({ viewer, params }) => leaveClassroom(viewer, params.classroomId),
});
