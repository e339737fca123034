import type { Violation } from './files';
import type { Import } from './imports';

const stageOf = (path: string) => /^domain\/(\d+)-/.exec(path)?.[1];
const isIn = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(`${folder}/`));

/** Which folders of the application each may import from; what is not named may import from all of them. */
const allowed: Record<string, string[]> = {
  domain: ['domain'],
  ui: ['ui', 'domain'],
  server: ['server', 'domain'],
  offline: ['offline', 'domain'],
};

function whyNot({ from, target }: { from: string; target: string }): string | undefined {
  const folder = from.split('/')[0]!;
  const other = target.split('/')[0]!;
  const isTool = isIn(from, 'tests', 'scripts');
  if (isIn(target, 'content')) return 'content/ is data, read by path and never imported';
  if (isIn(target, 'tests', 'scripts') && !isTool && !from.includes('.config.')) return `only tests and scripts import ${other}/`;
  if (isIn(target, 'app') && !isIn(from, 'app', 'tests')) return 'nothing imports app/';
  const folders = allowed[folder];
  const isApplication = isIn(target, 'domain', 'ui', 'server', 'offline', 'app', 'prisma');
  if (folders && isApplication && !folders.includes(other)) return `${folder}/ does not import ${other}/`;
  const [stage, otherStage] = [stageOf(from), stageOf(target)];
  if (stage && otherStage && Number(otherStage) > Number(stage)) return 'a stage of domain/ imports itself and earlier stages only';
  return undefined;
}

/** Imports against the flow: a later stage, a sibling folder, the application from below, content as code. */
export function againstTheFlow(imports: Import[]): Violation[] {
  return imports.flatMap(({ from, target, specifier, line }) => {
    const what = target === undefined ? undefined : whyNot({ from, target });
    return what ? [{ file: from, line, what: `${what}: ${specifier}` }] : [];
  });
}

/** Relative imports that leave their part of the tree: there the # names of package.json#imports stand. */
export function relativeAcrossFolders(imports: Import[]): Violation[] {
  const partOf = (path: string) => (stageOf(path) ? path.split('/').slice(0, 2).join('/') : path.includes('/') ? path.split('/')[0] : '');
  return imports
    .filter(({ from, specifier, target }) => specifier.startsWith('.') && (specifier.includes('../../') || partOf(from) !== partOf(target ?? '')))
    .map(({ from, specifier, line }) => ({ file: from, line, what: `use the # name: ${specifier}` }));
}

/** Imports that lead back to the file they began in; each cycle is told once, by its first file. */
export function cycles(imports: Import[]): Violation[] {
  const next = new Map<string, Import[]>();
  for (const one of imports) next.set(one.from, [...(next.get(one.from) ?? []), one]);
  const done = new Set<string>();
  const found: Violation[] = [];
  const visit = (file: string, trail: string[]) => {
    if (done.has(file)) return;
    for (const { target, line } of next.get(file) ?? []) {
      if (target === undefined) continue;
      const begin = [...trail, file].indexOf(target);
      if (begin >= 0) found.push({ file, line, what: `cycle: ${[...trail, file].slice(begin).concat(target).join(' -> ')}` });
      else visit(target, [...trail, file]);
    }
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
