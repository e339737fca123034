import type { FactDraft } from '#facts/drafts';
import type { Reading } from '#facts/reading';
import { slug } from '#facts/wording';

/** A pronoun's sentence does not name the speaker, so it proves nothing by itself: below the gate. */
const confidences = { 'said-after': 0.97, 'said-before': 0.94, pronoun: 0.65 } as const;

/** Who said what: the words that stand in the same sentence as their speaker, five or more. */
export function quoteFacts({ article, quotations, sentences }: Reading): FactDraft[] {
  return quotations.flatMap((quotation) => {
    const home = sentences.find(({ span }) => quotation.source.start >= span.start && quotation.source.end <= span.end);
    const start = Math.max(quotation.start, home?.span.start ?? 0);
    const end = Math.min(quotation.end, home?.span.end ?? 0);
    const words = article.text.slice(start, Math.max(start, end)).replace(/^["“]/, '').replace(/,$/, '.').replace(/["”]$/, '');
    if (!home || words.split(' ').length < 5) return [];
    return [{
      kind: 'quote' as const,
      subject: words,
      value: quotation.speaker,
      statement: `${quotation.speaker} said: “${words}”`,
      evidence: { start: Math.min(start, quotation.source.start), end: Math.max(quotation.source.end, end) },
      sentence: home.index,
      confidence: confidences[quotation.frame],
      about: slug(words.split(' ').slice(0, 6).join(' ')),
    }];
  });
}
