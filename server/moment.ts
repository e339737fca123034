import 'server-only';
import type { Moment } from '#server/log';
import { now } from '#server/runtime';

/** When something was done, as a device says it: by its own clock, which is trusted only for how long ago that was. */
export type Claim = { readonly answeredAt: number; readonly sentAt: number; readonly zone: string; readonly durationMs: number };

const dayMs = 24 * 3600 * 1000;

/**
 * The moment by our clock: as long before its arrival as the device says, at most a day, and after `lastAt`, the moment
 * of the learner's line before it (ms since the epoch).
 */
export function momentOf({ answeredAt, sentAt, zone, durationMs }: Claim, lastAt: number | null): Moment {
  const received = now();
  const age = Math.min(Math.max(sentAt - answeredAt, 0), dayMs);
  const at = Math.max(received - age, (lastAt ?? 0) + 1);
  return { at: new Date(at), receivedAt: new Date(Math.max(received, at)), zone, durationMs };
}
