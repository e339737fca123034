/** Fault F7 as pages and answers meet it: every connection of the pool waits. */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freshAnswers, slugsOf } from '../answers.mjs';
import { send } from '../http.mjs';
import { verdict } from '../table.mjs';
import { comparison, complaints, openLedger, told } from './ledger.mjs';

const pages = ['/', '/articles/kerry-cyber-stability'];

/** Locks what every answer and every page of an article must read, so that the pool fills with those who wait. */
async function holdTables(stand) {
  const client = new pg.Client({ connectionString: stand.ownerUrl });
  await client.connect();
  await client.query('BEGIN');
  await client.query('LOCK "User", "ArticleVersion" IN ACCESS EXCLUSIVE MODE');
  return async () => {
    await client.query('ROLLBACK');
    await client.end();
  };
}

/** Twelve requests wait for a lock; whoever comes then hears 503 within 3 s, and is served when the lock is gone. */
export async function fullPool({ stand, product }) {
  const [last, ...answers] = await freshAnswers(stand, product.url, await slugsOf(stand), 14);
  const ledger = openLedger(stand);
  const free = await holdTables(stand);
  const waiting = answers.map((answer) => ledger.deliver(product.url, answer));
  await sleep(500);
  const startedAt = performance.now();
  await Promise.all(pages.map((page) => ledger.visit(product.url + page)));
  const refusedMs = performance.now() - startedAt;
  const { status: health } = await send(`${product.url}/api/health`);
  await free();
  const freeAt = performance.now();
  await ledger.deliver(product.url, last);
  const ms = performance.now() - freeAt;
  await Promise.all(waiting);
  const { holds, text } = await comparison(ledger);
  const passed = holds && ledger.wrong.length === 0 && health === 200 && refusedMs < 3000 && ms < 1000;
  return verdict('F7 pool exhausted', passed, `${told(ledger)}; page refused after ${(refusedMs / 1000).toFixed(1)} s; health ${health}; served ${(ms / 1000).toFixed(1)} s after; ${text}${complaints(ledger)}`);
}
