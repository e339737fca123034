import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { sessionCookieName } from '#server/cookies';
import { isSecure } from '#server/origin';
import { type NamedViewer, viewerOf } from '#server/viewer';

/** Who looks at the page that is being rendered; null for a browser that is not known. Asked once a request. */
export const currentViewer = cache(async (): Promise<NamedViewer | null> => {
  const name = sessionCookieName(isSecure(await headers()));
  return viewerOf((await cookies()).get(name)?.value);
});
