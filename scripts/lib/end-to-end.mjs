/** The tests in a real browser, against `npm start` with a database of its own. */
import fs from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { claimFolder } from './claim.mjs';
import { bin, root } from './paths.mjs';
import { freePort } from './port.mjs';
import { startPostgres, query, withDatabase } from './postgres.mjs';
import { countPlaywright, suite } from './suites.mjs';

/** Leaves the cluster in `home` without the application's database, so that each run begins with the same data. */
async function emptied(home) {
  const server = await startPostgres({ home, database: 'postgres', durable: false });
  try {
    await query(withDatabase(server.url, 'postgres'), 'drop database if exists dateline with (force)');
    fs.rmSync(path.join(home, 'ingested'), { force: true });
  } finally {
    await server.stop();
  }
}

/** Runs tests/e2e on desktop and phone. */
export async function endToEnd(tally) {
  const browser = await findBrowser();
  const { home, release } = await claimFolder(path.join(root, '.data/e2e'));
  try {
    await emptied(home);
    const report = path.join(root, '.data/results/e2e.json');
    await suite(tally, 'Tests: end to end', {
      args: [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM_PATH: browser, E2E_PORT: String(await freePort()), E2E_DATA_DIR: home },
      report,
      count: countPlaywright,
    });
  } finally {
    release();
  }
}
