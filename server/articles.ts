import 'server-only';
import { z } from 'zod';
import { type Article, Reference } from '#articles/article';
import { paragraphsOf } from '#articles/sentences';
import { type Fact, factKinds } from '#facts/fact';
import { prisma } from '#server/prisma';

/** An article in a list. Counts are of what may be asked now. */
export type ArticleSummary = {
  readonly slug: string;
  readonly title: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly countries: readonly string[];
  readonly facts: number;
  readonly questions: number;
};

/** An article to read, with the facts it yields, in the order of the text. */
export type ArticlePage = { readonly slug: string; readonly place: string | null; readonly countries: readonly string[]; readonly article: Omit<Article, 'sentences'>; readonly facts: readonly Fact[]; readonly questions: number };

type PageRow = { slug: string; place: string | null; countries: string[]; title: string; date: string | null; source: string | null; licence: string | null; references: unknown; text: string; questions: number; facts: unknown };

const Facts = z.array(
  z
    .object({ id: z.uuid(), slot: z.string(), kind: z.enum(factKinds), subject: z.string(), value: z.string(), statement: z.string(), confidence: z.number(), evidenceStart: z.number(), evidenceEnd: z.number(), sentenceStart: z.number(), sentenceEnd: z.number() })
    .transform(({ evidenceStart, evidenceEnd, sentenceStart, sentenceEnd, ...fact }): Fact => ({ ...fact, evidence: { start: evidenceStart, end: evidenceEnd, sentence: { start: sentenceStart, end: sentenceEnd } } })),
);

/** Every article that anybody may read, the newest first. */
export async function listArticles(): Promise<ArticleSummary[]> {
  return prisma.$queryRaw<ArticleSummary[]>`
    SELECT a.slug, v.title, v.date, a.place, a.countries,
      (SELECT count(*)::int FROM "Fact" f WHERE f."articleId" = a.id AND f."retiredAt" IS NULL) AS facts,
      (SELECT count(DISTINCT i.id)::int FROM "ItemVersion" iv JOIN "Item" i ON i.id = iv."itemId"
        WHERE iv."articleId" = a.id AND i."retiredAt" IS NULL) AS questions
    FROM "Article" a
    JOIN LATERAL (SELECT * FROM "ArticleVersion" WHERE "articleId" = a.id ORDER BY version DESC LIMIT 1) v ON true
    ORDER BY v.date DESC NULLS LAST, a.slug`;
}

/** The newest version of the article of that name; null when there is none. */
export async function readArticlePage(slug: string): Promise<ArticlePage | null> {
  if (slug.includes('\0')) return null; // no text of PostgreSQL's holds it
  const rows = await prisma.$queryRaw<PageRow[]>`
    SELECT a.slug, a.place, a.countries, v.title, v.date, v.source, v.licence, v.references, v.text,
      (SELECT count(DISTINCT i.id)::int FROM "ItemVersion" iv JOIN "Item" i ON i.id = iv."itemId"
        WHERE iv."articleId" = a.id AND i."retiredAt" IS NULL) AS questions,
      (SELECT coalesce(json_agg(json_build_object('id', f.id, 'slot', f.slot, 'kind', fv.kind, 'subject', fv.subject, 'value', fv.value,
          'statement', fv.statement, 'confidence', fv.confidence, 'evidenceStart', fv."evidenceStart", 'evidenceEnd', fv."evidenceEnd",
          'sentenceStart', fv."sentenceStart", 'sentenceEnd', fv."sentenceEnd") ORDER BY fv."evidenceStart", fv."evidenceEnd" DESC, f.slot), '[]')
        FROM "Fact" f
        JOIN LATERAL (SELECT * FROM "FactVersion" WHERE "factId" = f.id ORDER BY version DESC LIMIT 1) fv ON true
        WHERE f."articleId" = a.id AND f."retiredAt" IS NULL) AS facts
    FROM "Article" a
    JOIN LATERAL (SELECT * FROM "ArticleVersion" WHERE "articleId" = a.id ORDER BY version DESC LIMIT 1) v ON true
    WHERE a.slug = ${slug}`;
  const row = rows[0];
  if (!row) return null;
  const { title, date, source, licence, text } = row;
  const article = { title, date, source, licence, text, references: z.array(Reference).parse(row.references), paragraphs: paragraphsOf(text) };
  return { slug: row.slug, place: row.place, countries: row.countries, article, facts: Facts.parse(row.facts), questions: row.questions };
}
