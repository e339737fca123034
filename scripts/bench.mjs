/**
 * `npm run bench`: the figures we promise, each as a ratio to a bare app measured in turns with ours; exit status 1 when one is beyond its goal.
 * `-- --faults` breaks database, network and processes on purpose instead; `-- --fresh` also times a fresh clone (a minute more).
 */
import { checkNode } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { stopRunning } from './lib/run.mjs';
import { explain } from './lib/say.mjs';
import { onEnd } from './lib/shutdown.mjs';

process.chdir(root);
delete process.env.DATABASE_URL; // never a database that is not ours
delete process.env.DATA_DIR;
const undo = [];
onEnd(async () => {
  stopRunning();
  for (const stop of undo.splice(0)) await stop();
  process.exit(1);
});
try {
  checkNode();
  await prepare();
  const flags = new Set(process.argv.slice(2));
  const { bench } = await import('./bench/run.mjs'); // needs the packages
  process.exitCode = (await bench({ faults: flags.has('--faults'), fresh: flags.has('--fresh') }, undo)) ? 0 : 1;
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
process.exit();
