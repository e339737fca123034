import { expect, test } from 'vitest';
import { missingFrom } from '#scripts/check-lock';
import { agrees, checkNode } from '#scripts/lib/install';
import { portFrom } from '#scripts/lib/port';
import { statementsOf } from '#scripts/lib/sql-lines';
import { countPlaywright, countVitest, resultOf } from '#scripts/lib/suites';

test('a lockfile that lacks a platform package is told with who wants it', () => {
  const packages = {
    '': { optionalDependencies: { here: '1' } },
    'node_modules/here': { version: '1' },
    'node_modules/next': { version: '1', optionalDependencies: { here: '1', inner: '1', gone: '1' } },
    'node_modules/next/node_modules/inner': { version: '1' },
  };
  expect(missingFrom({ packages })).toEqual(['node_modules/next -> gone']);
});

test('packages are installed again when one is missing, another version or too many', () => {
  const wanted = { '': {}, 'node_modules/a': { version: '1' }, 'node_modules/mac': { version: '1', optional: true } };
  expect(agrees(wanted, { 'node_modules/a': { version: '1' } })).toBe(true);
  expect(agrees(wanted, undefined)).toBe(false);
  expect(agrees(wanted, {})).toBe(false);
  expect(agrees(wanted, { 'node_modules/a': { version: '2' } })).toBe(false);
  expect(agrees(wanted, { 'node_modules/a': { version: '1' }, 'node_modules/b': { version: '1' } })).toBe(false);
});

test('the Node versions of package.json#engines are taken, others refused', () => {
  for (const version of ['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0']) expect(() => checkNode(version)).not.toThrow();
  for (const version of ['18.20.0', '20.18.9', '21.7.0', '22.11.0', '23.9.0']) expect(() => checkNode(version)).toThrow(/needs Node/);
});

test('PORT is a whole number from 1 to 65535, or nothing', () => {
  expect(['', undefined, '1', '65535'].map(portFrom)).toEqual([3000, 3000, 1, 65535]);
  for (const text of ['0', '65536', '3000.5', 'http', '0x1F', '1e3', '-1', ' 80']) expect(() => portFrom(text), text).toThrow(/PORT must be/);
});

test('statements of a script are found with their lines, past quotes, comments and bodies', () => {
  const sql = "-- first;\nSELECT ';' AS \"a;b\";\n\n/* ; */ DO $x$ BEGIN; END $x$;\n  INSERT\n INTO t VALUES ($1);\n";
  expect(statementsOf(sql).map(({ text, line }) => [line, text.slice(0, 6)])).toEqual([[2, 'SELECT'], [4, 'DO $x$'], [5, 'INSERT']]);
});

test('a suite that crashed counts as one failure, and nothing that failed is lost', () => {
  const vitest = { numPassedTests: 2, numFailedTests: 1, testResults: [
    { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ] };
  expect(resultOf(1, vitest, countVitest)).toEqual({ passed: 2, failed: 2 });
  expect(resultOf(1, undefined, countVitest)).toEqual({ passed: 0, failed: 1 });
  expect(resultOf(1, { numPassedTests: 3, numFailedTests: 0, testResults: [] }, countVitest)).toEqual({ passed: 3, failed: 1 });
  expect(resultOf(0, { stats: { expected: 4, flaky: 0, unexpected: 0 }, errors: [] }, countPlaywright)).toEqual({ passed: 4, failed: 0 });
});
