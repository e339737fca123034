import { z } from 'zod';
import { createClassroom } from '#server/classrooms';
import { route } from '#server/route';

const Body = z.strictObject({ id: z.uuid(), name: z.string().max(800), zone: z.string().max(64) });

/** Makes a class. */
export const POST = route({
  params: z.object({}),
  body: Body,
  guests: 'refuse',
  handle: ({ viewer, body }) => createClassroom(viewer, body),
});
