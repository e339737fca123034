/** Fault F5, and a database that is away: pages and answers say 503 and come back by themselves. */
import { setTimeout as sleep } from 'node:timers/promises';
import { freshAnswers, slugsOf } from '../answers.mjs';
import { send } from '../http.mjs';
import { verdict } from '../table.mjs';
import { comparison, complaints, openLedger, told } from './ledger.mjs';

const pages = ['/', '/articles/kerry-cyber-stability', '/quizzes', '/about'];

/** Visits pages and delivers answers, `width` at a time, until told to stop. */
function traffic(product, ledger, answers, width) {
  let isOver = false;
  const queue = [...answers];
  const lane = async (number) => {
    for (let at = number; !isOver; at++) {
      const answer = number % 2 === 0 ? queue.shift() : undefined;
      if (answer) await ledger.deliver(product.url, answer);
      else await ledger.visit(product.url + pages[at % pages.length]);
      await sleep(20);
    }
  };
  const lanes = Promise.all(Array.from({ length: width }, (_, number) => lane(number)));
  return async () => {
    isOver = true;
    await lanes;
    for (const answer of queue) await ledger.deliver(product.url, answer);
  };
}

/** Ms from now until a page and an answer are served again. */
async function msUntilServed(product, answer, ledger) {
  const startedAt = performance.now();
  while ((await ledger.visit(`${product.url}/quizzes`))?.status !== 200) await sleep(50);
  await ledger.deliver(product.url, answer);
  return performance.now() - startedAt;
}

/** PostgreSQL restarted fast under 50 requests in flight. */
export async function restartedDatabase({ stand, product, proxy }) {
  const [last, ...answers] = await freshAnswers(stand, product.url, await slugsOf(stand), 200);
  const ledger = openLedger(stand);
  const end = traffic(product, ledger, answers, 50);
  await sleep(1000);
  await stand.stopDatabase();
  proxy.aim(await stand.startDatabase());
  const ms = await msUntilServed(product, last, ledger);
  await end();
  const { holds, text } = await comparison(ledger);
  const passed = holds && ledger.wrong.length === 0 && product.isRunning() && ms < 5000;
  return verdict('F5 PostgreSQL restarted under load', passed, `${told(ledger)}; served ${(ms / 1000).toFixed(1)} s after; ${text}${complaints(ledger)}`);
}

/** Nothing answers at the database's port for five seconds. */
export async function databaseAway({ stand, product, proxy }) {
  const [last, ...answers] = await freshAnswers(stand, product.url, await slugsOf(stand), 40);
  const ledger = openLedger(stand);
  const end = traffic(product, ledger, answers, 8);
  await sleep(500);
  await proxy.pause();
  await sleep(3000);
  const replies = await Promise.all([...pages, '/api/health'].map((page) => send(product.url + page)));
  const isAway = replies.every(({ status, headers }) => status === 503 && headers['retry-after']);
  await sleep(2000);
  await proxy.resume();
  const ms = await msUntilServed(product, last, ledger);
  await end();
  const { holds, text } = await comparison(ledger);
  const passed = holds && isAway && ledger.wrong.length === 0 && ms < 3000;
  return verdict('Database away for 5 s', passed, `${told(ledger)}; ${isAway ? '' : 'NOT '}all pages 503 meanwhile; served ${(ms / 1000).toFixed(1)} s after; ${text}${complaints(ledger)}`);
}
