import { z } from 'zod';
import { isZone } from '#core/time';
import { route } from '#server/route';
import { wantArticle } from '#server/wanted';

/** Puts the facts of an article into the review. */
export const POST = route({
  params: z.object({}),
  body: z.strictObject({ slug: z.string().min(1).max(200), zone: z.string().max(64).refine(isZone) }),
  guests: 'create',
  handle: ({ viewer, body }) => wantArticle(viewer, body.slug, body.zone),
});
