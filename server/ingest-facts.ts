import 'server-only';
import type { Fact } from '#facts/fact';
import type { Prisma } from './generated/client';
import { now } from '#server/runtime';

type Version = { readonly id: string; readonly version: number };

type Stored = { kind: string; subject: string; value: string; statement: string; sentenceStart: number; sentenceEnd: number; evidenceStart: number; evidenceEnd: number; articleVersion: number | null };

function contentOf(fact: Fact, articleVersion: number): Stored {
  const { kind, subject, value, statement, evidence } = fact;
  const { start: evidenceStart, end: evidenceEnd, sentence } = evidence;
  return { kind, subject, value, statement, sentenceStart: sentence.start, sentenceEnd: sentence.end, evidenceStart, evidenceEnd, articleVersion };
}

function isSame(a: Stored, b: Stored): boolean {
  return (Object.keys(a) as (keyof Stored)[]).every((key) => a[key] === b[key]);
}

/**
 * The ids that an article's facts go by, by the ids they were extracted under. A fact of a slot that is known keeps
 * its id, and with it every learner's memory of it; facts no longer found are retired.
 */
export async function storeFacts(tx: Prisma.TransactionClient, article: Version, facts: readonly Fact[], extractor: string): Promise<Map<string, string>> {
  const known = await tx.fact.findMany({ where: { articleId: article.id }, include: { versions: { orderBy: { version: 'desc' }, take: 1 } } });
  const bySlot = new Map(known.map((fact) => [fact.slot, fact]));
  const ids = new Map<string, string>();
  for (const fact of facts) {
    const before = bySlot.get(fact.slot);
    const factId = before?.id ?? fact.id;
    ids.set(fact.id, factId);
    if (!before) await tx.fact.create({ data: { id: factId, articleId: article.id, slot: fact.slot } });
    else if (before.retiredAt) await tx.fact.update({ where: { id: factId }, data: { retiredAt: null } });
    const newest = before?.versions[0];
    const content = contentOf(fact, article.version);
    if (newest && isSame(content, { ...content, ...pick(newest) })) continue;
    await tx.factVersion.create({ data: { factId, version: (newest?.version ?? 0) + 1, articleId: article.id, confidence: fact.confidence, extractor: extractor.slice(0, 16), ...content } });
  }
  const kept = new Set(ids.values());
  const gone = known.filter(({ id, retiredAt }) => !kept.has(id) && !retiredAt).map(({ id }) => id);
  await tx.fact.updateMany({ where: { id: { in: gone } }, data: { retiredAt: new Date(now()) } });
  return ids;
}

function pick({ kind, subject, value, statement, sentenceStart, sentenceEnd, evidenceStart, evidenceEnd, articleVersion }: Stored): Stored {
  return { kind, subject, value, statement, sentenceStart, sentenceEnd, evidenceStart, evidenceEnd, articleVersion };
}
