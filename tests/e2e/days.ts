import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { root } from '#scripts/lib/paths';
import { query, startPostgres } from '#scripts/lib/postgres';

const run = promisify(execFile);

/** The database that `npm start` serves from in these tests, as its owner. */
async function ownerUrl(): Promise<string> {
  const home = path.resolve(root, process.env.E2E_DATA_DIR ?? '.data/e2e');
  return (await startPostgres({ home, database: 'dateline', durable: false })).url; // the one that runs there is adopted
}

/**
 * Lets days pass for the learner of a page. The server's clock cannot be moved; instead all that the learner did moves into the past, and
 * the cards are folded anew from it.
 */
export async function letDaysPass(page: Page, days: number): Promise<void> {
  const url = await ownerUrl();
  const learner = await learnerOf(page, url);
  const move = (columns: string[]) => columns.map((column) => `"${column}" = "${column}" - make_interval(days => $2)`).join(', ');
  await query(url, `UPDATE "Response" SET ${move(['at', 'receivedAt'])} WHERE "learnerId" = $1`, [learner, days]);
  await query(url, `UPDATE "Review" SET ${move(['at', 'receivedAt'])} WHERE "learnerId" = $1`, [learner, days]);
  await query(url, `UPDATE "Attempt" SET ${move(['startedAt', 'submittedAt'])} WHERE "learnerId" = $1`, [learner, days]);
  await run(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'scripts/rebuild-projections.ts'], { cwd: root, env: { ...process.env, DATABASE_URL: url } });
}

/** The learner behind the session of a page: by the token that its browser holds. */
async function learnerOf(page: Page, url: string): Promise<string> {
  const cookie = (await page.context().cookies()).find(({ name }) => /^(__Host-)?dateline$/.test(name));
  const [row] = await query(url, 'SELECT "userId" FROM "Session" WHERE "tokenHash" = sha256(convert_to($1, \'UTF8\'))', [cookie?.value]);
  if (!row) throw new Error('This browser has no session.');
  return row.userId as string;
}
