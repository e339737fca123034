import type { SentenceReading } from '#facts/reading';
import type { Clause } from '#language/clauses';
import { isFinite } from '#language/clauses/scene';

/** Whether a predicate ends at the first comma of a list and has lost the rest of it: "built a terminal | , roads and hotels". */
export function cutsList({ tokens, span }: Pick<SentenceReading, 'tokens' | 'span'>, text: string, { predicate }: Clause): boolean {
  const end = tokens[predicate[1]];
  if (end?.text !== ',') return false;
  const behind = text.slice(end.end, span.end);
  const first = /^ ([a-z-]+)/.exec(behind)?.[1] ?? '';
  if (/^(?:and|but|or|which|who|whose|where|when|while|as|among|including|with|without|after|before|according|because|although|though|said|says|most|more|less|fewer|the|a|an)$|ing$/.test(first)) return false;
  return /^ (?:[\p{L}\p{N}-]+,? ){1,6}?(?:and|or) /u.test(behind) || /^ (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?, (?:the )?\p{Lu}/u.test(behind);
}

/**
 * Whether a predicate ends before what it says: "can only be true | if", "to evacuate | , or chose", "uses at its air | , land",
 * "from Bearing to Kheha | (13 km) and".
 */
export function cutsSense({ tokens, speech }: Pick<SentenceReading, 'tokens' | 'speech'>, { predicate: [verb, end] }: Clause): boolean {
  const [last, next, after] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  if (!last || !next) return false;
  if (/^(?:if|unless)$/.test(next.text) || /^(?:who|whom|whose|which|that|along|such)$/.test(last.text) || /^['’]s?$/.test(last.text)) return true;
  // "Were quickly posted | and reposted online"
  if (next.text === 'and' && /^VB[DN]$/.test(speech[end + 1] ?? '') && speech.slice(verb, end).includes('VBN')) return true;
  if (next.text === ',' && (speech[end - 1] ?? '').startsWith('JJ') && /^(?:yet|but)$/.test(after?.text ?? '')) return true;
  if (next.text === ',') return /^(?:or|along)$/.test(after?.text ?? '') || (/^(?:JJ|CD|PRP\$|DT)$/.test(speech[end - 1] ?? '') && /^(?:NN|JJ|CD)/.test(speech[end + 1] ?? ''));
  // "Advertised for slim | , qualified scientists"
  if (next.text === ',' && speech[end - 2] === 'IN' && /^(?:JJ|NN)$/.test(speech[end - 1] ?? '') && !last.capital && /^(?:JJ|VBN)$/.test(speech[end + 1] ?? '')) return true;
  // "A painting attributed to Leonardo | , which changed hands, was sold": what seemed its verb was none.
  if (next.text === ',' && isFinite({ tokens, parts: speech }, end + 1) && !/^(?:said|says|told|added)$/.test(after?.text ?? '')) return true;
  // "After he laid out | , before a crowd, his vision"
  if (next.text === ',' && speech[end - 1] === 'RP') return true;
  // "Received a 21-month term | , suspended for two years"
  if (next.text === ',' && /^(?:suspended|reduced|pending|subject|provided|assuming|depending|unless)$/.test(after?.text ?? '')) return true;
  // "The districts of Kailahun | and Kenema, where he died"
  if (next.text === 'and' && after?.capital === true && last.capital && !tokens.slice(end + 1, end + 5).some((_, at) => isFinite({ tokens, parts: speech }, end + 1 + at))) return true;
  if (next.text !== '(') return false;
  const close = tokens.findIndex(({ text }, at) => at > end && text === ')');
  return close > 0 && /^(?:and|or|to|of|in|from|with)$/.test(tokens[close + 1]?.text ?? '');
}

/** "Said that on 6 October": whether a predicate ends before its "that" has its verb. */
export function opensThat({ tokens, speech }: SentenceReading, { predicate }: Clause): boolean {
  const that = tokens.slice(...predicate).findLastIndex(({ text }, at) => text === 'that' && tokens[predicate[0] + at + 1]?.text !== 'of');
  return that >= 0 && !tokens.slice(predicate[0] + that + 1, predicate[1]).some((_, at) => isFinite({ tokens, parts: speech }, predicate[0] + that + 1 + at));
}
