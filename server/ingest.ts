import 'server-only';
import type { Article } from '#articles/article';
import { contextOf } from '#articles/context';
import { type ArticleProblem, parseArticle } from '#articles/parse';
import { uuidV8 } from '#core/ids';
import { fail, ok, type Result } from '#core/result';
import { type Analysis, analyse } from '#facts/analyse';
import { articleKeyOf } from '#facts/article-key';
import { isDeed } from '#facts/fact';
import { generator, makeItems } from '#items/compose';
import type { Item } from '#items/item';
import type { Tables } from '#language/tables';
import type { Prisma } from './generated/client';
import { storeFacts } from '#server/ingest-facts';
import { storeItems } from '#server/ingest-items';
import { prisma } from '#server/prisma';
import { digest, now } from '#server/runtime';

/** What an article's pipeline needs: its tables, and a name for all of it that changes when any of it does. */
export type Pipeline = { readonly tables: Tables; readonly name: string };

export type Ingested = { readonly slug: string; readonly changed: boolean; readonly facts: number; readonly items: number };

const nothing = (slug: string): Ingested => ({ slug, changed: false, facts: 0, items: 0 });

function contentHashOf(article: Article): string {
  const { title, date, source, licence, references, text } = article;
  return Buffer.from(digest(JSON.stringify([title, date, source, licence, references, text]))).toString('hex');
}

/** The article's row and its newest version, made where the content is new. */
async function storeVersion(tx: Prisma.TransactionClient, slug: string, article: Article, analysis: Analysis, pipeline: string): Promise<{ id: string; version: number }> {
  const id = uuidV8('article', slug);
  const createdAt = new Date(now());
  const contentHash = contentHashOf(article);
  const made = { pipeline, place: analysis.main.place, countries: [...analysis.main.countries] };
  await tx.article.upsert({ where: { id }, create: { id, slug, createdAt, ...made }, update: made });
  const newest = await tx.articleVersion.findFirst({ where: { articleId: id }, orderBy: { version: 'desc' } });
  if (newest?.contentHash === contentHash) return { id, version: newest.version };
  const { title, date, source, licence, text } = article;
  const version = (newest?.version ?? 0) + 1;
  const references = article.references.map((reference) => ({ ...reference }));
  await tx.articleVersion.create({ data: { articleId: id, version, title, date, source, licence, references, text, contentHash, createdAt } });
  return { id, version };
}

/** Whether this article is stored just so, made by this pipeline. */
async function isCurrent(slug: string, article: Article, pipeline: string): Promise<boolean> {
  const stored = await prisma.article.findUnique({ where: { slug }, select: { pipeline: true, versions: { select: { contentHash: true }, orderBy: { version: 'desc' }, take: 1 } } });
  return stored?.pipeline === pipeline && stored.versions[0]?.contentHash === contentHashOf(article);
}

/** The key that the article's questions were named from first: a corrected title makes them no others. */
async function firstKey(tx: Prisma.TransactionClient, articleId: string): Promise<string> {
  return articleKeyOf(await tx.articleVersion.findFirstOrThrow({ where: { articleId }, orderBy: { version: 'asc' }, select: { title: true, date: true } }));
}

/** Stores the article, its facts, and the questions that are made of them, which go by what their facts go by. */
async function store(tx: Prisma.TransactionClient, slug: string, article: Article, analysis: Analysis, pipeline: Pipeline): Promise<Item[]> {
  const version = await storeVersion(tx, slug, article, analysis, pipeline.name);
  // Nothing asks for a deed, and as a mark it would cover the names and days in it.
  const kept = analysis.facts.filter((fact) => !isDeed(fact));
  const identities = await storeFacts(tx, version, article, kept, pipeline.name.slice(0, 16));
  const items = makeItems(article, analysis, pipeline.tables, { names: { articleKey: await firstKey(tx, version.id), slotOf: ({ id, slot }) => identities.get(id)?.slot ?? slot } });
  const factIds = new Map([...identities].map(([extracted, { id }]) => [extracted, id]));
  await storeItems(tx, version, items, { factIds, generator, proofOf: (item) => contextOf(article, item.evidence) });
  return items;
}

/**
 * Stores an article with its facts and items, all or nothing. Safe to repeat: the same source and pipeline change
 * nothing; another source makes a new version, another pipeline new versions of the facts and items that it changes.
 * Facts are matched with those stored before and keep their ids, also when their values changed, and so do their items.
 * Facts and items that are no longer found are retired: they are asked no more, and what was answered stays.
 */
export async function ingestArticle(slug: string, source: string, pipeline: Pipeline): Promise<Result<Ingested, ArticleProblem>> {
  const parsed = parseArticle(source);
  if (!parsed.ok) return parsed;
  const article = parsed.value;
  if (article.title === '') return fail({ code: 'no-title', line: 1 });
  if (await isCurrent(slug, article, pipeline.name)) return ok(nothing(slug));
  const analysis = analyse(article, pipeline.tables);
  const items = await prisma.$transaction((tx) => store(tx, slug, article, analysis, pipeline), { timeout: 60_000, maxWait: 10_000 });
  return ok({ slug, changed: true, facts: analysis.facts.filter((fact) => !isDeed(fact)).length, items: items.length });
}
