import type { Span } from '#articles/article';
import { fullNames, worded } from '#facts/wording';
import type { Scene } from '#items/drafts';

const blank = '____';
const longest = 36;

/** The end of a sentence that may be left away: a clause behind a comma, after the gap. */
function tailStart(words: string): number {
  const from = words.indexOf(blank) + blank.length;
  const cuts = [...words.slice(from).matchAll(/, (?:which|who|where|when|while|after|before|as|but|and|because|including|according)\b/g)];
  return cuts[0] === undefined ? -1 : from + cuts[0].index;
}

/** A sentence with a gap for some of its words; null where too much of it would have to be shown. */
export function gapped(scene: Scene, gap: Span): string | null {
  const { sentence, reading } = scene;
  const names = fullNames(sentence).filter((name) => name.end <= gap.start || name.start >= gap.end);
  const words = worded(reading.article.text, sentence.span, [...names, { ...gap, by: blank }]);
  const closed = words.endsWith(blank) ? `${words}.` : words;
  if (words.split(' ').length <= longest) return closed;
  const verb = sentence.clause && sentence.tokens[sentence.clause.verb]?.text;
  const tail = tailStart(words);
  if (!verb || !words.slice(0, Math.max(tail, 0)).includes(` ${verb} `)) return null;
  const short = tail < 0 ? words : `${words.slice(0, tail)} …`;
  return tail > 0 && short.split(' ').length <= longest ? short : null;
}
