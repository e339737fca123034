import 'server-only';
import { z } from 'zod';
import { sentencesOf } from '#articles/sentences';
import { uuidV8 } from '#core/ids';
import { alignFacts } from '#facts/alignment';
import type { Told } from '#facts/alignment/claims';
import { type Fact, factKinds } from '#facts/fact';
import { identitiesOf, type Identity } from '#facts/identities';
import type { Prisma } from './generated/client';
import { now } from '#server/runtime';

type Version = { readonly id: string; readonly version: number };

const known = (tx: Prisma.TransactionClient, articleId: string) =>
  tx.fact.findMany({ where: { articleId }, include: { versions: { orderBy: { version: 'desc' }, take: 1 } }, orderBy: { slot: 'asc' } });
type Known = Awaited<ReturnType<typeof known>>[number];
type Row = Prisma.FactVersionCreateManyInput;

const Kind = z.enum(factKinds);

/** What a fact says in its newest version. */
function factOf({ id, slot, versions }: Known): Fact[] {
  return versions.map(({ kind, subject, value, statement, confidence, evidenceStart, evidenceEnd, sentenceStart, sentenceEnd }) => ({
    id, slot, kind: Kind.parse(kind), subject, value, statement, confidence,
    evidence: { start: evidenceStart, end: evidenceEnd, sentence: { start: sentenceStart, end: sentenceEnd } },
  }));
}

/** What the article said when its facts were stored last; the others rest. */
async function toldBefore(tx: Prisma.TransactionClient, articleId: string, facts: readonly Known[]): Promise<{ told: Told; resting: Fact[] }> {
  const versionOf = ({ versions }: Known) => versions[0]?.articleVersion ?? 0;
  const version = Math.max(0, ...facts.filter(({ retiredAt }) => !retiredAt).map(versionOf));
  const stored = await tx.articleVersion.findUnique({ where: { articleId_version: { articleId, version } }, select: { text: true } });
  const text = stored?.text ?? '';
  const stands = (fact: Known) => !fact.retiredAt && versionOf(fact) === version;
  const told = { facts: facts.filter(stands).flatMap(factOf), text, sentences: sentencesOf(text) };
  return { told, resting: facts.filter((fact) => !stands(fact)).flatMap(factOf) };
}

/** Ids for new facts that are free: another article of the same title and day may have facts under those they were extracted under. */
async function idsElsewhere(tx: Prisma.TransactionClient, articleId: string, facts: readonly Fact[]): Promise<Identity[]> {
  const elsewhere = await tx.fact.findMany({ where: { id: { in: facts.map(({ id }) => id) }, OR: [{ articleId: null }, { articleId: { not: articleId } }] }, select: { id: true } });
  return elsewhere.map(({ id }) => ({ id, slot: '' }));
}

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
function versionsFor(fact: Fact, id: string, before: Known | undefined, article: Version, extractor: string): Row[] {
  const newest = before?.versions[0];
  const row = rowOf(fact, id, (newest?.version ?? 0) + 1, article, extractor);
  return newest && compared.every((field) => newest[field] === row[field]) ? [] : [row];
}

/**
 * Stores what an article says now, and returns what its facts go by, by the ids they were extracted under. A fact that
 * continues one of the version before keeps its id, also when its value changed, and with it every learner's memory of
 * it; facts that nothing continues are retired, and come back when they are said again.
 */
export async function storeFacts(tx: Prisma.TransactionClient, article: Version, text: Omit<Told, 'facts'>, facts: readonly Fact[], extractor: string): Promise<Map<string, Identity>> {
  const stored = await known(tx, article.id);
  const { told, resting } = await toldBefore(tx, article.id, stored);
  const alignment = alignFacts(told, { ...text, facts }, resting);
  const identities = identitiesOf(facts, alignment, [...stored, ...(await idsElsewhere(tx, article.id, facts))], (slot) => uuidV8('fact', article.id, slot));
  const byId = new Map(stored.map((fact) => [fact.id, fact]));
  const found = new Set([...identities.values()].map(({ id }) => id));
  const fresh = [...identities.values()].filter(({ id }) => !byId.has(id));
  const back = stored.filter(({ id, retiredAt }) => retiredAt && found.has(id));
  const gone = stored.filter(({ id, retiredAt }) => !retiredAt && !found.has(id));
  const idsOf = (list: readonly Known[]) => ({ id: { in: list.map(({ id }) => id) } });

  await tx.fact.createMany({ data: fresh.map(({ id, slot }) => ({ id, articleId: article.id, slot })) });
  await tx.factVersion.createMany({ data: facts.flatMap((fact) => {
    const id = identities.get(fact.id)?.id ?? fact.id;
    return versionsFor(fact, id, byId.get(id), article, extractor);
  }) });
  await tx.fact.updateMany({ where: idsOf(back), data: { retiredAt: null } });
  await tx.fact.updateMany({ where: idsOf(gone), data: { retiredAt: new Date(now()) } });
  return identities;
}
