import { knownAt } from '#language/gazetteer';
import type { Mention } from '#language/mentions';
import type { Tables } from '#language/tables';
import { isCapital, type Token } from '#language/tokens';

/** A table alone: right more often than not, and not enough to ask. */
const confidence = 0.6;
/** "US dollars" name no country. */
const currency = /^(?:dollars?|pounds?|rupees?|yen|yuan|francs?|pesos?|kron(?:or|er|a))$/;

function knownIn(text: string, tokens: readonly Token[], sentence: number, tables: Tables): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    // An article that opens a sentence belongs to no name.
    if (token?.text === 'The' && at === 0) continue;
    const known = token && isCapital(token) ? knownAt(text, tokens, at, tables) : null;
    const last = known ? tokens[known.to - 1] : undefined;
    if (!token || !known || !last) continue;
    at = known.to - 1;
    if (known.type === 'country' || known.type === 'demonym' || currency.test(tokens[known.to]?.text ?? '') || isCapital(tokens[known.to])) continue;
    found.push({ start: token.start, end: last.end, text: text.slice(token.start, last.end), name: known.name, type: known.type, country: known.country, confidence, signs: ['dictionary'], sentence });
  }
  return found;
}

/** Places and organisations of the tables in sentences, in order; countries have their own reader. */
export function knownMentions(text: string, sentences: readonly (readonly Token[])[], tables: Tables): Mention[] {
  return sentences.flatMap((tokens, index) => knownIn(text, tokens, index, tables));
}
