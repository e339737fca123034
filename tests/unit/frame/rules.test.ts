import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesOf, shown } from './files';
import type { Names } from './imports';
import { type Rule, rules } from './rules';

const files = filesOf('.');
const names = (JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Names }).imports;

describe('the checkout keeps the rules', () => {
  test.each(Object.entries<Rule>(rules))('%s', (_, rule) => {
    expect(rule(files, names).map(shown)).toEqual([]);
  });

  test('there is something to look at', () => {
    expect(files.size).toBeGreaterThan(50);
  });

  test('unit tests mirror domain/', () => {
    const others = ['frame', 'scripts', 'server', 'ui', 'offline', 'app'];
    const folders = readdirSync('tests/unit', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.filter((name) => !others.includes(name) && !existsSync(`domain/${name}`))).toEqual([]);
  });
});
