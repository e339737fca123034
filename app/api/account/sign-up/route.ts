import { z } from 'zod';
import { ok } from '#core/result';
import { isZone } from '#core/time';
import { signUp } from '#server/accounts';
import { endedCookie } from '#server/cookies';
import { limit } from '#server/limits';
import { route } from '#server/route';
import { giveToken } from '#server/sessions';

const Body = z.strictObject({
  userName: z.string().max(200),
  password: z.string().max(1024),
  role: z.enum(['student', 'teacher']),
  zone: z.string().max(64).refine(isZone).optional(),
});

/** Makes an account of this browser's guest, or a new one, and signs it in. The recovery code is told this once. */
export const POST = route({
  params: z.object({}),
  body: Body,
  guests: 'allow-nobody',
  async handle({ viewer, body, client }) {
    const allowed = await limit('sign-up', { address: client.address });
    if (!allowed.ok) return allowed;
    const made = await signUp(viewer, body, client.device);
    if (!made.ok) return made;
    const { userId, sessionId, recoveryCode } = made.value;
    await giveToken(client, userId, sessionId);
    client.setCookie(endedCookie('guest', client.secure));
    return ok({ recoveryCode });
  },
});
