import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { appUrlWithPassword } from '#scripts/lib/app-role';
import { claimFolder } from '#scripts/lib/claim';
import { migrate } from '#scripts/lib/migrate';
import { root } from '#scripts/lib/paths';
import { query, startPostgres, withDatabase } from '#scripts/lib/postgres';
import { secretIn } from '#scripts/lib/secrets';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connects as owner to the migrated database that each test file clones. */
    templateUrl: string;
    /** Connects as dateline_app to the same. */
    templateAppUrl: string;
  }
}

const template = 'template_of_tests';

let stop = async () => {};

/** One PostgreSQL for the run, with a database migrated once. */
export async function setup(project: TestProject): Promise<void> {
  const { home, release } = await claimFolder(path.join(root, '.data/test'));
  const server = await startPostgres({ home, database: 'postgres', durable: false });
  stop = async () => {
    await server.stop();
    release();
  };
  try {
    await dropLeftovers(server.url);
    await query(server.url, `create database ${template}`);
    const url = withDatabase(server.url, template);
    await migrate({ url, dir: path.join(root, 'prisma/migrations') });
    project.provide('templateUrl', url);
    project.provide('templateAppUrl', await appUrlWithPassword(url, secretIn(path.join(home, 'app.password'))));
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Ends the PostgreSQL of the run. */
export const teardown = (): Promise<void> => stop();

/** Databases of a run that was killed. */
async function dropLeftovers(url: string): Promise<void> {
  const rows = await query(url, "select datname from pg_database where datname like 'test\\_%' or datname = $1", [template]);
  for (const { datname } of rows) await query(url, `drop database "${datname}" with (force)`);
}
