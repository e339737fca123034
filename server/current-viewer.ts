import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { sessionCookieName } from '#server/cookies';
import { isSecure } from '#server/origin';
import { type Viewer, viewerOf } from '#server/viewer';
import { whileUp } from '#server/while-up';

/** Who looks at the page that is being rendered; null for a browser that is not known. Asked once a request. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const name = sessionCookieName(isSecure(await headers()));
  const token = (await cookies()).get(name)?.value;
  return whileUp(() => viewerOf(token));
});
