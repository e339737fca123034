import type { Article } from '#articles/article';
import { agreedNames } from '#language/countries/agreed-names';
import { knownAt } from '#language/gazetteer';
import { isRead } from '#language/limits';
import type { Mention } from '#language/mentions';
import { refiners } from '#language/name-refiners';
import { namesOfRun } from '#language/names';
import { runsOf } from '#language/runs';
import type { Tables } from '#language/tables';
import { isCapital, tokensOf, type Token } from '#language/tokens';

/** Words that stand capitalised inside a sentence, and words that stand in small letters anywhere. */
function casesOf(sentences: readonly (readonly Token[])[]): { capital: ReadonlySet<string>; small: ReadonlySet<string> } {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const tokens of sentences) {
    tokens.forEach((token, at) => {
      if (token.kind !== 'word') return;
      if (!isCapital(token)) small.add(token.text);
      else if (at > 0 && tokens[at - 1]?.kind === 'word') capital.add(token.text);
    });
  }
  return { capital, small };
}

/** Tokens of each sentence of an article, in order; none for what is too long to be a sentence, or stands too far behind. */
export function tokensOfSentences({ text, sentences }: Pick<Article, 'text' | 'sentences'>): Token[][] {
  return sentences.map((sentence, at) => (isRead(sentence, at) ? tokensOf(text, sentence) : []));
}

/** Names of an article in order, without overlap: people, organisations, places, countries, demonyms, events, and what is capitalised and unknown. */
export function findNames(text: string, sentences: readonly (readonly Token[])[], tables: Tables): Mention[] {
  const { capital, small } = casesOf(sentences);
  const { openers } = tables.words;
  const found = sentences.flatMap((tokens, index) => {
    const known = (token: Token, next: Token | undefined) => {
      if (openers.has(token.text)) return false;
      if (capital.has(token.text) || knownAt(text, tokens, tokens.indexOf(token), tables) !== null) return true;
      if (tables.firstNames.has(token.text) || tables.words.ranks.has(token.text) || tables.words.courtesy.has(token.text)) return true;
      return !small.has(token.lower) && (isCapital(next) || /^\p{Lu}{2,}$/u.test(token.text) || next?.text === "'s" || next?.text === '’s' || tables.verbs.past.has(next?.text ?? ''));
    };
    return runsOf(tokens, tables, known).flatMap((run) => namesOfRun(text, tokens, run, index, tables));
  });
  // A phrase of the tables may reach over a possessive into the next run.
  const apart = found.filter((mention, at) => !found.slice(Math.max(0, at - 3), at).some((other) => other.end > mention.start));
  return refiners.reduce<Mention[]>((mentions, refine) => refine(mentions, text, tables), agreedNames(apart, text, sentences, tables));
}
