import 'server-only';
import type { Article } from '#articles/article';
import { paragraphsOf, sentencesOf } from '#articles/sentences';
import { prisma } from '#server/prisma';

/** A text with its paragraphs and sentences. */
export type ReadText = Pick<Article, 'text' | 'paragraphs' | 'sentences'>;

/** A version never changes, so what was read once need not be read again; the latest are kept. */
const kept = new Map<string, ReadText>();
const mostKept = 50;

/** The name of a version of an article. */
export function versionName(articleId: string, version: number): string {
  return `${articleId}/${version}`;
}

function keep(name: string, text: string): ReadText {
  const read = { text, paragraphs: paragraphsOf(text), sentences: sentencesOf(text) };
  kept.delete(name);
  kept.set(name, read);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return read;
}

/** The texts of versions of articles, by `versionName`; those that are not there are left out. */
export async function readTexts(names: ReadonlySet<string>): Promise<Map<string, ReadText>> {
  const missing = [...names].filter((name) => !kept.has(name));
  const found = new Map([...names].flatMap((name) => (kept.has(name) ? [[name, kept.get(name)!] as const] : [])));
  if (missing.length === 0) return found;
  const ids = missing.map((name) => name.split('/')[0]);
  const versions = missing.map((name) => Number(name.split('/')[1]));
  const rows = await prisma.$queryRaw<{ articleId: string; version: number; text: string }[]>`
    SELECT v."articleId", v.version, v.text FROM unnest(${ids}::uuid[], ${versions}::int[]) AS n(id, version)
    JOIN "ArticleVersion" v ON v."articleId" = n.id AND v.version = n.version`;
  for (const { articleId, version, text } of rows) found.set(versionName(articleId, version), keep(versionName(articleId, version), text));
  return found;
}
