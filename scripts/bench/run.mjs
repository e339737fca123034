/** What `npm run bench` does, in order. */
import { say } from '#scripts/lib/say';
import { startBaseline } from './baseline.mjs';
import { costFigures } from './cost.mjs';
import { extractionFigures } from './extraction.mjs';
import { drills } from './faults/drills.mjs';
import { firstLoadFigure } from './first-load.mjs';
import { freshFigures } from './fresh.mjs';
import { startProduct } from './product.mjs';
import { queueFigures } from './queue.mjs';
import { reviewFigure } from './review.mjs';
import { signInFigures } from './sign-ins.mjs';
import { openStand } from './stand.mjs';
import { table } from './table.mjs';
import { learnerFigures } from './today.mjs';

/** Figures that need a server. */
async function served(undo) {
  try {
    const stand = await openStand();
    undo.unshift(stand.stop);
    const product = await startProduct(stand);
    undo.unshift(product.stop);
    say('Measuring the quiz page');
    const firstLoad = await firstLoadFigure(stand, product);
    const baseline = await startBaseline(stand);
    undo.unshift(baseline.stop);
    say('Measuring answers and pages, in turns with a bare app');
    const found = [...(await costFigures(stand, product, baseline)), firstLoad];
    say('Measuring reviews and the pages of a learner, in turns with a bare app');
    found.push(await reviewFigure(stand, product, baseline), ...(await learnerFigures(stand, product, baseline)));
    say('Measuring a class that signs in');
    found.push(...(await signInFigures(stand, product)));
    say('Measuring the due queue of a million cards');
    return [...found, ...(await queueFigures(stand))];
  } finally {
    while (undo.length > 0) await undo.shift()();
  }
}

async function figures(fresh, undo) {
  const found = await served(undo);
  say('Measuring extraction');
  found.push(...(await extractionFigures()));
  if (!fresh) return found;
  say('Measuring a fresh clone');
  return [...found, ...(await freshFigures())];
}

/**
 * Prints the figures, or with `faults` the drills, as a table; whether all that is judged holds. `undo` holds at any time
 * what has to be stopped.
 */
export async function bench({ faults, fresh }, undo) {
  const found = await (faults ? drills(undo) : figures(fresh, undo));
  console.log(`\n${table(found)}\n`);
  return found.every(({ passed }) => passed !== false);
}
