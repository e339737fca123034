import { ageAt, type Taken } from '#language/numbers/ages';
import { compoundAt } from '#language/numbers/compounds';
import { numberAt, type Scene } from '#language/numbers/found';
import { ageMention, compoundMention, mentionOf, type NumberMention } from '#language/numbers/mention';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

const vague = /^(?:several|few|many|couple|tens|dozens|hundreds|thousands|millions|billions|countless)$/;

/** What stands at a token, and the index behind it; `mention` is null where a number counts nothing. */
type Step = { readonly mention: NumberMention | null; readonly to: number };

function ageStep(scene: Scene, at: number, taken: readonly Taken[]): Step | null {
  const age = ageAt(scene, at, taken);
  return age && { mention: ageMention(scene, age), to: age.to };
}

function compoundStep(scene: Scene, at: number): Step | null {
  const compound = compoundAt(scene, at);
  return compound && { mention: compound.apart ? null : compoundMention(scene, compound), to: compound.to };
}

function numberStep(scene: Scene, at: number, taken: readonly Taken[]): Step | null {
  const [number, token] = [numberAt(scene, at), scene.tokens[at]];
  if (!number || !token) return null;
  const { low, found } = number;
  const led = low.style === 'digits' && taken.some((span) => span.end + 1 === token.start && /^\p{Lu}/u.test(scene.text.charAt(span.start)));
  return found && !led ? { mention: mentionOf(scene, found, low), to: found.value.to } : { mention: null, to: low.to };
}

/**
 * Numbers of a sentence that count, measure or order something, and ages, in order; what belongs to a date, name or score is
 * left out. `taken` are the names and dates of the sentence.
 */
export function numbersOf(text: string, tokens: readonly Token[], sentence: number, taken: readonly Taken[], tables: Tables): NumberMention[] {
  const found: NumberMention[] = [];
  const scene = { text, tokens, tables, sentence };
  const isTaken = ({ start, end }: NumberMention) => taken.some((span) => start < span.end && span.start < end);
  for (let at = 0; at < tokens.length; at++) {
    const step = ageStep(scene, at, taken) ?? compoundStep(scene, at) ?? numberStep(scene, at, taken);
    if (!step) continue;
    const { mention, to } = step;
    const kept = mention !== null && !isTaken(mention) && !vague.test(tokens[at - 1]?.lower ?? '');
    if (kept) found.push(mention);
    at = Math.max(at, to - 1);
  }
  return found;
}
