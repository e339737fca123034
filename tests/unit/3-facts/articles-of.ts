import type { Article } from '#articles/article';
import { parseArticle } from '#articles/parse';

/** The article that a text makes, of 18 May 2015 (a Monday). */
export function articleOf(text: string, title = 'News'): Article {
  const result = parseArticle(`---\ntitle: ${title}\ndate: 2015-05-18\n---\n${text}`);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
