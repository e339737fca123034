import type { Article, Span } from '#articles/article';
import { analyse } from '#facts/analyse';
import { readingOf } from '#facts/reading';
import type { Tables } from '#language/tables';

type Worded = Span & { readonly text: string };

const within = ({ start, end }: Span, outer: Span) => start >= outer.start && start < end && end <= outer.end;

/** What is wrong with the spans of a reading and an analysis of an article; nothing, where all is well. */
export function faultsOf(article: Article, tables: Tables): string[] {
  const faults: string[] = [];
  const { text } = article;
  const whole = { start: 0, end: text.length };
  const check = (right: boolean, fault: string, thing: unknown) => {
    if (!right) faults.push(`${fault}: ${JSON.stringify(thing)}`);
  };
  const share = (value: number) => value >= 0 && value <= 1;
  const worded = (kind: string, things: readonly (Worded & { readonly sentence: number })[]) => things.forEach((thing, at) => {
    check(within(thing, article.sentences[thing.sentence] ?? { start: 0, end: 0 }), `${kind} outside its sentence`, thing);
    check(text.slice(thing.start, thing.end) === thing.text, `${kind} with other words`, thing);
    check(thing.start >= (things[at - 1]?.end ?? 0), `${kind} out of order or over another`, thing);
  });

  const reading = readingOf(article, tables);
  worded('name', reading.names);
  // The day of a dateline stands in no sentence.
  worded('date', reading.dates.filter(({ sentence }) => sentence >= 0));
  for (const { names, numbers, index } of reading.sentences) {
    worded('number', numbers.map((number) => ({ ...number, sentence: index })));
    check(names.every(({ confidence }) => share(confidence)), 'confidence of a name', names);
  }
  for (const quotation of reading.quotations) {
    const spans = [quotation, ...quotation.parts, ...quotation.nested, quotation.source ?? quotation, quotation.cue ?? quotation];
    check(spans.every((span) => within(span, whole)), 'quotation outside the text', quotation);
  }

  const { entities, dates, quotes, facts } = analyse(article, tables);
  for (const entity of entities) check(entity.name !== '' && share(entity.confidence) && entity.mentions.every((span) => within(span, whole)), 'entity', entity);
  for (const date of dates) check(text.slice(date.start, date.end) === date.text, 'date of the analysis', date);
  for (const quote of quotes) check(within(quote, whole) && share(quote.confidence), 'quote', quote);
  for (const fact of facts) {
    const { sentence, ...evidence } = fact.evidence;
    check(within(evidence, sentence) && article.sentences.some(({ start, end }) => start === sentence.start && end === sentence.end), 'evidence', fact);
    check(share(fact.confidence), 'confidence of a fact', fact);
  }
  check(new Set(facts.map(({ id }) => id)).size === facts.length, 'facts of one id', facts);
  return faults;
}
