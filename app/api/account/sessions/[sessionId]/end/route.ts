import { z } from 'zod';
import { route } from '#server/route';
import { endSession } from '#server/sessions';

/** Signs another browser out of the viewer's account. */
export const POST = route({
  params: z.object({ sessionId: z.uuid() }),
  body: z.strictObject({}),
  guests: 'refuse',
  handle: ({ viewer, params }) => endSession(viewer, params.sessionId),
});
