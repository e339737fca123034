import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { appUrlWithPassword } from '../../scripts/lib/app-role.mjs';
import { claimFolder } from '../../scripts/lib/claim.mjs';
import { migrate } from '../../scripts/lib/migrate.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { query, startPostgres, withDatabase } from '../../scripts/lib/postgres.mjs';
import { secretIn } from '../../scripts/lib/secrets.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connects as owner to the migrated database that each test file clones. */
    templateUrl: string;
    /** Connects as dateline_app to the same. */
    templateAppUrl: string;
  }
}

const template = 'template_of_tests';

/** One PostgreSQL for the run, with a database migrated once. */
export default async function setup(project: TestProject) {
  const { home, release } = await claimFolder(path.join(root, '.data/test'));
  const server = await startPostgres({ home, database: 'postgres', durable: false });
  const stop = async () => {
    await server.stop();
    release();
  };
  try {
    const leftovers = await query(server.url, "select datname from pg_database where datname like 'test\\_%' or datname = $1", [template]);
    for (const { datname } of leftovers) await query(server.url, `drop database "${datname}" with (force)`);
    await query(server.url, `create database ${template}`);
    const url = withDatabase(server.url, template);
    await migrate({ url, dir: path.join(root, 'prisma/migrations') });
    project.provide('templateUrl', url);
    project.provide('templateAppUrl', await appUrlWithPassword(url, secretIn(path.join(home, 'app.password'))));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
