import type { Span } from '#articles/article';
import { deedIn } from '#facts/deeds';
import type { FactDraft } from '#facts/drafts';
import { finders } from '#facts/found/finders';
import type { Found } from '#facts/found/found';
import type { Ground } from '#facts/ground';
import type { Reading, SentenceReading } from '#facts/reading';
import { askedIn, subjectOf } from '#facts/said/asked';
import { toldIn } from '#facts/told';
import { slug } from '#facts/wording';
import { holding } from '#language/names/spans';

/** What a sentence is about, in words that survive a change elsewhere: its subject and verb, or its first long words. */
function aboutOf({ clause, tokens }: SentenceReading): string {
  const words = (from: number, to: number) => tokens.slice(from, to).map((token) => token.text).join(' ');
  if (clause) return slug(`${words(...clause.subject)} ${clause.base ?? words(clause.verb, clause.verb + 2)}`);
  return slug(tokens.filter((token) => token.kind === 'word' && token.text.length > 3).slice(0, 4).map((token) => token.text).join(' '));
}

const again = /\bthat (?:person|organisation|country|place)\b/i;

/** What a sentence says that is told together with the one before it: who or what its words mean, only the whole of them tells. Of deeds told so, on unread news one in four was right (docs/measurements.md), and they are left out. */
function passageFacts(ground: Ground, all: readonly Found[], sentence: SentenceReading, reading: Reading): Omit<FactDraft, 'sentence' | 'about'>[] {
  return all.flatMap(({ kind, value, confidence, start, end }) => {
    const subject = askedIn(ground, sentence, reading, { start, end }, kind);
    // Named in the sentence before, it would stand in its own question.
    if (subject !== null && again.test(subject) && !again.test(ground.statement)) return [];
    return subject === null ? [] : [{ kind, value, statement: ground.statement, confidence, evidence: { start, end }, subject }];
  });
}

/** Facts that a sentence states about somebody, some place, day, country, organisation or number, where it can be understood by itself. */
export function sentenceFacts(reading: Reading): FactDraft[] {
  return reading.sentences.flatMap((sentence) => {
    const about = aboutOf(sentence);
    const spoken = (found: Span) => holding(reading.quoted, found) !== undefined;
    const all = finders.flatMap((find) => find(sentence, reading)).filter((found) => !spoken(found));
    const { grounds, leaning } = toldIn(sentence, reading);
    return grounds.flatMap((ground) => {
      if (leaning) return passageFacts(ground, all, sentence, reading).map((draft) => ({ ...draft, sentence: sentence.index, about }));
      const { statement, span } = ground;
      const { tokens } = sentence;
      // What stands in an aside that the clause is told without is not told.
      const [from, to] = ground.clause ? [tokens[ground.clause.subject[1] - 1]?.end ?? 0, tokens[ground.clause.verb]?.start ?? 0] : [0, 0];
      const isLeftOut = ({ start, end }: Span) => start >= from && end <= to && tokens[ground.clause?.subject[1] ?? 0]?.text === ',';
      const said = all.filter((found) => found.start >= span.start && found.end <= span.end && !isLeftOut(found)).flatMap(({ kind, value, confidence, start, end }) => {
        const subject = subjectOf(ground, sentence, reading, { start, end }, kind);
        return subject === null ? [] : [{ kind, value, statement, confidence, evidence: { start, end }, subject }];
      });
      // A name as the subject is asked for by what it did.
      const deed = said.some(({ subject }) => /^wh(?:o|ich) /i.test(subject)) ? null : deedIn(sentence, reading, ground);
      return [...said, ...(deed ? [deed] : [])].map((draft) => ({ ...draft, sentence: sentence.index, about }));
    });
  });
}
