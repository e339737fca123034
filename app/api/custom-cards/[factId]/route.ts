import { z } from 'zod';
import { CardText } from '#reviews/custom-card';
import { editCustomCard } from '#server/custom-cards';
import { route } from '#server/route';

/** Changes what an own card says. */
export const POST = route({
  params: z.object({ factId: z.uuid() }),
  body: z.strictObject(CardText.shape),
  guests: 'refuse',
  handle: ({ viewer, params, body }) => editCustomCard(viewer, params.factId, body),
});
