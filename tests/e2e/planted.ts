import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '#scripts/lib/paths';
import { query as ask, startPostgres } from '#scripts/lib/postgres';
import type { Guest, Query } from '#tests/integration/build';

let url: Promise<string> | undefined;

/** The owner's way into the database that the server under test reads. */
function ownerUrl(): Promise<string> {
  const home = path.resolve(root, process.env.E2E_DATA_DIR ?? '.data/e2e');
  url ??= process.env.DATABASE_URL ? Promise.resolve(process.env.DATABASE_URL) : startPostgres({ home, database: 'dateline', durable: false }).then((server) => server.url);
  return url;
}

/** Rows of one statement on the database of the server under test, as owner. */
export const query: Query = async (sql, values) => ask(await ownerUrl(), sql, values);

/** Loads an article as `npm start` loads the bundled ones, and keeps its questions out of other tests' way. */
export async function ingest(slug: string, source: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-article-'));
  try {
    writeFileSync(path.join(folder, `${slug}.md`), source);
    execFileSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'scripts/ingest.ts', path.join(folder, `${slug}.md`)], { cwd: root, env: { ...process.env, DATABASE_URL: await ownerUrl() } });
  } finally {
    rmSync(folder, { recursive: true });
  }
  const [article] = await query('SELECT id FROM "Article" WHERE slug = $1', [slug]);
  await query(`UPDATE "Item" SET "retiredAt" = now() WHERE id IN (SELECT "itemId" FROM "ItemVersion" WHERE "articleId" = $1)`, [article!.id]);
  return String(article!.id);
}

/** Leaves nothing of these guests and articles. */
export async function uproot(guests: Guest[], articleIds: string[]): Promise<void> {
  await query('DELETE FROM "User" WHERE id = ANY($1)', [guests.map(({ viewer }) => viewer.userId)]);
  await query('DELETE FROM "User" WHERE id IN (SELECT "learnerId" FROM "Attempt" WHERE "articleId" = ANY($1))', [articleIds]);
  await query('DELETE FROM "Item" WHERE id IN (SELECT "itemId" FROM "ItemVersion" WHERE "articleId" = ANY($1))', [articleIds]);
  await query('DELETE FROM "Fact" WHERE "articleId" = ANY($1)', [articleIds]);
  await query('DELETE FROM "Article" WHERE id = ANY($1)', [articleIds]);
}
