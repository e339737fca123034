import type { Span } from '#articles/article';
import { numberOf } from '#facts/found/number-of';
import { standsAlone } from '#facts/standing';
import { answersFor } from '#items/answers-for';
import { countriesListedWith } from '#items/country-lists';
import { distractorsFor } from '#items/distractors';
import type { ItemDraft, Scene, Template } from '#items/drafts';
import { isWorthAGap } from '#items/gap-worth';
import { gapped } from '#items/gaps';
import { gapOfNumber } from '#items/quantities';
import { pick } from '#items/wordings';
import { dateInWords } from '#language/days';

const leads = ['Complete the sentence from the article:', 'Fill the gap in this sentence from the article:', 'What belongs in the gap in this sentence from the article?', 'What is missing from this sentence of the article?'] as const;

/** Fewer words say too little to be asked about. */
const shortest = 8;
const articleBefore = /\b(?:a|an) $/i;
const worths = { event: 0.5, role: 0, where: 0.55, when: 0.6, country: 0.55, organisation: 0.55, quantity: 0.65, quote: 0 } as const;

/** The key of a gap: dates as the text writes them, names in full. */
function keyOf({ fact, reading, sentence }: Scene): string | null {
  const number = fact.kind === 'quantity' ? numberOf(sentence, fact.evidence) : undefined;
  // A span has no neighbours to choose from, and an age is asked for by "how old".
  if (number?.kind === 'range' || number?.kind === 'age') return null;
  const { start, end } = number ? gapOfNumber(number) : fact.evidence;
  const text = reading.article.text.slice(start, end);
  if (reading.article.text.charAt(start - 1) === '(' && reading.article.text.charAt(end) === ')') return null;
  if (articleBefore.test(reading.article.text.slice(sentence.span.start, start))) return null;
  if (fact.kind === 'quantity') return text;
  if (fact.kind !== 'when') return fact.value;
  const shown = dateInWords(fact.value);
  const plain = /^(?:\d{1,2} )?(?:\p{Lu}\p{L}+ )?\d{4}$/u.test(text);
  return plain && shown === text ? text : null;
}

/** A country's "the" goes into the gap: before it, it would tell "United States" from "France". The hedge of a number stays. */
function gapOf({ fact, reading, sentence }: Scene): Span {
  const number = fact.kind === 'quantity' ? numberOf(sentence, fact.evidence) : undefined;
  if (number) return gapOfNumber(number);
  const { start, end } = fact.evidence;
  const article = fact.kind === 'country' && start - 4 > sentence.span.start && reading.article.text.slice(start - 5, start) === ' the ';
  return { start: article ? start - 4 : start, end };
}

/** An option as it fits the gap: a country with its article, but not in "Team Estonia". */
function shownIn({ fact, reading, sentence }: Scene, text: string): string {
  if (fact.kind !== 'country') return text;
  const country = [...reading.tables.countries.values()].find(({ name }) => name === text);
  const before = reading.article.text.slice(sentence.span.start, fact.evidence.start);
  if (!country?.article || /(?<![\p{L}-])\p{Lu}[\p{L}-]* $/u.test(before)) return text;
  return `${before === '' ? 'The' : 'the'} ${text}`;
}

function ask(scene: Scene): ItemDraft[] {
  const { fact } = scene;
  const worth = worths[fact.kind];
  const key = worth > 0 && fact.slot.split('/')[2]?.startsWith('city-') !== true ? keyOf(scene) : null;
  const sentence = key === null ? null : gapped(scene, gapOf(scene));
  if (key === null || sentence === null || sentence.split(' ').length < shortest || !inSentence(scene) || !standsAlone(scene.sentence, scene.reading) || !isWorthAGap(scene) || countriesListedWith(scene).length > 0) return [];
  const stem = `${pick(leads, 'cloze', fact)} “${sentence}”`;
  const typedKeys = fact.kind === 'when' ? [key] : answersFor(scene);
  return [
    { template: 'cloze', form: 'choice', facts: [fact], stem, keys: [shownIn(scene, key)], distractors: distractorsFor(scene, stem).map((text) => shownIn(scene, text)), difficulty: 0.5, worth },
    // In a gap for a place a wider one is as right: "Hollywood", "Los Angeles", "the United States".
    ...(fact.kind === 'where' ? [] : [{ template: 'cloze', form: 'cloze' as const, facts: [fact], stem, keys: typedKeys, distractors: [], difficulty: 0.75, worth: worth - 0.1 }]),
  ];
}

/** A fact whose words are the gap itself, not a role read off a longer phrase. */
function inSentence({ fact, reading, sentence }: Scene): boolean {
  const same = (span: Span) => span.start === fact.evidence.start && span.end === fact.evidence.end;
  return reading.names.some(same) || sentence.dates.some(same) || numberOf(sentence, fact.evidence) !== undefined;
}

/** "Complete the sentence from the article: “... ____ ...”" */
export const cloze: Template = { name: 'cloze', ask };
