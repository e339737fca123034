/** Fault F3 with the web server killed: SIGKILL at random moments while answers are under way. */
import { setTimeout as sleep } from 'node:timers/promises';
import { signalGroup } from '#scripts/lib/orphans';
import { freshAnswers, slugsOf } from '../answers.mjs';
import { inParallel } from '../http.mjs';
import { startProduct } from '../product.mjs';
import { verdict } from '../table.mjs';
import { comparison, complaints, openLedger, told } from './ledger.mjs';

const kills = 4;

/** Eight people answer while the server dies and comes back, four times. */
export async function killedWeb({ stand, productOptions, undo }) {
  let product = await startProduct(productOptions);
  const stop = () => product.stop();
  undo.unshift(stop);
  const answers = await freshAnswers(stand, product.url, await slugsOf(stand), 240);
  const ledger = openLedger(stand);
  let isOver = false;
  const killing = (async () => {
    for (let kill = 0; kill < kills; kill++) {
      await sleep(150 + Math.random() * 300);
      signalGroup(product.pid, 'SIGKILL');
      await product.exited;
      product = await startProduct(productOptions);
    }
    isOver = true;
  })();
  await inParallel(answers, 8, async (answer, at) => {
    while (!isOver && at > (answers.length * 3) / 4) await sleep(50); // some are left for every life
    await ledger.deliver(() => product.url, answer, { mayBreak: true });
    await sleep(isOver ? 0 : 30);
  });
  await killing;
  await stop();
  undo.shift();
  const { holds, text } = await comparison(ledger);
  return verdict('F3 web server killed while answers are under way', holds && ledger.wrong.length === 0, `${kills} kills; ${told(ledger)}; ${text}${complaints(ledger)}`);
}
