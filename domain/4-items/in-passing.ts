import type { Main } from '#facts/main';
import type { Reading } from '#facts/reading';
import type { ItemDraft } from '#items/drafts';

/** Behind so much of the article stands what it adds; behind so much nobody is new whom the news is about. */
const late = { addition: 0.6, office: 0.25 };
const lengthOf = { day: '2015-05-18'.length, month: '2015-05'.length };

/**
 * Whether a question asks for what an article only tells in passing, by where it stands: the day or month of something beside the
 * news, a house that the title does not name, a country, a name or a word that it adds at last, an office of somebody who is not
 * what it is about. Or whether it holds one day against others: the 8th or the 9th is nobody's matter. Strict readers accepted one
 * in eight of such questions, and every second other (docs/measurements.md).
 */
export function isInPassing({ facts: [fact], form }: ItemDraft, { sentences, article: { title } }: Reading, main: Main): boolean {
  const home = sentences.find(({ span }) => span.start === fact?.evidence.sentence.start);
  if (!fact || !home) return false;
  const { kind, value, subject } = fact;
  if (kind === 'when' && value.length >= lengthOf.day) return !home.isLead || form === 'choice' || form === 'true-false';
  if (home.isLead) return false;
  const place = home.index / sentences.length;
  switch (kind) {
    case 'when': return value.length === lengthOf.month;
    case 'organisation': return !title.includes(value);
    case 'country':
    case 'quote': return place > late.addition;
    case 'event': return place > late.addition && form === 'typed';
    case 'role': return place > late.office && !main.who.slice(0, 2).includes(subject);
    default: return false;
  }
}
