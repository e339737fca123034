/** Where measurements run: a PostgreSQL of their own under .data/bench, with the bundled articles and nobody's answers. */
import path from 'node:path';
import { claimFolder } from '#scripts/lib/claim';
import { appUrl, ingested, migrated } from '#scripts/lib/database';
import { root } from '#scripts/lib/paths';
import { query, startPostgres, withDatabase } from '#scripts/lib/postgres';
import { build } from '#scripts/lib/prepare';

const name = 'bench';

/**
 * `{ home, ownerUrl, appUrl, query, stopDatabase, startDatabase, stop }` with a fresh database, and the product built.
 * The cluster is as safe as the real one (fsync on): what a commit costs belongs to the figures. `startDatabase` returns
 * the port, which is another each time.
 */
export async function openStand() {
  const { home, release } = await claimFolder(path.join(root, '.data/bench'));
  let server = await startPostgres({ home, database: 'postgres' });
  const stand = {
    home,
    ownerUrl: withDatabase(server.url, name),
    appUrl: '',
    query: (sql, values) => query(stand.ownerUrl, sql, values),
    stopDatabase: () => server.stop(),
    startDatabase: async () => {
      server = await startPostgres({ home, database: name });
      stand.ownerUrl = server.url;
      return Number(new URL(server.url).port);
    },
    stop: async () => {
      await server.stop();
      release();
    },
  };
  try {
    await query(server.url, `drop database if exists ${name} with (force)`);
    await query(server.url, `create database ${name}`);
    await migrated(stand.ownerUrl);
    await ingested(stand.ownerUrl, home);
    await build();
    stand.appUrl = await appUrl({ url: stand.ownerUrl, embedded: true }, home);
    return stand;
  } catch (error) {
    await stand.stop();
    throw error;
  }
}
