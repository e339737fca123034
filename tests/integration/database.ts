import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { query, withDatabase } from '#scripts/lib/postgres';

const ownerConnections = 4;

/** What a test file gets to know of its database. */
export interface TestDatabase {
  /** Connects as the owner, who may do what the application may not. */
  ownerUrl: string;
  /** Connects as dateline_app; also in process.env.DATABASE_URL, so server/ uses it by itself. */
  appUrl: string;
  /** Rows of one statement, run as owner. */
  query: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
}

/**
 * The database of this test file: a clone of the migrated template, empty and its own, from before its first test until
 * after its last. Call it once at the top of the file; the fields hold from `beforeAll` on.
 */
export function testDatabase(): TestDatabase {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const server = () => withDatabase(inject('templateUrl'), 'postgres');
  let pool: pg.Pool;
  const database: TestDatabase = {
    ownerUrl: '',
    appUrl: '',
    query: async (sql, values) => (await pool.query<Record<string, unknown>>(sql, values)).rows,
  };
  beforeAll(async () => {
    const template = new URL(inject('templateUrl')).pathname.slice(1);
    await query(server(), `create database ${name} template ${template} strategy file_copy`);
    database.ownerUrl = withDatabase(inject('templateUrl'), name);
    database.appUrl = withDatabase(inject('templateAppUrl'), name);
    process.env.DATABASE_URL = database.appUrl;
    // A connection of its own for each statement costs more than the statement.
    pool = new pg.Pool({ connectionString: database.ownerUrl, max: ownerConnections });
    pool.on('error', () => {});
  });
  afterAll(async () => {
    delete process.env.DATABASE_URL;
    await pool.end();
    await query(server(), `drop database if exists ${name} with (force)`);
  });
  return database;
}

/**
 * Cleans a table and counts its rows until an index alone can answer for all of its pages: while another test copies a
 * database, a first cleaning may leave some of them out.
 */
export async function settled({ query }: Pick<TestDatabase, 'query'>, table: string): Promise<void> {
  for (let round = 0; round < 40; round++) {
    await query(`VACUUM ANALYZE "${table}"`);
    const [row] = await query('SELECT relallvisible >= relpages AS done FROM pg_class WHERE relname = $1', [table]);
    if (row?.done) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
