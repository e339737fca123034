import type { Span } from '#articles/article';
import type { FactDraft } from '#facts/drafts';
import { finders } from '#facts/found/finders';
import { groundsOf } from '#facts/ground';
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

/** Facts that a sentence states about somebody, some place, day, country, organisation or number, where it can be understood by itself. */
export function sentenceFacts(reading: Reading): FactDraft[] {
  return reading.sentences.flatMap((sentence) => {
    const about = aboutOf(sentence);
    const spoken = (found: Span) => holding(reading.quoted, found) !== undefined;
    const all = finders.flatMap((find) => find(sentence, reading)).filter((found) => !spoken(found));
    return groundsOf(sentence, reading).flatMap(({ statement, span }) => all.filter(({ start, end }) => start >= span.start && end <= span.end).flatMap(({ kind, value, confidence, start, end }) => {
      const subject = saidOf(sentence, reading, { start, end }, kind);
      return subject === null ? [] : [{ kind, value, statement, confidence, evidence: { start, end }, sentence: sentence.index, subject, about }];
    }));
  });
}
