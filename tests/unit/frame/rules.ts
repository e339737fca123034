import { againstTheFlow, cycles, relativeAcrossFolders } from './directions';
import { undocumented } from './docstrings';
import type { Files, Violation } from './files';
import { allImports, type Names } from './imports';
import { databaseElsewhere, packagesInDomain } from './packages';
import { clockAndDiceInDomain, clockAndDiceInServer } from './purity';
import { barrels, defaultExports, foreignAddresses, notServerOnly, unsafeMarkup, vagueNames } from './shapes';

/** A rule by its sentence: what it finds wrong in these files. */
export type Rule = (files: Files, names: Names) => Violation[];

/** The rules of docs and DESIGN that no tool enforces for us; each has a planted violation in planted.test.ts. */
export const rules = {
  'imports follow the flow': (files, names) => againstTheFlow(allImports(files, names)),
  'imports across folders use # names': (files, names) => relativeAcrossFolders(allImports(files, names)),
  'imports have no cycles': (files, names) => cycles(allImports(files, names)),
  'domain/ imports few packages': (files, names) => packagesInDomain(allImports(files, names)),
  'few folders talk to the database': (files, names) => databaseElsewhere(allImports(files, names)),
  'domain/ has no clock and no dice': clockAndDiceInDomain,
  'server/ has clock and dice in one file': clockAndDiceInServer,
  'server/ stays on the server': notServerOnly,
  'no default exports': defaultExports,
  'no barrels': barrels,
  'names say something': vagueNames,
  'no raw HTML, no style attributes': unsafeMarkup,
  'no foreign addresses': foreignAddresses,
  'exported functions have docstrings': undocumented,
} satisfies Record<string, Rule>;
