/** Fault F6 with a whole server: PostgreSQL ends every connection of the application every 200 ms. */
import { setTimeout as sleep } from 'node:timers/promises';
import { freshAnswers, slugsOf } from '../answers.mjs';
import { inParallel } from '../http.mjs';
import { verdict } from '../table.mjs';
import { comparison, complaints, openLedger, told } from './ledger.mjs';

/** Answers and pages for some five seconds of that. */
export async function endedConnections({ stand, product }) {
  const answers = await freshAnswers(stand, product.url, await slugsOf(stand), 160);
  const ledger = openLedger(stand);
  const timer = setInterval(() => void stand.query("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'dateline_app'").catch(() => {}), 200);
  try {
    await inParallel(answers, 8, async (answer) => {
      await ledger.deliver(product.url, answer);
      await ledger.visit(`${product.url}/articles/kerry-cyber-stability`);
      await sleep(100);
    });
  } finally {
    clearInterval(timer);
  }
  const { holds, text } = await comparison(ledger);
  const passed = holds && ledger.wrong.length === 0 && product.isRunning();
  return verdict('F6 connections ended every 200 ms', passed, `${told(ledger)}; ${text}${complaints(ledger)}`);
}
