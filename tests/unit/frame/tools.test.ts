import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'dateline-planted-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a tool of the checkout says, with our settings, about these files alone. */
function said(bin: string, args: string[], settings: string[], planted: Record<string, string>): string {
  for (const [path, source] of Object.entries(planted)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  for (const path of settings) copyFileSync(path, join(folder, path));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const { stdout, stderr } = spawnSync(process.execPath, [resolve('node_modules', bin), ...args], { cwd: folder, encoding: 'utf8' });
  rmSync(join(folder, 'node_modules'));
  return stdout + stderr;
}

test('tsc -p domain knows neither the browser nor Node, and unused or loosely typed code is an error', () => {
  const output = said('typescript/bin/tsc', ['-p', 'domain', '--pretty', 'false'], ['tsconfig.base.json', 'domain/tsconfig.json'], {
    'domain/0-core/browser.ts': 'export const a = document.title;',
    'domain/0-core/node.ts': 'export const a = process.env;',
    'domain/0-core/timer.ts': 'export const a = setTimeout;',
    'domain/0-core/console.ts': 'console.log(1); export {};',
    'domain/0-core/unused.ts': 'const a = 1; export {};',
    'domain/0-core/loose.ts': 'export const a = [1][0].toFixed();',
    'domain/0-core/fine.ts': 'export const a = [1][0]?.toFixed();',
  });
  const files = new Set(output.split('\n').flatMap((line) => /^(domain\/[\w/.-]+)\(/.exec(line)?.[1] ?? []));
  expect([...files].sort()).toEqual(['browser', 'console', 'loose', 'node', 'timer', 'unused'].map((name) => `domain/0-core/${name}.ts`));
});

test('oxlint sees cycles, barrels, default exports, raw HTML, any, loose equality and promises nobody waits for', () => {
  const output = said('oxlint/bin/oxlint', ['--format', 'unix', 'server', 'app'], ['.oxlintrc.json', 'tsconfig.base.json', 'tsconfig.json'], {
    'server/a.ts': "import { b } from './b';\nexport const a = () => b;",
    'server/b.ts': "import { a } from './a';\nexport const b = () => a;",
    'server/default.ts': 'export default 1;',
    'server/any.ts': 'export const f = (x: any) => x;',
    'server/promise.ts': 'const f = async () => 1;\nexport function g() { f(); }',
    'server/loose.ts': 'export const f = (x: number | string) => x == 1;',
    'app/page.tsx': 'export default function Page() { return <p dangerouslySetInnerHTML={{ __html: "a" }} />; }',
  });
  const rulesSeen = ['no-cycle', 'no-default-export', 'no-explicit-any', 'no-floating-promises', 'eqeqeq', 'no-danger'];
  expect(rulesSeen.filter((rule) => !output.includes(rule))).toEqual([]);
  expect(output).not.toMatch(/app\/page\.tsx.*no-default-export/);
}, 20_000);
