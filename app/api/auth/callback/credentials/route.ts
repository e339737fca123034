import { z } from 'zod';
import { route } from '#server/route';
import { signIn } from '#server/sign-in';

const Body = z.strictObject({ csrfToken: z.string().max(128), userName: z.string().min(1).max(200), password: z.string().min(1).max(1024) });

/** Signs this browser in. */
export const POST = route({
  params: z.object({}),
  body: Body,
  guests: 'allow-nobody',
  handle: ({ body, client }) => signIn(body, client),
});
