import type { FactDraft } from '#facts/drafts';
import type { Reading } from '#facts/reading';
import { slug } from '#facts/wording';

const confidences = { 'said-after': 0.97, 'said-before': 0.94, pronoun: 0.88 } as const;

/** Who said what. */
export function quoteFacts({ article, quotations, sentences }: Reading): FactDraft[] {
  return quotations.flatMap((quotation) => {
    const home = sentences.find(({ span }) => quotation.source.start >= span.start && quotation.source.end <= span.end);
    const words = article.text.slice(quotation.start, quotation.end).replace(/,$/, '.');
    if (!home) return [];
    return [{
      kind: 'quote' as const,
      subject: words,
      value: quotation.speaker,
      statement: `${quotation.speaker} said: “${words}”`,
      evidence: { start: Math.max(home.span.start, Math.min(quotation.start, quotation.source.start)), end: Math.max(quotation.source.end, Math.min(quotation.end, home.span.end)) },
      sentence: home.index,
      confidence: confidences[quotation.frame],
      about: slug(words.split(' ').slice(0, 6).join(' ')),
    }];
  });
}
