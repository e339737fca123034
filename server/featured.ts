import 'server-only';
import { halvesOf, type ShownItem } from '#items/item';
import { listArticles } from '#server/articles';
import { askableItems } from '#server/items';
import { prisma } from '#server/prisma';
import { now } from '#server/runtime';

/** A first question to try on the home page, without its key. */
export type FeaturedQuestion = { readonly slug: string; readonly place: string | null; readonly date: string | null; readonly itemId: string; readonly shown: Extract<ShownItem, { form: 'choice' }> };

const dayMs = 24 * 3600 * 1000;

/** The question of the day: the best one to choose from, of another article each day. Null while there is none. */
export async function featuredQuestion(): Promise<FeaturedQuestion | null> {
  const articles = (await listArticles()).filter(({ questions }) => questions > 0);
  const article = articles[Math.floor(now() / dayMs) % Math.max(1, articles.length)];
  if (!article) return null;
  const { slug, place, date } = article;
  const row = await prisma.article.findUnique({ where: { slug }, select: { id: true } });
  const items = row ? await askableItems(row.id) : [];
  for (const { item } of items) {
    const { shown } = halvesOf(item);
    if (shown.form === 'choice') return { slug, place, date, itemId: item.id, shown };
  }
  return null;
}
