import { z } from 'zod';
import { route } from '#server/route';
import { saveSet } from '#server/sets';

const Item = z.strictObject({ itemId: z.uuid(), itemVersion: z.int().min(1).max(32_767) });
const Body = z.strictObject({ title: z.string().max(800), items: z.array(Item).max(60) });

/** Stores a set, new or changed. */
export const POST = route({
  params: z.object({ setId: z.uuid() }),
  body: Body,
  guests: 'refuse',
  handle: ({ viewer, params, body }) => saveSet(viewer, params.setId, body),
});
