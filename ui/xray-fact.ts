import type { Span } from '#articles/article';
import type { Fact } from '#facts/fact';
import { marksBy, marksOf } from '#facts/marks';
import { withoutArticle } from '#facts/naming';
import { dateInWords } from '#language/days';
import { type Kind, kindOf } from '#ui/words';

type Told = Pick<Fact, 'kind' | 'subject' | 'value' | 'statement'> & { readonly evidence: Span };

/** A fact as it is sent: kind, subject, value, which of the statements, start and end of its words. */
type SentFact = readonly [kind: Fact['kind'], subject: string, value: string, statement: number, start: number, end: number];

/** An article as it is sent to be shown: as text, since every value of an object costs a server more than its letters. */
export type Sent<T> = T & { readonly statements: readonly string[]; readonly facts: readonly SentFact[] };

/** Facts with each statement once, as it stands beside its article; the subject only where it is shown. */
export function sentFacts(facts: readonly Told[]): { statements: string[]; facts: SentFact[] } {
  const statements = [...new Set(facts.map(({ statement }) => withoutArticle(statement)))];
  const subjectOf = ({ kind, subject }: Told) => (kind === 'role' || kind === 'quote' ? subject : '');
  return { statements, facts: facts.map((fact) => [fact.kind, subjectOf(fact), fact.value, statements.indexOf(withoutArticle(fact.statement)), fact.evidence.start, fact.evidence.end]) };
}

/** The facts as they were before they were sent. */
export function toldFacts({ statements, facts }: { readonly statements: readonly string[]; readonly facts: readonly SentFact[] }): Told[] {
  return facts.map(([kind, subject, value, statement, start, end]) => ({ kind, subject, value, statement: statements[statement] ?? '', evidence: { start, end } }));
}

/** A fact as the page shows it. */
export type ShownFact = Told & {
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
  /** Whether its sentence in the text is parted by a semicolon before the words that prove it. */
  readonly hasOwnParts: boolean;
};

const sentenceEnd = /[.!?]["”]?\s/;

/** Whether a semicolon stands between the beginning of a sentence and a place in it. */
const isPartedBefore = (text: string, at: number) => (text.slice(0, at).split(sentenceEnd).at(-1) ?? '').includes(';');

/** What is marked of a fact: of a quotation the words spoken, without who spoke them; of "Bonn, Germany" and its like the country alone, for the city has a mark of its own. */
function markedSpan(text: string, { kind, subject, value, evidence }: Told): Span {
  const isWider = (kind === 'country' || kind === 'where') && text.slice(evidence.start, evidence.end).endsWith(` ${value}`);
  if (isWider) return { start: evidence.end - value.length, end: evidence.end };
  const start = kind === 'quote' ? text.indexOf(subject.slice(0, -1), evidence.start) : -1;
  return start >= 0 && start < evidence.end ? { start, end: Math.min(start + subject.length, evidence.end) } : evidence;
}

/** The facts of a text, in its order, with all that the page needs to show them; those of the kinds in `unmarked` have no mark. */
export function shownFacts(text: string, paragraphs: readonly Span[], told: readonly Told[], unmarked: readonly string[]): ShownFact[] {
  const facts = told.map((fact) => ({ ...fact, evidence: markedSpan(text, fact) }));
  const marks = marksBy(facts, marksOf(facts.filter(({ kind }) => !unmarked.includes(kindOf[kind]))));
  const numbers = new Map(facts.map((fact, at) => [fact, at + 1]));
  return facts.map((fact, at) => {
    const { kind, subject, value, statement, evidence } = fact;
    const { start, end } = evidence;
    const paragraph = paragraphs.findIndex((one) => one.start <= start && end <= one.end) + 1;
    const mark = marks.get(fact);
    return { kind, subject, value, statement, evidence, number: at + 1, shownAs: kindOf[kind], paragraph, words: text.slice(start, end), place: mark ? `m${numbers.get(mark)}` : `p${paragraph}`, isMarked: mark === fact, hasOwnParts: isPartedBefore(text, start) };
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
