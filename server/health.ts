import 'server-only';
import { healthPrisma } from '#server/prisma';
import { now } from '#server/runtime';

const freshMs = 1_000;
const kept = globalThis as unknown as { datelineHealth?: { at: number; up: Promise<boolean> }; datelineAwayAt?: number };

async function ask(): Promise<boolean> {
  try {
    await healthPrisma.$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}

/** Whether the database answers, asked at most once a second for the whole process. */
export function databaseIsUp(): Promise<boolean> {
  const last = kept.datelineHealth;
  if (last && now() - last.at < freshMs) return last.up;
  const up = ask();
  kept.datelineHealth = { at: now(), up };
  return up;
}

/** Told by whoever has just met a database that is away, or a pool that is full. */
export function noteAway(): void {
  kept.datelineAwayAt = now();
}

/** Whether somebody met that within the last second: then there is no use in waiting for it again. */
export function isKnownAway(): boolean {
  return now() - (kept.datelineAwayAt ?? 0) < freshMs;
}
