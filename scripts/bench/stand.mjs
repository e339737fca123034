/** Where measurements run: a PostgreSQL of their own under .data/bench, with the bundled articles and nobody's answers. */
import path from 'node:path';
import { claimFolder } from '../lib/claim.mjs';
import { appUrl, ingested, migrated } from '../lib/database.mjs';
import { root } from '../lib/paths.mjs';
import { query, startPostgres, withDatabase } from '../lib/postgres.mjs';
import { build } from '../lib/prepare.mjs';

const name = 'bench';

/**
 * `{ home, ownerUrl, appUrl, query, stop }` with a fresh database, and the product built. The cluster is as safe as the
 * real one (fsync on): what a commit costs belongs to the figures.
 */
export async function openStand() {
  const { home, release } = await claimFolder(path.join(root, '.data/bench'));
  const server = await startPostgres({ home, database: 'postgres' });
  const stop = async () => {
    await server.stop();
    release();
  };
  try {
    await query(server.url, `drop database if exists ${name} with (force)`);
    await query(server.url, `create database ${name}`);
    const ownerUrl = withDatabase(server.url, name);
    await migrated(ownerUrl);
    await ingested(ownerUrl, home);
    await build();
    return { home, ownerUrl, appUrl: await appUrl({ url: ownerUrl, embedded: true }, home), query: (sql, values) => query(ownerUrl, sql, values), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
