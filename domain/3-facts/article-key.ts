import type { Article } from '#articles/article';
import { uuidV8 } from '#core/ids';

/** The id that an article's entities, facts and items are named from. */
export function articleKeyOf({ title, date }: Pick<Article, 'title' | 'date'>): string {
  return uuidV8('article', title, date ?? '');
}
