import { z } from 'zod';
import { isZone } from '#core/time';
import { ItemResponse } from '#items/item';
import { recordResponse } from '#server/responses';
import { route } from '#server/route';

const Params = z.object({ attemptId: z.uuid() });
const Body = z.strictObject({
  id: z.uuid(),
  position: z.int().min(0).max(999),
  response: ItemResponse,
  answeredAt: z.number().finite(),
  sentAt: z.number().finite(),
  zone: z.string().max(64).refine(isZone),
  durationMs: z.int().min(0).max(24 * 3600 * 1000),
});

/** Stores an answer and tells what it was worth. */
export const POST = route({
  params: Params,
  body: Body,
  guests: 'refuse',
  handle: ({ viewer, params, body }) => recordResponse(viewer, params.attemptId, body),
});
