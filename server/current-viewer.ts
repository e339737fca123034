import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { sessionTokensIn, type SessionTokens } from '#server/cookies';
import { isSecure } from '#server/origin';
import { type NamedViewer, viewerOf } from '#server/viewer';
import { whileUp } from '#server/while-up';

/** The tokens that came with the page's request. */
export async function currentTokens(): Promise<SessionTokens> {
  const given = await headers();
  return sessionTokensIn(given.get('cookie'), isSecure(given));
}

/** Who looks at the page that is being rendered; null for a browser that is not known. Asked once a request. */
export const currentViewer = cache(async (): Promise<NamedViewer | null> => {
  const tokens = await currentTokens();
  return whileUp(() => viewerOf(tokens));
});
