import type { Span } from '#articles/article';
import { numberAt } from '#language/numbers/found';
import { mentionOf, type NumberMention } from '#language/numbers/mention';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

const vague = /^(?:several|few|many|couple|tens|dozens|hundreds|thousands|millions|billions|countless)$/;

/** Numbers of a sentence that count, measure or order something, in order; what belongs to a date, name, age or score is left out. */
export function numbersOf(text: string, tokens: readonly Token[], sentence: number, taken: readonly Span[], tables: Tables): NumberMention[] {
  const found: NumberMention[] = [];
  const scene = { text, tokens, tables, sentence };
  for (let at = 0; at < tokens.length; at++) {
    const [number, token] = [numberAt(scene, at), tokens[at]];
    if (!number || !token) continue;
    const { low, found: counted } = number;
    const end = counted?.value.end ?? low.end;
    const named = taken.some((span) => token.start < span.end && span.start < end);
    const led = low.style === 'digits' && taken.some((span) => span.end + 1 === token.start && /^\p{Lu}/u.test(text.charAt(span.start)));
    const kept = counted && !named && !led && !vague.test(tokens[at - 1]?.lower ?? '');
    if (kept) found.push(mentionOf(scene, counted, low));
    at = Math.max(at, (kept ? counted.value.to : low.to) - 1);
  }
  return found;
}
