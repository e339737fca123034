import { saidLate, saidSource, sourceSaid } from '#language/quotations/after';
import { accordingTo, beforeQuote, colon } from '#language/quotations/before';
import { continued, joined } from '#language/quotations/continued';
import { frames, type Attribution, type Frame, type Scene } from '#language/quotations/scene';

/** The surest first where two would fit. */
const inOrder: readonly Frame[] = [saidSource, sourceSaid, accordingTo, beforeQuote, saidLate, joined, colon, continued];

const leansOnLast: ReadonlySet<string> = new Set(['joined', 'continued']);

/** The first frame that a quotation stands in; null for none. One that goes on is no surer than the one before it. */
export function attributionOf(scene: Scene, quote: number): Scene['found'][number] {
  if (!scene.pieces[scene.places[quote] ?? 0]?.read) return null;
  for (const frame of inOrder) {
    const found: Attribution | null = frame(scene, quote);
    if (!found) continue;
    const last = leansOnLast.has(found.frame) ? scene.found[quote - 1]?.confidence ?? 0 : 1;
    return { ...found, confidence: Math.min(frames[found.frame], last) };
  }
  return null;
}
