import { z } from 'zod';
import { deleteAssignment } from '#server/assignments';
import { route } from '#server/route';

/** Deletes an assignment for good. */
export const POST = route({
  params: z.object({ assignmentId: z.uuid() }),
  body: z.strictObject({}),
  guests: 'refuse',
  handle: ({ viewer, params }) => deleteAssignment(viewer, params.assignmentId),
});
