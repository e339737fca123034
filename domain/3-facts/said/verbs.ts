import type { SentenceReading } from '#facts/reading';
import { isFinite } from '#language/clauses/scene';

/** "The conflict involving the Church": what follows is of the conflict. */
const ofAnother = /^(?:involving|concerning|regarding|surrounding|containing)$/;

/** Whether among tokens [from, to) stands a verb that a value behind it may belong to instead, or what leads to one: "that Jones left", "a man who in 1954 became". */
export function holdsVerb({ tokens, speech }: SentenceReading, from: number, to: number): boolean {
  return tokens.slice(from, Math.max(from, to)).some((_, place) => isFinite({ tokens, parts: speech }, from + place) || /^W(?:P\$?|DT|RB)$/.test(speech[from + place] ?? '') || ofAnother.test(tokens[from + place]?.text ?? ''));
}

/** "Wants to visit Paris": what comes behind need not have happened; but "began to move on Monday" did. */
const begins = /^(?:began|begin|begins|started|start|starts|continued|continues|due|set|expected|scheduled|planned|had|have|has|used|came|intended|estimated|believed|thought|said|reported|known|found|able|going|likely|is|are|was|were)$/;

/** Whether among tokens [from, to) stands a "to" with a verb that tells what is wanted or meant, not what is. */
export function holdsPurpose({ tokens, speech }: SentenceReading, from: number, to: number): boolean {
  return tokens.slice(from, Math.max(from, to)).some(({ text }, place) => text === 'to' && speech[from + place + 1] === 'VB' && !begins.test(tokens[from + place - 1]?.text ?? ''));
}

/** Whether among tokens [from, to) stands a verb that is not the subject's own: "cut short a visit and returned" has two of its own. */
export function holdsOthersVerb(sentence: SentenceReading, from: number, to: number): boolean {
  const { tokens, speech } = sentence;
  const second = tokens.findIndex((_, at) => at > from && at < to && isFinite({ tokens, parts: speech }, at));
  const isOwn = second > from && /^(?:and|but)$/.test(tokens[second - 1]?.text ?? '') && !/^(?:VB|,)/.test(speech[second - 2] ?? '');
  if (!isOwn) return holdsVerb(sentence, from, to);
  return holdsVerb(sentence, from, second) || holdsVerb(sentence, second + 1, to) || holdsPurpose(sentence, from, to) || tokens.slice(second, to).some(({ text }) => text === ',');
}
