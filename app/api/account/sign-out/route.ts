import { z } from 'zod';
import { ok } from '#core/result';
import { endedCookie } from '#server/cookies';
import { route } from '#server/route';
import { signOut } from '#server/sessions';

/** Signs this browser out of its account. */
export const POST = route({
  params: z.object({}),
  body: z.strictObject({}),
  guests: 'allow-nobody',
  async handle({ viewer, client }) {
    if (viewer) await signOut(viewer);
    client.setCookie(endedCookie('account', client.secure));
    return ok({});
  },
});
