import { z } from 'zod';
import { changeDue, WallTime } from '#server/assignments';
import { route } from '#server/route';

/** Moves the due time of an assignment. */
export const POST = route({
  params: z.object({ assignmentId: z.uuid() }),
  body: z.strictObject({ dueAt: WallTime }),
  guests: 'refuse',
  handle: ({ viewer, params, body }) => changeDue(viewer, params.assignmentId, body.dueAt),
});
