import { z } from 'zod';
import { endedCookie } from '#server/cookies';
import { erase } from '#server/deletion';
import { limit } from '#server/limits';
import { route } from '#server/route';

/** Erases whoever asks, with everything about them. */
export const POST = route({
  params: z.object({}),
  body: z.strictObject({ password: z.string().max(1024).optional() }),
  guests: 'refuse',
  async handle({ viewer, body, client }) {
    const allowed = await limit('confirm', { learner: viewer.userId });
    if (!allowed.ok) return allowed;
    const erased = await erase(viewer, body.password);
    if (erased.ok) client.setCookie(endedCookie(viewer.role === 'guest' ? 'guest' : 'account', client.secure));
    return erased;
  },
});
