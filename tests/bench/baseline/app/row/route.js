import { prisma } from '#server/prisma';

/** A bare route handler: one row by its id, through the product's own client. */
export async function GET(request) {
  const id = new URL(request.url).searchParams.get('id');
  return Response.json(await prisma.user.findUnique({ where: { id }, select: { id: true } }));
}
