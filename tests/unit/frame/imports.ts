import { posix } from 'node:path';
import { type Files, lineAt } from './files';
import { codeOf } from './mask';

/** One import or re-export. */
export interface Import {
  from: string;
  /** As written: './day', '#core/ids', 'zod'. */
  specifier: string;
  /** Path of the file in the checkout, or undefined for a package (or a file that is not there). */
  target: string | undefined;
  /** Name of the package, or undefined for a file of ours. */
  package: string | undefined;
  line: number;
}

/** `package.json#imports`: a pattern and the path that it stands for. */
export type Names = Readonly<Record<string, string>>;

const statement = /(?<![.\w$])(?:(?:import|export)\b(?:[\w\s{},*$]|"_*")*?\bfrom\s*|import\s*\(?\s*)(["'`])(_*)\1/g;
const endings = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts'];

function named(specifier: string, names: Names): string | undefined {
  if (names[specifier]) return names[specifier];
  const fits = Object.keys(names).filter((pattern) => {
    const [before, after] = pattern.split('*');
    return after !== undefined && specifier.startsWith(before ?? '') && specifier.endsWith(after);
  });
  const best = fits.sort((a, b) => b.split('*')[0]!.length - a.split('*')[0]!.length || b.length - a.length)[0];
  if (!best) return undefined;
  const [before, after] = best.split('*') as [string, string];
  return names[best]!.replace('*', specifier.slice(before.length, specifier.length - after.length));
}

/** The path that a specifier of ours stands for, with or without its ending. */
export function pathOf(from: string, specifier: string, names: Names): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  const path = specifier.startsWith('#') ? named(specifier, names) : undefined;
  return path === undefined ? undefined : posix.normalize(path);
}

function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** What a file imports or re-exports, in order; dynamic imports of a literal count too. */
export function importsOf(from: string, files: Files, names: Names): Import[] {
  const source = files.get(from) ?? '';
  return [...codeOf(source).matchAll(statement)].map((match) => {
    const end = match.index + match[0].length - 1;
    const specifier = source.slice(end - match[2]!.length, end);
    const isOurs = specifier.startsWith('.') || specifier.startsWith('#');
    const path = pathOf(from, specifier, names);
    const target = endings.map((ending) => `${path}${ending}`).find((candidate) => files.has(candidate)) ?? path;
    return { from, specifier, target, package: isOurs ? undefined : packageOf(specifier), line: lineAt(source, end) };
  });
}

/** Every import of every script file. */
export function allImports(files: Files, names: Names): Import[] {
  return [...files.keys()].filter((path) => /\.(tsx?|m?js)$/.test(path)).flatMap((path) => importsOf(path, files, names));
}
