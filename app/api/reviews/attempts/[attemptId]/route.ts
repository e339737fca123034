import { z } from 'zod';
import { isZone } from '#core/time';
import { chooseReview } from '#server/declines';
import { route } from '#server/route';

/** Takes the facts of a quiz out of the review, or back into it. */
export const POST = route({
  params: z.object({ attemptId: z.uuid() }),
  body: z.strictObject({ wanted: z.boolean(), zone: z.string().max(64).refine(isZone) }),
  guests: 'refuse',
  handle: ({ viewer, params, body }) => chooseReview(viewer, params.attemptId, body),
});
