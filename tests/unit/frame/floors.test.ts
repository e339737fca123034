import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Lock { packages: Record<string, { version: string }> }

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

/** The first versions without the known holes. */
const floors = { next: '16.2.11', react: '19.2.6', 'react-dom': '19.2.6', vitest: '4.1.11' };

/** Below 0 when `a` is the older version. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('-')[0]!.split('.').map(Number));
  const first = left!.findIndex((part, index) => part !== right![index]);
  return first < 0 ? 0 : left![first]! - right![first]!;
}

test.each(Object.entries(floors))('%s is at least %s', (name, floor) => {
  const { version } = packages[`node_modules/${name}`]!;
  expect(compareVersions(version, floor), version).toBeGreaterThanOrEqual(0);
});

test('versions compare by number', () => {
  expect(compareVersions('16.10.0', '16.2.11')).toBeGreaterThan(0);
  expect(compareVersions('16.2.10', '16.2.11')).toBeLessThan(0);
});
