import { z } from 'zod';
import { route } from '#server/route';
import { submitAttempt } from '#server/submissions';

const Params = z.object({ attemptId: z.uuid() });

/** Ends an attempt and grades it. */
export const POST = route({
  params: Params,
  body: z.strictObject({}),
  guests: 'refuse',
  handle: ({ viewer, params }) => submitAttempt(viewer, params.attemptId),
});
