import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { isUnavailable } from '#server/failures';
import { isKnownAway, noteAway } from '#server/health';

/** The address of this very page, as the proxy noted it; never another host's. */
async function ownAddress(): Promise<string> {
  const address = (await headers()).get('x-address') ?? '/';
  return /^\/(?![/\\])/.test(address) ? address : '/';
}

/**
 * What a page reads. While the database is away, the browser is sent to the same address again, where the proxy, which
 * by then knows, answers 503: a page that has begun to render can no longer choose that status itself.
 */
export async function whileUp<T>(read: () => Promise<T>): Promise<T> {
  try {
    if (!isKnownAway()) return await read();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    noteAway();
  }
  return redirect(await ownAddress());
}
