import { z } from 'zod';
import { limit } from '#server/limits';
import { issueResetCode } from '#server/recovery';
import { route } from '#server/route';

const Body = z.strictObject({ pupilId: z.uuid() });

/** Makes a code with which a pupil of the class sets a new password. */
export const POST = route({
  params: z.object({ classroomId: z.uuid() }),
  body: Body,
  guests: 'refuse',
  async handle({ viewer, params, body }) {
    const allowed = await limit('reset-code', { learner: viewer.userId });
    return allowed.ok ? issueResetCode(viewer, params.classroomId, body.pupilId) : allowed;
  },
});
