import type { Article } from '#articles/article';
import { isRead } from '#language/limits';
import type { Mention } from '#language/mentions';
import { refiners } from '#language/name-refiners';
import { knownMentions } from '#language/names/known-mentions';
import { merged, widened } from '#language/names/spans';
import { taggedMentions } from '#language/names/tagged-mentions';
import { withCountries } from '#language/names/with-countries';
import type { Tables } from '#language/tables';
import { tokensOf, type Token } from '#language/tokens';

/** Tokens of each sentence of an article, in order; none for what is too long to be a sentence, or stands too far behind. */
export function tokensOfSentences({ text, sentences }: Pick<Article, 'text' | 'sentences'>): Token[][] {
  return sentences.map((sentence, at) => (isRead(sentence, at) ? tokensOf(text, sentence) : []));
}

/** Names of an article in order, without overlap: people, organisations, places, countries, demonyms, events, and names of other things. */
export function findNames(text: string, sentences: readonly (readonly Token[])[], tables: Tables): Mention[] {
  const named = withCountries(taggedMentions(text, sentences, tables), text, sentences, tables);
  const known = knownMentions(text, sentences, tables);
  const all = merged(widened(named, known), known);
  return refiners.reduce<Mention[]>((mentions, refine) => refine(mentions, text, tables), all);
}
