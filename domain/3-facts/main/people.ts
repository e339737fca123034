import { headFrom, type Gist, type Stretch } from '#facts/main/gist';
import { bodies, bodiesOf, counts, isBody, namesPeople } from '#facts/main/people-words';
import type { Reading, SentenceReading } from '#facts/reading';
import type { Mention } from '#language/mentions';

/** Who a sentence shows as acting, or as whom something happens to; `share` of what a plain subject counts. */
export type Actor = { readonly name: string; readonly share: number; readonly kind: Mention['type'] | 'people'; readonly single?: boolean };

const words = (sentence: SentenceReading, [from, to]: Stretch, text: string) => text.slice(sentence.tokens[from]?.start ?? 0, sentence.tokens[to - 1]?.end ?? 0);

/** People that a subject names by a common noun: "All 33 miners", "A team of scientists". */
export function peopleIn(reading: Reading, sentence: SentenceReading, { head, subject }: Gist): Actor[] {
  const { tokens } = sentence;
  const { article: { text }, tables } = reading;
  const noun = tokens[head[1] - 1]?.text ?? '';
  const behind = tokens[head[1]]?.lower === 'of' ? head[1] + 1 : null;
  const named = behind === null ? undefined : sentence.names.find(({ start }) => start === tokens[behind]?.start || (/^the$/.test(tokens[behind]?.text ?? '') && start === tokens[behind + 1]?.start));
  const from = /^(?:the|an?)$/.test(tokens[head[0]]?.lower ?? '') ? head[0] + 1 : head[0];
  if (named && bodies.test(noun)) return [{ name: text.slice(tokens[from]?.start ?? 0, named.end), share: 1, kind: 'organisation' }];
  const lower = noun.toLowerCase();
  const inner = behind !== null && (counts.test(lower) || bodiesOf.test(lower)) ? headFrom(sentence, behind, subject[1], new Map()) : null;
  const last = inner ? (tokens[inner[1] - 1]?.text ?? '') : noun;
  if (!namesPeople(last, tables) || tables.words.pronouns.has(last)) return [];
  const single = !inner && /^(?:a|an|the|his|her|its|this)$/.test(tokens[head[0]]?.lower ?? '') && !/s$|men$/.test(noun) && !isBody(noun);
  const start = inner && counts.test(lower) ? inner[0] + (/^(?:all|the|these|those)$/.test(tokens[inner[0]]?.lower ?? '') ? 1 : 0) : from;
  return [{ name: words(sentence, [start, inner ? inner[1] : head[1]], text), share: single ? 0.5 : 0.8, kind: 'people', single }];
}
