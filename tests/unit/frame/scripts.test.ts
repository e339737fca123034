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
    { name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'failed', fullName: 'adds', failureMessages: ['Error: 1\n    at x'] }, { status: 'passed' }] },
    { name: 'b.test.ts', status: 'failed', message: 'cannot be read\nat all', assertionResults: [] },
    { name: 'c.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
  ] };
  expect(resultOf(1, vitest, countVitest)).toEqual({ passed: 2, failed: 2, failures: ['a.test.ts: adds: Error: 1', 'b.test.ts: cannot be read'] });
  expect(resultOf(1, undefined, countVitest)).toEqual({ passed: 0, failed: 1, failures: ['ended without a report'] });
  expect(resultOf(7, { numPassedTests: 3, numFailedTests: 0, testResults: [] }, countVitest)).toEqual({ passed: 3, failed: 1, failures: ['ended with exit code 7'] });
});

test('a browser test that failed is named with where it ran, and one that passed on a second try passed', () => {
  const run = (status: string, projectName: string) => ({ status, projectName, results: [{ error: { message: 'gone' } }, { error: { message: 'not there\nCall log' } }] });
  const suites = [{ suites: [{ specs: [{ file: 'quiz.spec.ts', title: 'is taken', tests: [run('unexpected', 'phone'), run('expected', 'desktop')] }] }], specs: [] }];
  expect(resultOf(1, { stats: { expected: 1, flaky: 1, unexpected: 1 }, errors: [{ message: 'no server' }], suites }, countPlaywright)).toEqual({ passed: 2, failed: 2, failures: ['quiz.spec.ts: is taken [phone]: not there', 'no server'] });
  expect(resultOf(0, { stats: { expected: 4, flaky: 0, unexpected: 0 }, errors: [], suites: [] }, countPlaywright)).toEqual({ passed: 4, failed: 0, failures: [] });
});
