import type { Span } from '#articles/article';
import { fullNames, worded } from '#facts/wording';
import { answersFor } from '#items/answers-for';
import { distractorsFor } from '#items/distractors';
import type { ItemDraft, Scene, Template } from '#items/drafts';
import { dateInWords } from '#language/days';

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
  if (words.split(' ').length <= longest) return words;
  const tail = tailStart(words);
  const short = tail < 0 ? words : `${words.slice(0, tail)} …`;
  return tail > 0 && short.split(' ').length <= longest ? short : null;
}

const articleBefore = /\b(?:a|an) $/i;
const worths = { event: 0.5, role: 0, where: 0.55, when: 0.6, country: 0.55, organisation: 0.55, quantity: 0.65, quote: 0 } as const;

/** The key of a gap: dates as the text writes them, names in full. */
function keyOf({ fact, reading, sentence }: Scene): string | null {
  const { start, end } = fact.evidence;
  const text = reading.article.text.slice(start, end);
  if (articleBefore.test(reading.article.text.slice(sentence.span.start, start))) return null;
  if (fact.kind === 'quantity') return text;
  if (fact.kind !== 'when') return fact.value;
  const shown = dateInWords(fact.value);
  const plain = /^(?:\d{1,2} )?(?:\p{Lu}\p{L}+ )?\d{4}$/u.test(text);
  return plain && shown === text ? text : null;
}

function ask(scene: Scene): ItemDraft[] {
  const { fact } = scene;
  const worth = worths[fact.kind];
  const key = worth > 0 && fact.slot.split('/')[2]?.startsWith('city-') !== true ? keyOf(scene) : null;
  const sentence = key === null ? null : gapped(scene, fact.evidence);
  if (key === null || sentence === null || !inSentence(scene)) return [];
  const stem = `Complete the sentence from the article: “${sentence}”`;
  const typedKeys = fact.kind === 'when' ? [key] : answersFor(scene);
  return [
    { template: 'cloze', form: 'choice', facts: [fact], stem, keys: [key], distractors: distractorsFor(scene, stem), difficulty: 0.5, worth },
    { template: 'cloze', form: 'typed', facts: [fact], stem, keys: typedKeys, distractors: [], difficulty: 0.75, worth: worth - 0.1 },
  ];
}

/** A fact whose words are the gap itself, not a role read off a longer phrase. */
function inSentence({ fact, reading, sentence }: Scene): boolean {
  const same = (span: Span) => span.start === fact.evidence.start && span.end === fact.evidence.end;
  return reading.names.some(same) || sentence.dates.some(same) || sentence.numbers.some(same);
}

/** "Complete the sentence from the article: “... ____ ...”" */
export const cloze: Template = { name: 'cloze', ask };
