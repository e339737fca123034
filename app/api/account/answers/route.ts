import { z } from 'zod';
import { endedCookie, sessionTokensIn } from '#server/cookies';
import { takeAlong } from '#server/merge';
import { route } from '#server/route';

/** Takes what this browser's guest did into the account that it is signed in to. */
export const POST = route({
  params: z.object({}),
  body: z.strictObject({}),
  guests: 'refuse',
  async handle({ viewer, client }) {
    const taken = await takeAlong(viewer, sessionTokensIn(client.cookies, client.secure).guest);
    if (taken.ok) client.setCookie(endedCookie('guest', client.secure));
    return taken;
  },
});
