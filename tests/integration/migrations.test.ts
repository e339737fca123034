import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { migrate } from '#scripts/lib/migrate';
import { query, withDatabase } from '#scripts/lib/postgres';

let dir: string;
let url: string;
const server = () => withDatabase(inject('templateUrl'), 'postgres');

/** Writes a migration, named so that they sort as they are given. */
function plant(name: string, sql: string): void {
  mkdirSync(join(dir, name), { recursive: true });
  writeFileSync(join(dir, name, 'migration.sql'), sql);
}

const tables = async () =>
  (await query(url, "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1"))
    .map((row) => row.relname as string)
    .filter((name) => name !== '_prisma_migrations');

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'dateline-migrations-'));
  const name = `test_${Math.random().toString(36).slice(2)}`;
  await query(server(), `create database ${name}`);
  url = withDatabase(server(), name);
  plant('1_first', 'CREATE TABLE one (id int);');
});

afterEach(async () => {
  await query(server(), `drop database ${new URL(url).pathname.slice(1)} with (force)`);
  rmSync(dir, { recursive: true });
});

describe('migrate', () => {
  test('applies what is new, once', async () => {
    expect(await migrate({ url, dir })).toEqual(['1_first']);
    plant('2_second', "CREATE TABLE two (id int); DO $$ BEGIN PERFORM ';'; END $$;");
    expect(await migrate({ url, dir })).toEqual(['2_second']);
    expect(await migrate({ url, dir })).toEqual([]);
    expect(await tables()).toEqual(['one', 'two']);
  });

  test.each([
    ['a mistake in the language', 'CREATE TABLE two (id int);\n\nALTER TABLE nowhere ADD x int;', 3],
    ['data that breaks a rule', 'CREATE TABLE two (id int UNIQUE);\n-- twice;\nINSERT INTO two\n  VALUES (1), (1);\nSELECT 1;', 3],
  ])('%s leaves the database as it was, and names file and line', async (_, sql, line) => {
    plant('2_second', sql);
    const file = join(dir, '2_second/migration.sql');
    await expect(migrate({ url, dir })).rejects.toThrow(`${file}:${line}`);
    expect(await tables()).toEqual(['one']);
    plant('2_second', 'CREATE TABLE two (id int);');
    expect(await migrate({ url, dir })).toEqual(['2_second']);
  });

  test('two at once: one migrates, the other waits for it', async () => {
    plant('2_second', 'SELECT pg_sleep(0.5); CREATE TABLE two (id int);');
    let waited = 0;
    const both = await Promise.all([1, 2].map(() => migrate({ url, dir, waiting: () => waited++ })));
    expect(both.toSorted((a, b) => a.length - b.length)).toEqual([[], ['1_first', '2_second']]);
    expect(waited).toBe(1);
  });

  test('killed in the middle: the database is the old one, and the next run succeeds', async () => {
    plant('2_second', 'CREATE TABLE two (id int); SELECT pg_sleep(3); CREATE TABLE three (id int);');
    const script = `import { migrate } from ${JSON.stringify(pathToFileURL(resolve('scripts/lib/migrate.mjs')).href)}; await migrate(${JSON.stringify({ url, dir })});`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
    const sleeps = "select from pg_stat_activity where state = 'active' and wait_event = 'PgSleep' and datname = current_database()";
    await expect.poll(() => query(url, sleeps), { timeout: 10_000 }).toHaveLength(1);
    child.kill('SIGKILL');
    expect(await tables()).toEqual(['one']);
    plant('2_second', 'CREATE TABLE two (id int); CREATE TABLE three (id int);');
    expect(await migrate({ url, dir })).toEqual(['2_second']);
    expect(await tables()).toEqual(['one', 'three', 'two']);
  });

  test('a database newer than the checkout, and a migration edited later, are refused', async () => {
    await migrate({ url, dir });
    plant('1_first', 'CREATE TABLE one (id bigint);');
    await expect(migrate({ url, dir })).rejects.toThrow('1_first was edited after it was applied');
    rmSync(join(dir, '1_first'), { recursive: true });
    await expect(migrate({ url, dir })).rejects.toThrow('which this checkout lacks');
  });

  test('other line ends are no edit', async () => {
    plant('1_first', 'CREATE TABLE one (\n  id int\n);\n');
    await migrate({ url, dir });
    plant('1_first', 'CREATE TABLE one (\r\n  id int\r\n);\r\n');
    expect(await migrate({ url, dir })).toEqual([]);
  });
});
