import { z } from 'zod';
import { CardText } from '#reviews/custom-card';
import { createCustomCard } from '#server/custom-cards';
import { route } from '#server/route';

/** Makes an own card. */
export const POST = route({
  params: z.object({}),
  body: z.strictObject({ factId: z.uuid(), ...CardText.shape }),
  guests: 'create',
  handle: ({ viewer, body: { factId, ...text } }) => createCustomCard(viewer, factId, text),
});
