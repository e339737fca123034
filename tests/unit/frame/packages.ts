import type { Violation } from './files';
import type { Import } from './imports';

const inDomain = ['zod', 'ts-fsrs', 'yaml'];
const nearDatabase = /^(server|prisma|scripts|tests\/integration|tests\/contract)\//;
const withDriver = /^((scripts|tests)\/|server\/live\.ts$)/;

/** Packages that domain/ is too pure for. */
export function packagesInDomain(imports: Import[]): Violation[] {
  return imports
    .filter((one) => one.from.startsWith('domain/') && one.package !== undefined && !inDomain.includes(one.package))
    .map(({ from, line, specifier }) => ({ file: from, line, what: `domain/ imports of npm only ${inDomain.join(', ')}: ${specifier}` }));
}

/** Prisma, its client or the driver outside of the folders that may talk to the database. */
export function databaseElsewhere(imports: Import[]): Violation[] {
  const isPrisma = (one: Import) => one.package?.startsWith('@prisma') || one.target?.startsWith('server/generated');
  const prisma = imports.filter((one) => isPrisma(one) && !nearDatabase.test(one.from));
  const driver = imports.filter((one) => one.package === 'pg' && !withDriver.test(one.from));
  return [...prisma, ...driver].map(({ from, line, specifier }) => ({ file: from, line, what: `not the way to the database here: ${specifier}` }));
}
