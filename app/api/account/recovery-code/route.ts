import { z } from 'zod';
import { renewRecoveryCode } from '#server/accounts';
import { limit } from '#server/limits';
import { route } from '#server/route';

/** A new recovery code in place of the old one, told this once. */
export const POST = route({
  params: z.object({}),
  body: z.strictObject({ password: z.string().min(1).max(1024) }),
  guests: 'refuse',
  async handle({ viewer, body }) {
    const allowed = await limit('confirm', { learner: viewer.userId });
    return allowed.ok ? renewRecoveryCode(viewer, body.password) : allowed;
  },
});
