import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { query, startPostgres } from '#scripts/lib/postgres';

const home = resolve('.data/supervision');
let server: Awaited<ReturnType<typeof startPostgres>>;

beforeAll(async () => {
  server = await startPostgres({ home, database: 'kept' });
});

afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

const postmaster = async () => {
  const [row] = await query(server.url, "select current_setting('data_directory') as folder");
  return Number(readFileSync(join(String(row?.folder), 'postmaster.pid'), 'utf8').split('\n')[0]);
};

test('a PostgreSQL that is killed comes back at the same address, with what was committed', async () => {
  await query(server.url, 'create table kept (n int)');
  await query(server.url, 'insert into kept values (7)');
  const before = await postmaster();
  process.kill(before, 'SIGKILL');
  await expect.poll(() => query(server.url, 'select n from kept').catch(() => []), { timeout: 15_000 }).toEqual([{ n: 7 }]);
  expect(await postmaster()).not.toBe(before);
});

test('one that is stopped stays stopped', async () => {
  await server.stop();
  await expect(query(server.url, 'select 1')).rejects.toThrow(/ECONNREFUSED|terminat/);
});
