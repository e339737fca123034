import { z } from 'zod';
import { isZone } from '#core/time';
import { deleteCustomCard } from '#server/custom-cards';
import { route } from '#server/route';

/** Deletes an own card. */
export const POST = route({
  params: z.object({ factId: z.uuid() }),
  body: z.strictObject({ zone: z.string().max(64).refine(isZone) }),
  guests: 'refuse',
  handle: ({ viewer, params, body }) => deleteCustomCard(viewer, params.factId, body.zone),
});
