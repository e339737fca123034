/** What `npm run check` and `npm test` look at without a database or a browser. */
import fs from 'node:fs';
import path from 'node:path';
import { bin, root } from './paths.mjs';
import { run } from './run.mjs';
import { check, countVitest, suite } from './suites.mjs';

const quietly = (...args) => run(process.execPath, args, { quiet: true });
const has = (file) => fs.existsSync(path.join(root, file));

async function types() {
  if (has('app')) {
    const typegen = await quietly(bin('next/dist/bin/next'), 'typegen');
    if (typegen.code !== 0) return typegen;
  }
  return quietly(bin('typescript/bin/tsc'), '--noEmit');
}

/** Types, lint, dead code and lockfile. */
export async function staticChecks(tally) {
  await check(tally, 'Lockfile is complete', () => quietly('scripts/check-lock.mjs'));
  await check(tally, 'Types', types);
  await check(tally, 'Types of domain/ without DOM and Node', () => quietly(bin('typescript/bin/tsc'), '-p', 'domain'));
  await check(tally, 'Lint', () => quietly(bin('oxlint/bin/oxlint'), '--quiet'));
  await check(tally, 'Dead code', () => quietly(bin('knip/bin/knip.js'), '--no-progress'));
}

/** The tests of a vitest project (a folder of tests/ by its name). */
export async function vitest(tally, project) {
  const report = path.join(root, `.data/results/${project}.json`);
  const args = [bin('vitest/vitest.mjs'), 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await suite(tally, `Tests: ${project}`, { args, report, count: countVitest });
}
