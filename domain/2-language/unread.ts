import type { Article } from '#articles/article';
import { isEnglish } from '#language/english';
import { isRead } from '#language/limits';
import type { Tables } from '#language/tables';
import { tokensOf } from '#language/tokens';

/** Why a sentence is not read. */
export type WhyUnread = 'too-long' | 'not-english';

/** Sentences that are not read, by their index. */
export type Unread = ReadonlyMap<number, WhyUnread>;

/** Nothing is left out. */
export const allRead: Unread = new Map();

/** Above this share of sentences in other languages an article is not asked about. */
const mostForeign = 1 / 3;

export type Languages = { readonly unread: Unread; readonly mostlyForeign: boolean };

/**
 * The sentences of an article that are not read, and whether more than a third of those that tell a language are not
 * English. Then the short ones, which tell none, are not read either.
 */
export function languagesOf({ text, sentences }: Pick<Article, 'text' | 'sentences'>, tables: Tables): Languages {
  const verdicts = sentences.map((sentence, at) => (isRead(sentence, at) ? isEnglish(tokensOf(text, sentence), tables) : 'too-long'));
  const foreign = verdicts.filter((verdict) => verdict === false).length;
  const told = verdicts.filter((verdict) => typeof verdict === 'boolean').length;
  const mostlyForeign = foreign > told * mostForeign;
  const unread = verdicts.flatMap((verdict, at): [number, WhyUnread][] => {
    if (verdict === 'too-long') return [[at, verdict]];
    return verdict === false || (verdict === null && mostlyForeign) ? [[at, 'not-english']] : [];
  });
  return { unread: new Map(unread), mostlyForeign };
}
