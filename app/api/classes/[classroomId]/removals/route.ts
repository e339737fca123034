import { z } from 'zod';
import { removePupils } from '#server/memberships';
import { route } from '#server/route';

const Body = z.strictObject({ userIds: z.array(z.uuid()).min(1).max(300) });

/** Takes pupils out of a class. */
export const POST = route({
  params: z.object({ classroomId: z.uuid() }),
  body: Body,
  guests: 'refuse',
  handle: ({ viewer, params, body }) => removePupils(viewer, params.classroomId, body.userIds),
});
