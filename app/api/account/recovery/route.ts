import { z } from 'zod';
import { ok } from '#core/result';
import { limit } from '#server/limits';
import { recover } from '#server/recovery';
import { route } from '#server/route';
import { giveToken } from '#server/sessions';
import { userNameKeyOf } from '#server/user-names';

const Body = z.strictObject({ userName: z.string().min(1).max(200), code: z.string().min(1).max(200), password: z.string().max(1024) });

/** Sets a new password with a recovery code or a teacher's code, and signs this browser in. The new recovery code is told this once. */
export const POST = route({
  params: z.object({}),
  body: Body,
  guests: 'allow-nobody',
  async handle({ body, client }) {
    const allowed = await limit('recovery', { address: client.address, userName: userNameKeyOf(body.userName) });
    if (!allowed.ok) return allowed;
    const recovered = await recover(body, client.device);
    if (!recovered.ok) return recovered;
    const { userId, sessionId, recoveryCode } = recovered.value;
    await giveToken(client, userId, sessionId);
    return ok({ recoveryCode });
  },
});
