import 'server-only';
import { uuidV8 } from '#core/ids';
import type { Fact } from '#facts/fact';
import type { Prisma } from './generated/client';
import { now } from '#server/runtime';

type Version = { readonly id: string; readonly version: number };

const known = (tx: Prisma.TransactionClient, articleId: string) =>
  tx.fact.findMany({ where: { articleId }, include: { versions: { orderBy: { version: 'desc' }, take: 1 } } });
type Known = Awaited<ReturnType<typeof known>>[number];
type Row = Prisma.FactVersionCreateManyInput;

function rowOf(fact: Fact, factId: string, version: number, article: Version, extractor: string): Row {
  const { kind, subject, value, statement, confidence, evidence } = fact;
  const { start: evidenceStart, end: evidenceEnd, sentence } = evidence;
  return {
    factId, version, articleId: article.id, articleVersion: article.version, kind, subject, value, statement, confidence, extractor,
    sentenceStart: sentence.start, sentenceEnd: sentence.end, evidenceStart, evidenceEnd,
  };
}

const compared = ['articleVersion', 'kind', 'subject', 'value', 'statement', 'sentenceStart', 'sentenceEnd', 'evidenceStart', 'evidenceEnd'] as const;

/** The version that a fact needs: none when its newest says the same already. */
function versionsFor(fact: Fact, before: Known | undefined, article: Version, extractor: string): Row[] {
  const newest = before?.versions[0];
  const row = rowOf(fact, before?.id ?? fact.id, (newest?.version ?? 0) + 1, article, extractor);
  return newest && compared.every((field) => newest[field] === row[field]) ? [] : [row];
}

/** Facts under ids that are free or this article's: another article of the same title and day may go by those they were extracted under. */
async function withOwnIds(tx: Prisma.TransactionClient, article: Version, facts: readonly Fact[]): Promise<Fact[]> {
  const elsewhere = await tx.fact.findMany({ where: { id: { in: facts.map(({ id }) => id) }, OR: [{ articleId: null }, { articleId: { not: article.id } }] }, select: { id: true } });
  const taken = new Set(elsewhere.map(({ id }) => id));
  return facts.map((fact) => (taken.has(fact.id) ? { ...fact, id: uuidV8('fact', article.id, fact.slot) } : fact));
}

/**
 * The ids that an article's facts go by, by the ids they were extracted under. A fact of a slot that is known keeps
 * its id, and with it every learner's memory of it; facts no longer found are retired.
 */
export async function storeFacts(tx: Prisma.TransactionClient, article: Version, extracted: readonly Fact[], extractor: string): Promise<Map<string, string>> {
  const bySlot = new Map((await known(tx, article.id)).map((fact) => [fact.slot, fact]));
  const facts = await withOwnIds(tx, article, extracted);
  const ids = new Map(facts.map(({ id, slot }, at) => [extracted[at]?.id ?? id, bySlot.get(slot)?.id ?? id]));
  const found = new Set(ids.values());
  const fresh = facts.filter(({ slot }) => !bySlot.has(slot));
  const back = [...bySlot.values()].filter(({ id, retiredAt }) => retiredAt && found.has(id));
  const gone = [...bySlot.values()].filter(({ id, retiredAt }) => !retiredAt && !found.has(id));
  const idsOf = (list: readonly Known[]) => ({ id: { in: list.map(({ id }) => id) } });

  await tx.fact.createMany({ data: fresh.map(({ id, slot }) => ({ id, articleId: article.id, slot })) });
  await tx.factVersion.createMany({ data: facts.flatMap((fact) => versionsFor(fact, bySlot.get(fact.slot), article, extractor)) });
  await tx.fact.updateMany({ where: idsOf(back), data: { retiredAt: null } });
  await tx.fact.updateMany({ where: idsOf(gone), data: { retiredAt: new Date(now()) } });
  return ids;
}
