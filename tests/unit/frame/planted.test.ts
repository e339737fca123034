import { describe, expect, test } from 'vitest';
import type { Names } from './imports';
import { rules } from './rules';

const names: Names = {
  '#core/*': './domain/0-core/*.ts',
  '#facts/*': './domain/3-facts/*.ts',
  '#server/*': './server/*.ts',
  '#ui/words': './ui/words.ts',
  '#ui/*': './ui/*.tsx',
  '#tests/*': './tests/*.ts',
};

/** Each rule with files that break it, one violation a file, and files that look like it and do not. */
const planted: Record<keyof typeof rules, { wrong: Record<string, string>; right: Record<string, string> }> = {
  'imports follow the flow': {
    wrong: {
      'domain/0-core/a.ts': "import { b } from '#facts/b';",
      'domain/3-facts/late.ts': "import type {\n  T,\n} from '../4-items/t';",
      'domain/3-facts/server.ts': "import { x } from '#server/x';",
      'ui/a.tsx': "import { x } from '#server/x';",
      'server/a.ts': "import 'server-only';\nexport const f = () => import('#ui/card');",
      'server/b.ts': "import 'server-only';\nexport { page } from '../app/page';",
      'server/c.ts': "import { t } from '#tests/t';",
      'offline/a.ts': "import { x } from '#server/x';",
      'app/a.ts': "import { t } from '../scripts/t.mjs';",
      'domain/2-language/a.ts': "import table from '../../content/tables/countries.json';",
    },
    right: {
      'domain/3-facts/a.ts': "import { b } from '#core/b'; // import { x } from '#server/x'",
      'app/page.tsx': "import { a } from '#server/a';\nconst text = `import { t } from '#tests/t'`;",
      'tests/unit/a.ts': "import { a } from '#server/a'; import { page } from '../app/page';",
    },
  },
  'imports across folders use # names': {
    wrong: {
      'domain/3-facts/a.ts': "import { b } from '../0-core/b';",
      'app/deep/er/page.tsx': "import { b } from '../../b';",
      'proxy.ts': "import { b } from './server/b';",
    },
    right: { 'server/a.ts': "import { c } from './generated/client';", 'app/a/page.tsx': "import { b } from '../b';" },
  },
  'imports have no cycles': {
    wrong: { 'ui/c.tsx': "import { a } from '#ui/a';\nimport { c } from './c';" },
    right: { 'ui/a.tsx': "import { b } from '#ui/b';", 'ui/b.tsx': "import { words } from '#ui/words';", 'ui/words.ts': 'export const words = 1;' },
  },
  'domain/ imports few packages': {
    wrong: { 'domain/0-core/a.ts': "import { readFileSync } from 'node:fs';", 'domain/0-core/b.ts': "import lodash from 'lodash/fp';" },
    right: { 'domain/0-core/c.ts': "import { z } from 'zod';\nimport { parse } from 'yaml';", 'server/a.ts': "import fs from 'node:fs';" },
  },
  'few folders talk to the database': {
    wrong: {
      'app/page.tsx': "import { Prisma } from '@prisma/client';",
      'ui/a.tsx': "import type { Row } from '../server/generated/client';",
      'server/a.ts': "import pg from 'pg';",
      'tests/unit/a.ts': "import { PrismaPg } from '@prisma/adapter-pg';",
    },
    right: { 'server/prisma.ts': "import { PrismaPg } from '@prisma/adapter-pg';", 'server/live.ts': "import pg from 'pg';", 'scripts/a.mjs': "import pg from 'pg';" },
  },
  'domain/ has no clock and no dice': {
    wrong: {
      'domain/0-core/a.ts': 'const t = Date.now();',
      'domain/0-core/b.ts': 'const t = new Date( );',
      'domain/0-core/c.ts': 'const t = new Date;',
      'domain/0-core/d.ts': 'const t = `${Math.random()}`;',
      'domain/0-core/e.ts': 'const t = crypto.randomUUID();',
      'domain/0-core/f.ts': 'const t = Date();',
    },
    right: { 'domain/0-core/g.ts': "const t = new Date(now); // new Date()\nconst s = 'Math.random()'; const u = Date.UTC(2000);" },
  },
  'server/ has clock and dice in one file': {
    wrong: { 'server/a.ts': 'const t = Date.now();', 'server/b.ts': "import { randomBytes } from 'node:crypto';", 'server/c.ts': 'const t = new Date();' },
    right: { 'server/runtime.ts': 'const t = Date.now() + Math.random();', 'server/d.ts': 'const t = new Date(at); performance.now(); sql`now()`' },
  },
  'server/ stays on the server': {
    wrong: { 'server/a.ts': 'export const a = 1;', 'server/b.ts': "import { z } from 'zod';\nimport 'server-only';", 'server/c.ts': "// import 'server-only'\n" },
    right: { 'server/d.ts': "/** Why. */\nimport 'server-only';\n" },
  },
  'no default exports': {
    wrong: { 'ui/a.tsx': 'export default function A() {}', 'app/thing.ts': 'const a = 1; export { a as default };', 'server/page.ts': 'export default 1;' },
    right: { 'app/page.tsx': 'export default 1;', 'app/a/[id]/layout.tsx': 'export default 1;', 'next.config.js': 'export default {};', 'ui/b.tsx': "const t = 'export default';" },
  },
  'no barrels': {
    wrong: {
      'ui/a.ts': "export * from './b';\nexport { c } from './c';",
      'ui/d.ts': "import { b } from './b';\nexport { b };",
      'ui/e.ts': "// all of it\nexport type { T } from './t';",
    },
    right: { 'ui/f.ts': "export { b } from './b';\nexport const c = 1;", 'ui/g.ts': 'export {};' },
  },
  'names say something': {
    wrong: { 'ui/utils.ts': '', 'server/helpers/a.ts': '', 'domain/0-core/string-utils.ts': '', 'tests/common/a.ts': '', 'server/session-manager.ts': '' },
    right: { 'server/management.ts': '', 'domain/2-language/commonness.ts': '' },
  },
  'no raw HTML, no style attributes': {
    wrong: {
      'app/page.tsx': '<p dangerouslySetInnerHTML={{ __html: x }} />',
      'ui/a.tsx': '<p style={{ color }} />',
      'ui/b.tsx': '<p\n  style="color: red"\n/>',
      'ui/c.ts': 'node.innerHTML = x;',
    },
    right: { 'ui/d.tsx': 'const style = { a: 1 }; <p data-style={x}>{" style={}"}</p>', 'ui/e.css': 'p { font-style: normal }' },
  },
  'no foreign addresses': {
    wrong: { 'app/layout.tsx': '<link href="https://fonts.example/css" />', 'public/sw.js': "fetch('//cdn.example.com/a.js')", 'ui/b.tsx': '<p>https://example.org/a</p>', 'ui/a.css': 'p { background: url(http://example.org/a.png) }' },
    right: { 'public/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" />', 'ui/c.ts': '// see https://example.org\nexport const a = 1;' },
  },
  'exported functions have docstrings': {
    wrong: {
      'domain/0-core/a.ts': 'export function a() {}',
      'domain/0-core/b.ts': '/* not one */\nexport async function b() {}',
      'server/c.ts': '/** Of another. */\nconst x = 1;\nexport const c = (y: number): number => y;',
      'server/d.ts': 'export const d = async (y) => y;',
      'server/e.ts': 'export const e = y => y;',
    },
    right: {
      'domain/0-core/f.ts': '/** What comes back. */\nexport function f(a: 1): 1;\nexport function f(a: 2): 2;\nexport const g = (1 + 2) * 3;\nexport const h = [1];',
      'ui/i.tsx': 'export function I() {}',
    },
  },
};

describe('a planted violation is seen', () => {
  test.each(Object.entries(planted))('%s', (name, { wrong, right }) => {
    const found = rules[name as keyof typeof rules](new Map(Object.entries({ ...wrong, ...right })), names);
    expect([...new Set(found.map(({ file }) => file))].sort()).toEqual(Object.keys(wrong).sort());
  });

  test('a cycle over three files is told once, with its way', () => {
    const files = new Map([['ui/a.tsx', "import { b } from './b';"], ['ui/b.tsx', "import { c } from '#ui/c';"], ['ui/c.tsx', "export { a } from './a';"]]);
    expect(rules['imports have no cycles'](files, names)).toEqual([{ file: 'ui/c.tsx', line: 1, what: 'cycle: ui/a.tsx -> ui/b.tsx -> ui/c.tsx -> ui/a.tsx' }]);
  });
});
