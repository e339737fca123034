import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { isZone } from '#core/time';
import { prisma } from '#server/prisma';
import { currentViewer } from '#server/current-viewer';
import type { Viewer } from '#server/viewer';

async function storedZone(viewer: Viewer): Promise<string | null> {
  const rows = await prisma.$queryRaw<{ zone: string | null }[]>`SELECT zone FROM "User" WHERE id = ${viewer.userId}::uuid`;
  return rows[0]?.zone ?? null;
}

/** The time zone of who looks at the page that is being rendered: as the browser says in its `zone` cookie, else where it was last, else UTC. Asked once a request. */
export const currentZone = cache(async (): Promise<string> => {
  const told = decodeURIComponent((await cookies()).get('zone')?.value ?? '');
  if (told.length <= 64 && isZone(told)) return told;
  const viewer = await currentViewer();
  const stored = viewer && (await storedZone(viewer));
  return stored && isZone(stored) ? stored : 'UTC';
});
