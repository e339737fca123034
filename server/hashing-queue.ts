import 'server-only';
import { availableParallelism } from 'node:os';

/** Hashing takes a core each time: as many at once as there are cores, the others wait in line. */
const atOnce = availableParallelism();
/** Whoever would stand behind this many is better told to come again: 500 take some 5 s on 2 cores. */
const longest = 500;

let working = 0;
const waiting: (() => void)[] = [];

/** Thrown when the line is too long. */
export class HashingBusy extends Error {}

/** What `work` returns, once its turn has come. Throws HashingBusy at once when too many wait already. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (working >= atOnce) {
    if (waiting.length >= longest) throw new HashingBusy('Too many passwords wait to be checked.');
    await new Promise<void>((go) => waiting.push(go));
  } else working++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else working--;
  }
}
