/** What `npm run bench` does, in order. */
import { say } from '#scripts/lib/say';
import { startBaseline } from './baseline.mjs';
import { costFigures } from './cost.mjs';
import { extractionFigures } from './extraction.mjs';
import { drills } from './faults/drills.mjs';
import { firstLoadFigure } from './first-load.mjs';
import { freshFigures } from './fresh.mjs';
import { startProduct } from './product.mjs';
import { openStand } from './stand.mjs';
import { table } from './table.mjs';

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
    return [...(await costFigures(stand, product, baseline)), firstLoad];
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
