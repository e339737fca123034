import 'server-only';
import { type Item, ItemKey, ShownItem, wholeItem } from '#items/item';
import { prisma } from '#server/prisma';

type ItemRow = { id: string; version: number; factIds: string[]; difficulty: number; shown: unknown; key: unknown };

/** An item that may be asked now, whole, and the version that would be presented. Never leaves the server. */
export type AskableItem = { readonly item: Item; readonly version: number };

/** What may be asked about an article, best first: the newest version of each item that is neither retired nor void. */
export async function askableItems(articleId: string): Promise<AskableItem[]> {
  const rows = await prisma.$queryRaw<ItemRow[]>`
    SELECT i.id, v.version, v.shown, v.difficulty, k.key,
      (SELECT array_agg(f."factId"::text ORDER BY f.position) FROM "ItemFact" f WHERE f."itemId" = i.id) AS "factIds"
    FROM "Item" i
    JOIN LATERAL (SELECT * FROM "ItemVersion" WHERE "itemId" = i.id ORDER BY version DESC LIMIT 1) v ON true
    JOIN LATERAL (SELECT key FROM "ItemKey" WHERE "itemId" = i.id AND "itemVersion" = v.version ORDER BY revision DESC LIMIT 1) k ON true
    WHERE v."articleId" = ${articleId}::uuid AND i."retiredAt" IS NULL AND k.key IS NOT NULL
    ORDER BY v.rank, i.id`;
  return rows.map(({ id, version, factIds, difficulty, shown, key }) => ({
    version,
    item: wholeItem({ id, factIds, difficulty, shown: ShownItem.parse(shown), key: ItemKey.parse(key) }),
  }));
}
