import { z } from 'zod';
import { joinClassroom } from '#server/join';
import { forgive, limit } from '#server/limits';
import { route } from '#server/route';

const Body = z.strictObject({ code: z.string().max(300), name: z.string().max(400) });

/** Joins the class that a code opens. */
export const POST = route({
  params: z.object({}),
  body: Body,
  guests: 'create',
  async handle({ viewer, body, client }) {
    const keys = { session: viewer.sessionId, address: client.address };
    const allowed = await limit('join', keys);
    if (!allowed.ok) return allowed;
    const joined = await joinClassroom(viewer, body.code, body.name);
    if (joined.ok) await forgive('join', keys);
    return joined;
  },
});
