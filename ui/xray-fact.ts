import type { Span } from '#articles/article';
import type { Fact } from '#facts/fact';
import { marksBy, marksOf } from '#facts/marks';
import { dateInWords } from '#language/days';
import { type Kind, kindOf } from '#ui/words';

/** What the browser gets of a fact. */
export type SentFact = Pick<Fact, 'kind' | 'subject' | 'value' | 'statement'> & { readonly evidence: Span };

/** A fact as the page shows it. */
export type ShownFact = SentFact & {
  /** Counts from 1, in the order of the text. */
  readonly number: number;
  readonly shownAs: Kind;
  /** Counts from 1. */
  readonly paragraph: number;
  /** The words of the text that prove it. */
  readonly words: string;
  /** The id of the element of the text that holds these words: its own mark, one that covers it, or the paragraph. */
  readonly place: string;
  readonly isMarked: boolean;
};

/** The facts of a text, in its order, with all that the page needs to show them; those of the kinds in `unmarked` have no mark. */
export function shownFacts(text: string, paragraphs: readonly Span[], facts: readonly SentFact[], unmarked: readonly string[]): ShownFact[] {
  const marks = marksBy(facts, marksOf(facts.filter(({ kind }) => !unmarked.includes(kindOf[kind]))));
  return facts.map((fact, at) => {
    const { start, end } = fact.evidence;
    const paragraph = paragraphs.findIndex((one) => one.start <= start && end <= one.end) + 1;
    const mark = marks.get(fact);
    return { ...fact, number: at + 1, shownAs: kindOf[fact.kind], paragraph, words: text.slice(start, end), place: mark ? `m${facts.indexOf(mark) + 1}` : `p${paragraph}`, isMarked: mark === fact };
  });
}

/** What a list calls the facts of a topic: a date in words, else the topic. */
export function titleOf(kind: Kind, topic: string): string {
  return kind === 'when' ? dateInWords(topic, true) : topic;
}

/** Whether the text itself gives the date, rather than "Sunday" or "earlier this year". */
export function isDated({ words }: ShownFact): boolean {
  return /\d/.test(words);
}
