import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { triesBeyond } from '#server/limits';

const longestMs = 3_000;

/** How long a sign-in waits that is this many tries beyond its name's share: twice as long each time, 3 s at most. */
export function pauseMs(beyond: number): number {
  return beyond === 0 ? 0 : Math.min(longestMs, 100 * 2 ** (beyond - 1));
}

/**
 * Returns when a sign-in with this name may go on. A name that is tried very often is served slowly and never refused,
 * so that nobody can shut out somebody else.
 */
export async function slowDown(userName: string): Promise<void> {
  const ms = pauseMs(await triesBeyond('sign-in-name', { userName }));
  if (ms > 0) await sleep(ms);
}
