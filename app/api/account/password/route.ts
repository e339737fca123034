import { z } from 'zod';
import { changePassword } from '#server/accounts';
import { limit } from '#server/limits';
import { route } from '#server/route';

/** Sets another password and signs every other browser out. */
export const POST = route({
  params: z.object({}),
  body: z.strictObject({ current: z.string().min(1).max(1024), password: z.string().max(1024) }),
  guests: 'refuse',
  async handle({ viewer, body }) {
    const allowed = await limit('confirm', { learner: viewer.userId });
    return allowed.ok ? changePassword(viewer, body.current, body.password) : allowed;
  },
});
