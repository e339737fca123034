/** The frame of a run of tests: preparation before, the sum as the last line after. */
import { checkNode } from './install.mjs';
import { root } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { stopRunning } from './run.mjs';
import { explain, say } from './say.mjs';
import { onEnd } from './shutdown.mjs';
import { Tally } from './suites.mjs';

/** Runs `work` with everything installed, prints the sum, and exits with 1 when anything failed. */
export async function testRun(work) {
  const tally = new Tally();
  process.chdir(root);
  delete process.env.DATABASE_URL; // tests never touch a database that is not theirs
  delete process.env.DATA_DIR;
  onEnd(() => {
    stopRunning();
    setTimeout(() => process.exit(1), 20_000).unref();
  });
  try {
    checkNode();
    await prepare();
    await work(tally);
  } catch (error) {
    console.error(explain(error));
    tally.add('Preparation', { passed: 0, failed: 1 });
  }
  // Last, where a log that was cut still shows it.
  for (const failure of tally.failures) say(`Failed: ${failure}`);
  console.log(tally.line());
  process.exit(tally.failed > 0 ? 1 : 0);
}
