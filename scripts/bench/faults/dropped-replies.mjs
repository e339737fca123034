/** Fault F9: between browser and server, the reply to every first try is lost after the server has committed. */
import http from 'node:http';
import { freshAnswers, post, slugsOf } from '../answers.mjs';
import { inParallel } from '../http.mjs';
import { verdict } from '../table.mjs';
import { comparison, complaints, openLedger, told } from './ledger.mjs';
import { startProxy } from './tcp-proxy.mjs';

const count = 60;

/** Each first try goes through a proxy that cuts at the first byte of the reply; the browser then sends it again. */
export async function droppedReplies({ stand, product }) {
  const answers = await freshAnswers(stand, product.url, await slugsOf(stand), count);
  const ledger = openLedger(stand);
  const proxy = await startProxy(Number(new URL(product.url).port));
  let dropped = 0;
  await inParallel(answers, 1, async (answer) => {
    proxy.arm({ direction: 'down', afterBytes: 0 });
    const agent = new http.Agent({ keepAlive: false });
    await post(product.url, answer, { agent, port: proxy.port }).catch(() => { dropped++; });
    await ledger.deliver(product.url, answer);
  });
  await proxy.close();
  const { holds, text } = await comparison(ledger);
  return verdict('F9 first reply to every answer lost', holds && dropped === count && ledger.wrong.length === 0, `${dropped} replies lost; ${told(ledger)}; ${text}${complaints(ledger)}`);
}
