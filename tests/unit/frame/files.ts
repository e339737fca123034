import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Sources by their path in the checkout. A planted file is just one more entry. */
export type Files = ReadonlyMap<string, string>;

/** A place that breaks a rule. */
export interface Violation {
  file: string;
  line: number;
  what: string;
}

/** The line (from 1) of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The path as one would click it: `file:line what`. */
export const shown = ({ file, line, what }: Violation): string => `${file}:${line} ${what}`;

/** Whether Next.js, vitest and the like would read this file as code or style. */
const isSource = (path: string) => /\.(tsx?|m?js|css|html|svg|webmanifest)$/.test(path);
const isOurs = (path: string) => !/(^|\/)(node_modules|generated|\.next)(\/|$)/.test(path) && !path.endsWith('next-env.d.ts');

const places = ['app', 'ui', 'domain', 'server', 'offline', 'public', 'prisma', 'scripts', 'tests'];

function walk(root: string, path: string, found: Map<string, string>): void {
  const full = join(root, path);
  if (!isOurs(path) || !existsSync(full)) return;
  if (statSync(full).isDirectory()) for (const name of readdirSync(full)) walk(root, posix.join(path, name), found);
  else if (isSource(path)) found.set(path, readFileSync(full, 'utf8'));
}

/** Every source of the checkout at `root`, without what is generated or installed. */
export function filesOf(root: string): Files {
  const found = new Map<string, string>();
  for (const place of places) walk(root, place, found);
  for (const name of readdirSync(root)) if (/\.(ts|m?js)$/.test(name)) walk(root, name, found);
  return found;
}

/** The files that a rule is about. */
export function within(files: Files, ...folders: string[]): [string, string][] {
  return [...files].filter(([path]) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`)));
}

/** Every match of `pattern` in `text`, where `text` is the source of `file` or a mask of it, as violations. */
export function matches(file: string, text: string, pattern: RegExp, what: string): Violation[] {
  return [...text.matchAll(pattern)].map((match) => ({ file, line: lineAt(text, match.index), what: `${what}: ${match[0].trim()}` }));
}
