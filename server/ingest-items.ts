import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import type { Context } from '#articles/context';
import { uuidV8 } from '#core/ids';
import { halvesOf, type Item } from '#items/item';
import type { Prisma } from './generated/client';
import { now } from '#server/runtime';

type Version = { readonly id: string; readonly version: number };
type StoreOptions = { readonly factIds: ReadonlyMap<string, string>; readonly generator: string; readonly proofOf: (item: Item) => Context };
type Rows = { readonly versions: Prisma.ItemVersionCreateManyInput[]; readonly keys: Prisma.ItemKeyCreateManyInput[] };

const json = (value: unknown) => structuredClone(value) as Prisma.InputJsonValue;

const known = (tx: Prisma.TransactionClient, articleId: string) =>
  tx.item.findMany({
    where: { versions: { some: { articleId } } },
    include: { versions: { orderBy: { version: 'desc' }, take: 1, include: { keys: { orderBy: { revision: 'desc' }, take: 1 } } } },
  });
type Known = Awaited<ReturnType<typeof known>>[number];

/** The item under the ids that its facts go by in the database. */
function renamed(item: Item, ids: ReadonlyMap<string, string>): Item {
  const id = (factId: string) => ids.get(factId) ?? factId;
  const factIds = item.factIds.map(id);
  if (!('options' in item)) return { ...item, factIds };
  return { ...item, factIds, options: item.options.map((option) => (option.factId ? { ...option, factId: id(option.factId) } : option)) };
}

/** A new version where something shown changed, a new revision of the key where only the key did, else nothing. */
function rowsFor(item: Item, rank: number, before: Known | undefined, article: Version, options: StoreOptions): Rows {
  const { shown, key } = halvesOf(item);
  const proof = json(options.proofOf(item));
  const createdAt = new Date(now());
  const newest = before?.versions[0];
  if (newest && newest.articleVersion === article.version && newest.rank === rank && isDeepStrictEqual(newest.shown, json(shown))) {
    const newestKey = newest.keys[0];
    if (newestKey && isDeepStrictEqual(newestKey.key, json(key)) && isDeepStrictEqual(newestKey.proof, proof)) return { versions: [], keys: [] };
    return { versions: [], keys: [{ itemId: item.id, itemVersion: newest.version, revision: (newestKey?.revision ?? 0) + 1, key: json(key), proof, createdAt }] };
  }
  const version = (newest?.version ?? 0) + 1;
  const { difficulty } = item;
  return {
    versions: [{ itemId: item.id, version, articleId: article.id, articleVersion: article.version, rank, shown: json(shown), difficulty, generator: options.generator, createdAt }],
    keys: [{ itemId: item.id, itemVersion: version, revision: 1, key: json(key), proof, createdAt }],
  };
}

/** Items under ids that are free or this article's, as its facts are. */
async function withOwnIds(tx: Prisma.TransactionClient, article: Version, items: readonly Item[]): Promise<Item[]> {
  const elsewhere = await tx.item.findMany({ where: { id: { in: items.map(({ id }) => id) }, versions: { none: { articleId: article.id } } }, select: { id: true } });
  const taken = new Set(elsewhere.map(({ id }) => id));
  return items.map((item) => (taken.has(item.id) ? { ...item, id: uuidV8('item', article.id, item.id) } : item));
}

/** Stores an article's items, best first, and retires those that are no longer made. */
export async function storeItems(tx: Prisma.TransactionClient, article: Version, made: readonly Item[], options: StoreOptions): Promise<void> {
  const before = new Map((await known(tx, article.id)).map((item) => [item.id, item]));
  const items = (await withOwnIds(tx, article, made)).map((item) => renamed(item, options.factIds));
  const rows = items.map((item, rank) => rowsFor(item, rank, before.get(item.id), article, options));
  const kept = new Set(items.map(({ id }) => id));
  const fresh = items.filter(({ id }) => !before.has(id));
  const back = [...before.values()].filter(({ id, retiredAt }) => retiredAt && kept.has(id));
  const gone = [...before.values()].filter(({ id, retiredAt }) => !retiredAt && !kept.has(id));
  const idsOf = (list: readonly Known[]) => ({ id: { in: list.map(({ id }) => id) } });

  await tx.item.createMany({ data: fresh.map(({ id, form }) => ({ id, form })) });
  await tx.itemFact.createMany({ data: fresh.flatMap(({ id, factIds }) => factIds.map((factId, position) => ({ itemId: id, position, factId }))) });
  await tx.itemVersion.createMany({ data: rows.flatMap(({ versions }) => versions) });
  await tx.itemKey.createMany({ data: rows.flatMap(({ keys }) => keys) });
  await tx.item.updateMany({ where: idsOf(back), data: { retiredAt: null } });
  await tx.item.updateMany({ where: idsOf(gone), data: { retiredAt: new Date(now()) } });
}
