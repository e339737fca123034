import type { Span } from '#articles/article';
import type { FactDraft } from '#facts/drafts';
import { counted } from '#facts/found/counted';
import { dated } from '#facts/found/dated';
import type { Found } from '#facts/found/found';
import { named } from '#facts/found/named';
import { groundOf } from '#facts/ground';
import type { Reading, SentenceReading } from '#facts/reading';
import { saidOf } from '#facts/said-of';
import { slug } from '#facts/wording';
import { holding } from '#language/names/spans';

/** What a sentence is about, in words that survive a change elsewhere: its subject and verb, or its first long words. */
function aboutOf({ clause, tokens }: SentenceReading): string {
  const words = (from: number, to: number) => tokens.slice(from, to).map((token) => token.text).join(' ');
  if (clause) return slug(`${words(...clause.subject)} ${clause.base ?? words(clause.verb, clause.verb + 2)}`);
  return slug(tokens.filter((token) => token.kind === 'word' && token.text.length > 3).slice(0, 4).map((token) => token.text).join(' '));
}

/** Finders of what a sentence says, in the order their facts are listed. */
const finders: readonly ((sentence: SentenceReading, reading: Reading) => Found[])[] = [named, dated, counted];

/** Facts that a sentence states about somebody, some place, day, country, organisation or number, where it can be understood by itself. */
export function sentenceFacts(reading: Reading): FactDraft[] {
  return reading.sentences.flatMap((sentence) => {
    const ground = groundOf(sentence, reading);
    if (!ground) return [];
    const { statement, span } = ground;
    const about = aboutOf(sentence);
    const spoken = (found: Span) => holding(reading.quoted, found) !== undefined;
    const told = (found: Span) => found.start >= span.start && found.end <= span.end && !spoken(found);
    return finders.flatMap((find) => find(sentence, reading)).filter(told).flatMap(({ kind, value, confidence, start, end }) => {
      const subject = saidOf(sentence, reading, { start, end }, kind);
      return subject === null ? [] : [{ kind, value, statement, confidence, evidence: { start, end }, sentence: sentence.index, subject, about }];
    });
  });
}
