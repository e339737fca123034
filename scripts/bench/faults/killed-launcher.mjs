/** Faults F4 and F21, on a whole `npm start` with its own PostgreSQL. */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { claimFolder } from '#scripts/lib/claim';
import { root } from '#scripts/lib/paths';
import { freePort } from '#scripts/lib/port';
import { query } from '#scripts/lib/postgres';
import { freshAnswers, post, slugsOf } from '../answers.mjs';
import { inParallel, send } from '../http.mjs';
import { verdict } from '../table.mjs';
import { ownerUrl, postmasters, startLauncher } from './launcher.mjs';
import { comparison, openLedger } from './ledger.mjs';

const standOf = (home) => ({ query: (sql, values) => query(ownerUrl(home), sql, values) });

/** SIGKILL of the launcher alone: web server and PostgreSQL live on as orphans, and the next start makes good. */
async function killed(home, port) {
  const first = await startLauncher(home, port);
  const stand = standOf(home);
  const answers = await freshAnswers(stand, first.url, await slugsOf(stand), 40);
  const ledger = openLedger(stand);
  await inParallel(answers, 8, (answer) => ledger.deliver(first.url, answer));
  const before = postmasters(home);
  process.kill(first.child.pid, 'SIGKILL');
  await first.exited;
  const second = await startLauncher(home, port);
  const after = postmasters(home);
  const { holds, text } = await comparison(ledger);
  const passed = holds && before.length === 1 && after.length === 1 && second.readyMs < 10_000;
  return [second, verdict('F4 launcher killed, PostgreSQL left behind', passed, `ready after ${(second.readyMs / 1000).toFixed(1)} s; ${before.length} postmaster before, ${after.length} after${before[0] === after[0] ? ' (adopted)' : ''}; ${text}`)];
}

/**
 * SIGTERM while answers and pages are under way: `{ acknowledged, broken, ms }`. What was begun is finished; who comes
 * later finds no listener, which is no failure.
 */
async function stopped(home, { url, child, exited }) {
  const stand = standOf(home);
  const answers = await freshAnswers(stand, url, await slugsOf(stand), 400);
  const acknowledged = [];
  const broken = [];
  let isOver = false;
  const ask = async (what, request) => {
    const reply = await request().catch((error) => ({ error: error.code ?? error.message }));
    if (reply.error === 'ECONNREFUSED') isOver = true;
    else if (reply.status !== 200) broken.push(`${what}: ${reply.status ?? reply.error}`);
    return reply.status === 200;
  };
  const load = inParallel(answers, 8, async (answer) => {
    if (isOver) return;
    if (await ask('answer', () => post(url, answer))) acknowledged.push(answer.json.id);
    await ask('page', () => send(`${url}/articles/kerry-cyber-stability`));
    await sleep(60);
  });
  await sleep(800);
  const startedAt = performance.now();
  child.kill('SIGTERM');
  await exited;
  const ms = performance.now() - startedAt;
  await load;
  return { acknowledged, broken, ms };
}

/** Both, one after the other, and a last start that finds all that was acknowledged. */
export async function killedLauncher(undo) {
  const { home, release } = await claimFolder(path.join(root, '.data/bench/launched'));
  const port = await freePort();
  let current;
  undo.unshift(async () => {
    current?.child.kill('SIGTERM');
    await current?.exited;
    release();
  });
  try {
    const [second, left] = await killed(home, port);
    current = second;
    const { acknowledged, broken, ms } = await stopped(home, second);
    current = await startLauncher(home, port);
    const [{ stored }] = await standOf(home).query('select count(*)::int as stored from "Response" where id = any($1::uuid[])', [acknowledged]);
    const passed = broken.length === 0 && ms < 10_000 && stored === acknowledged.length && stored > 0;
    const complaint = broken.length > 0 ? `: ${[...new Set(broken)].slice(0, 3).join(' | ')}` : '';
    return [left, verdict('F21 SIGTERM under load', passed, `stopped after ${(ms / 1000).toFixed(1)} s; ${acknowledged.length} answers acknowledged, ${stored} stored; ${broken.length} requests broken${complaint}`)];
  } finally {
    await undo.shift()();
  }
}
