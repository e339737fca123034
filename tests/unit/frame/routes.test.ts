import { describe, expect, test } from 'vitest';
import { type Files, filesOf, lineAt, shown, type Violation, within } from './files';
import { codeOf } from './mask';

/**
 * Handlers that read, and have no body to check: whether the database answers; results as a file, for the session that
 * comes with the request, who must teach the class.
 */
const withoutWrapper: Record<string, string> = {
  'app/api/health/route.ts': 'GET',
  'app/api/assignments/[assignmentId]/csv/route.ts': 'GET',
  'app/api/auth/csrf/route.ts': 'GET',
  'app/account/my-data/route.ts': 'GET',
};

const methods = 'GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS';
const settings = /^(?:dynamic|dynamicParams|revalidate|fetchCache|runtime|preferredRegion|maxDuration)$/;

/** Exported handlers of `app/` that are not made by `route(`, server actions, and whatever else a browser could call past it. */
function unguarded(files: Files): Violation[] {
  const found: Violation[] = [];
  for (const [file, source] of within(files, 'app')) {
    const code = codeOf(source);
    const add = (offset: number, what: string) => found.push({ file, line: lineAt(source, offset), what });
    for (const match of source.matchAll(/^[ \t]*['"`]use server['"`]/gm)) add(match.index, 'a server action');
    if (!/(^|\/)route\.[tj]sx?$/.test(file)) continue;
    if (!file.endsWith('/route.ts')) add(0, 'a route file is named route.ts');
    for (const match of code.matchAll(/\bexport\b\s*(?:\*|\{|default\b|let\b|var\b)/g)) add(match.index, 'exports whose making does not stand here');
    for (const match of code.matchAll(/\bexport\s+(?:const|(?:async\s+)?function\s*\*?)\s*(\w+)\s*(=\s*route\s*(?:<[^>]*>)?\(|)/g)) {
      const [, name, wrapper] = match;
      if (wrapper || settings.test(name!) || withoutWrapper[file] === name) continue;
      add(match.index, `${name} is not made by route(`);
    }
    if (code.includes('route(') && !/import\s*\{[^}]*\broute\b[^}]*\}\s*from\s*'#server\/route'/.test(source)) add(0, 'route is not the one of #server/route');
  }
  return found;
}

const files = filesOf('.');

describe('what a browser can call', () => {
  test('every exported method of app/**/route.ts is made by route(', () => {
    expect(unguarded(files).map(shown)).toEqual([]);
  });

  test('there are routes to look at, each with a method that Next.js knows', () => {
    const routes = within(files, 'app').filter(([file]) => file.endsWith('/route.ts'));
    expect(routes.length).toBeGreaterThanOrEqual(4);
    for (const [file, source] of routes) expect(codeOf(source), file).toMatch(new RegExp(`\\bexport\\s+(?:const|(?:async\\s+)?function)\\s+(?:${methods})\\b`));
  });

  test('the exceptions exist, and are no more than they say', () => {
    for (const [file, method] of Object.entries(withoutWrapper)) expect([...codeOf(files.get(file) ?? '').matchAll(/\bexport\s+(?:async\s+)?(?:function|const)\s+([A-Z]+)\b/g)].map(([, name]) => name)).toEqual([method]);
  });

  test('every write route refuses or makes guests on purpose, and describes its body strictly', () => {
    for (const [file, source] of within(files, 'app').filter(([name]) => name.endsWith('/route.ts') && !withoutWrapper[name])) {
      expect(source, file).toMatch(/guests: '(create|refuse|allow-nobody)'/);
      expect(source, file).toContain('z.strictObject(');
      expect(codeOf(source), file).not.toMatch(/\.(passthrough|loose|catchall)\(|looseObject|z\.(any|unknown|record)\(/);
    }
  });
});

describe('a planted handler is seen', () => {
  const ours = "import { route } from '#server/route';\n";

  test.each([
    ['a bare function', 'app/api/x/route.ts', 'export async function POST() {}'],
    ['a bare constant', 'app/api/x/route.ts', 'export const GET = async () => new Response();'],
    ['a second method beside a made one', 'app/api/x/route.ts', `${ours}export const POST = route({});\nexport const DELETE = handle;`],
    ['a list of exports', 'app/api/x/route.ts', `${ours}const POST = handle;\nexport { POST };`],
    ['a passed-on export', 'app/api/x/route.ts', "export * from '#server/x';"],
    ['another route(', 'app/api/x/route.ts', "const route = (x) => x;\nexport const POST = route(handle);"],
    ['another method of the exception', 'app/api/health/route.ts', 'export async function GET() {}\nexport async function POST() {}'],
    ['a route in JavaScript', 'app/api/x/route.js', `${ours}export const POST = route({});`],
    ['a server action', 'app/x/page.tsx', "async function save() {\n  'use server';\n}"],
    ['a file of server actions', 'app/actions.ts', '"use server";\nexport async function save() {}'],
  ])('%s', (_, file, source) => {
    expect(unguarded(new Map([[file, source]]))).toHaveLength(1);
  });

  test.each([
    ['a made one', 'app/api/x/route.ts', `${ours}export const POST = route({ handle: () => {} });`],
    ['one with settings', 'app/api/x/route.ts', `${ours}export const dynamic = 'force-dynamic';\nexport const POST = route<A, B>({});`],
    ['one in a comment', 'app/api/x/route.ts', `${ours}// export const GET = 1;\nexport const POST = route({});`],
  ])('%s is right', (_, file, source) => {
    expect(unguarded(new Map([[file, source]]))).toEqual([]);
  });
});
