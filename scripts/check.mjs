/** `npm run check`: static checks and unit tests, for every few minutes of work. */
import { staticChecks, vitest } from './lib/checks.mjs';
import { testRun } from './lib/test-run.mjs';

await testRun(async (tally) => {
  await staticChecks(tally);
  await vitest(tally, 'unit');
});
