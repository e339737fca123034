/** From sources to something that runs: packages, database client, production build. */
import fs from 'node:fs';
import path from 'node:path';
import { claimWhenFree } from './claim.mjs';
import { installed } from './install.mjs';
import { endOrphan } from './orphans.mjs';
import { bin, root } from './paths.mjs';
import { node } from './run.mjs';
import { say, step } from './say.mjs';
import { hashOf, once } from './stamp.mjs';

const sources = ['app', 'ui', 'domain', 'server', 'offline', 'public', 'proxy.ts', 'instrumentation.ts', 'next.config.js',
  'tsconfig.base.json', 'tsconfig.json', 'package.json', 'package-lock.json', 'prisma/schema.prisma'];

/** `prisma generate` never runs the schema engine, but downloads it first unless told where one is. */
const prismaEnv = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' };

async function generated() {
  if (!fs.existsSync(path.join(root, 'prisma/schema.prisma'))) return;
  const stamp = path.join(root, 'server/generated/.stamp');
  await once(stamp, hashOf(['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']), () =>
    step('Generating the database client', () => node([bin('prisma/build/index.js'), 'generate', '--no-hints'], { env: prismaEnv })));
}

async function built() {
  await once(path.join(root, '.next/.stamp'), hashOf(sources), () =>
    step('Building', () => node([bin('next/dist/bin/next'), 'build'], { env: { NODE_ENV: 'production' } })));
}

async function endLeftSteps() {
  const folder = path.join(root, '.data/steps');
  const records = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  for (const name of records) await endOrphan(path.join(folder, name));
}

/** One at a time in a checkout: what we make (node_modules, client, build) is shared by all who start from it. */
async function alone(work) {
  const mine = await claimWhenFree(path.join(root, '.data/prepare.json'), () => say('Waiting for another Dateline script to finish preparing...'));
  try {
    await endLeftSteps();
    return await work();
  } finally {
    mine.release();
  }
}

/** Packages and database client are in place. */
export const prepare = () => alone(async () => {
  await installed();
  await generated();
});

/** The production build is that of the sources as they are now. */
export const build = () => alone(built);
