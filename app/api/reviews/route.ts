import { z } from 'zod';
import { isZone } from '#core/time';
import { recordReview } from '#server/ratings';
import { route } from '#server/route';

const common = {
  id: z.uuid(),
  factId: z.uuid(),
  answeredAt: z.number().finite(),
  sentAt: z.number().finite(),
  zone: z.string().max(64).refine(isZone),
  durationMs: z.int().min(0).max(24 * 3600 * 1000),
};

const Body = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('rating'), rating: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]), itemId: z.uuid().nullable() }),
  z.strictObject({ ...common, kind: z.literal('undo'), undoes: z.uuid() }),
  z.strictObject({ ...common, kind: z.enum(['suspend', 'resume', 'bury', 'reset']) }),
]);

/** Stores what was done with a card. */
export const POST = route({
  params: z.object({}),
  body: Body,
  guests: 'refuse',
  handle: ({ viewer, body }) => recordReview(viewer, body),
});
