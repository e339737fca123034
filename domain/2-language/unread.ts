import type { Article } from '#articles/article';
import { isEnglish } from '#language/english';
import { isRead } from '#language/limits';
import type { PartKind } from '#language/structure/part';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

/** Why a sentence is not read. */
export type WhyUnread = 'too-long' | 'not-english';

/** Sentences that are not read, by their index. */
export type Unread = ReadonlyMap<number, WhyUnread>;

/** Nothing is left out. */
export const allRead: Unread = new Map();

/** Above this share of sentences in other languages an article is not asked about. */
const mostForeign = 1 / 3;

/** In which languages an article is, as far as that bears on reading it. */
export type Languages = { readonly unread: Unread; readonly mostlyForeign: boolean };

/**
 * The sentences of an article that are not read, and whether more than a third of those that tell a language are not
 * English. One that tells none is left out beside one that is not English, and wherever such an article has it. Captions and the like (`parts`, by sentence) do not
 * count in that share.
 */
export function languagesOf({ sentences }: Pick<Article, 'sentences'>, tokens: readonly (readonly Token[])[], parts: readonly (PartKind | null)[], tables: Tables): Languages {
  const verdicts = sentences.map((sentence, at) => (isRead(sentence, at) ? isEnglish(tokens[at] ?? [], tables) : 'too-long'));
  const own = verdicts.filter((_, at) => (parts[at] ?? null) === null);
  const foreign = own.filter((verdict) => verdict === false).length;
  const told = own.filter((verdict) => typeof verdict === 'boolean').length;
  const mostlyForeign = foreign > told * mostForeign;
  const unread = verdicts.flatMap((verdict, at): [number, WhyUnread][] => {
    if (verdict === 'too-long') return [[at, verdict]];
    const among = mostlyForeign || verdicts[at - 1] === false || verdicts[at + 1] === false;
    return verdict === false || (verdict === null && among) ? [[at, 'not-english']] : [];
  });
  return { unread: new Map(unread), mostlyForeign };
}
