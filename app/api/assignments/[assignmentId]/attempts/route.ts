import { z } from 'zod';
import { startAssignment } from '#server/assignment-attempts';
import { limit } from '#server/limits';
import { route } from '#server/route';

/** Starts an assigned quiz, or finds the attempt that is open. */
export const POST = route({
  params: z.object({ assignmentId: z.uuid() }),
  body: z.strictObject({}),
  guests: 'refuse',
  async handle({ viewer, params, client }) {
    const allowed = await limit('start', { learner: viewer.userId, address: client.address });
    return allowed.ok ? startAssignment(viewer, params.assignmentId) : allowed;
  },
});
