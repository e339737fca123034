import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import type { Context } from '#articles/context';
import { halvesOf, type Item } from '#items/item';
import { Prisma } from './generated/client';
import { now } from '#server/runtime';

type Version = { readonly id: string; readonly version: number };
type StoreOptions = { readonly factIds: ReadonlyMap<string, string>; readonly generator: string; readonly proofOf: (item: Item) => Context };

const json = (value: unknown) => structuredClone(value) as Prisma.InputJsonValue;

function known(tx: Prisma.TransactionClient, articleId: string) {
  return tx.item.findMany({
    where: { versions: { some: { articleId } } },
    include: { versions: { orderBy: { version: 'desc' }, take: 1, include: { keys: { orderBy: { revision: 'desc' }, take: 1 } } } },
  });
}
type Known = Awaited<ReturnType<typeof known>>[number];

/** The item under the ids that its facts go by in the database. */
function renamed(item: Item, ids: ReadonlyMap<string, string>): Item {
  const id = (factId: string) => ids.get(factId) ?? factId;
  const factIds = item.factIds.map(id);
  if (item.form === 'typed') return { ...item, factIds };
  return { ...item, factIds, options: item.options.map((option) => (option.factId ? { ...option, factId: id(option.factId) } : option)) };
}

async function createItem(tx: Prisma.TransactionClient, item: Item): Promise<void> {
  await tx.item.create({ data: { id: item.id, form: item.form, facts: { create: item.factIds.map((factId, position) => ({ factId, position })) } } });
}

/** A new version where something shown changed, a new revision of the key where only the key did, else nothing. */
async function storeVersion(tx: Prisma.TransactionClient, article: Version, item: Item, rank: number, before: Known | undefined, options: StoreOptions): Promise<void> {
  const { shown, key } = halvesOf(item);
  const proof = json(options.proofOf(item));
  const newest = before?.versions[0];
  const newestKey = newest?.keys[0];
  const createdAt = new Date(now());
  if (newest && isDeepStrictEqual(newest.shown, json(shown)) && newest.articleVersion === article.version && newest.rank === rank) {
    if (newestKey && isDeepStrictEqual(newestKey.key, json(key)) && isDeepStrictEqual(newestKey.proof, proof)) return;
    await tx.itemKey.create({ data: { itemId: item.id, itemVersion: newest.version, revision: (newestKey?.revision ?? 0) + 1, key: json(key), proof, createdAt } });
    return;
  }
  const version = (newest?.version ?? 0) + 1;
  await tx.itemVersion.create({
    data: {
      itemId: item.id, version, articleId: article.id, articleVersion: article.version, rank, shown: json(shown), difficulty: item.difficulty, generator: options.generator, createdAt,
      keys: { create: { revision: 1, key: json(key), proof, createdAt } },
    },
  });
}

/** Stores an article's items, best first, and retires those that are no longer made. */
export async function storeItems(tx: Prisma.TransactionClient, article: Version, items: readonly Item[], options: StoreOptions): Promise<void> {
  const before = new Map((await known(tx, article.id)).map((item) => [item.id, item]));
  for (const [rank, made] of items.entries()) {
    const item = renamed(made, options.factIds);
    const stored = before.get(item.id);
    if (!stored) await createItem(tx, item);
    else if (stored.retiredAt) await tx.item.update({ where: { id: item.id }, data: { retiredAt: null } });
    await storeVersion(tx, article, item, rank, stored, options);
  }
  const kept = new Set(items.map(({ id }) => id));
  const gone = [...before.values()].filter(({ id, retiredAt }) => !kept.has(id) && !retiredAt).map(({ id }) => id);
  await tx.item.updateMany({ where: { id: { in: gone } }, data: { retiredAt: new Date(now()) } });
}
