import { z } from 'zod';
import { route } from '#server/route';
import { wantArticle } from '#server/wanted';

/** Puts the facts of an article into the review. */
export const POST = route({
  params: z.object({}),
  body: z.strictObject({ slug: z.string().min(1).max(200) }),
  guests: 'create',
  handle: ({ viewer, body }) => wantArticle(viewer, body.slug),
});
