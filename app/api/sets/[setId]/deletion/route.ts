import { z } from 'zod';
import { route } from '#server/route';
import { deleteSet } from '#server/sets';

/** Deletes a set for good. */
export const POST = route({
  params: z.object({ setId: z.uuid() }),
  body: z.strictObject({}),
  guests: 'refuse',
  handle: ({ viewer, params }) => deleteSet(viewer, params.setId),
});
