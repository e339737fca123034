import type { Span } from '#articles/article';
import { gistOf } from '#facts/main/gist';
import type { SentenceReading } from '#facts/reading';

const opens = /^(?:who|which|whose|whom|where|when|while|after|before|since|until|although|though|because|as|if|whether|following|despite)$/;
const verb = /^VB/;

/**
 * How a place or a date hangs on its sentence: on what the sentence itself tells, on a clause that only explains it
 * ("a ship that had sailed on Monday"), or on an aside that says who somebody is (", an official in Oslo,").
 */
export type Attachment = 'main' | 'clause' | 'aside';

/** How a span of a sentence hangs on it. A relative clause ends where the main verb comes. */
export function attachmentOf(sentence: SentenceReading, { start }: Span): Attachment {
  const { tokens, speech } = sentence;
  const at = tokens.findIndex((token) => token.start >= start);
  const told = gistOf(sentence)?.verb ?? -1;
  const from = at > told && told >= 0 ? told + 1 : 0;
  const comma = tokens.findLastIndex((token, index) => index < at && token.text === ',');
  const behind = speech.slice(comma + 1, at);
  if (comma > 0 && /^(?:DT|NN|JJ)/.test(behind[0] ?? '') && behind.length > 2 && !behind.some((tag) => verb.test(tag))) return 'aside';
  const opened = tokens.findLastIndex((token, index) => index >= from && index < at && (opens.test(token.lower) || (token.lower === 'that' && speech[index]?.startsWith('W'))));
  if (opened < 0) return 'main';
  // "after a vote on Monday": no clause, so the day is as much the main verb's.
  return speech.slice(opened + 1, at).some((tag) => verb.test(tag)) ? 'clause' : 'main';
}
