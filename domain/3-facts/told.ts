import { type Ground, groundsOf } from '#facts/ground';
import { passageGround } from '#facts/passage';
import type { Reading, SentenceReading } from '#facts/reading';
import { standsAlone } from '#facts/standing';

/** What a sentence tells; `leaning` where that takes the sentence before it. */
export type Told = { readonly grounds: readonly Ground[]; readonly leaning: boolean };

/** Facts and questions are both made of it, and finding it is what costs. */
const known = new WeakMap<SentenceReading, Told>();

/** What a sentence tells by itself, or else together with the one right before it; nothing where neither can be understood. */
export function toldIn(sentence: SentenceReading, reading: Reading): Told {
  const found = known.get(sentence);
  if (found) return found;
  const grounds = groundsOf(sentence, reading);
  // What stands alone and is not told says too little, whatever stands before it.
  const passage = grounds.length === 0 && !standsAlone(sentence, reading) ? passageGround(sentence, reading) : null;
  const told = { grounds: passage ? [passage] : grounds, leaning: passage !== null };
  known.set(sentence, told);
  return told;
}
