import { z } from 'zod';

/** The longest texts of a learner's own card, in UTF-16 code units. */
export const longest = { front: 500, back: 500, source: 200 };

/** What a learner's own card says. Plain text; line breaks are kept. */
export const CardText = z.strictObject({
  front: z.string().trim().min(1).max(longest.front),
  back: z.string().trim().min(1).max(longest.back),
  source: z.string().trim().max(longest.source).transform((text) => text || null),
});
