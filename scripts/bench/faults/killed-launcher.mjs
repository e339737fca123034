/** Faults F4 and F21, on a whole `npm start` with its own PostgreSQL. */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { claimFolder } from '../../lib/claim.mjs';
import { root } from '../../lib/paths.mjs';
import { freePort } from '../../lib/port.mjs';
import { query } from '../../lib/postgres.mjs';
import { freshAnswers, post, slugsOf } from '../answers.mjs';
import { inParallel, send } from '../http.mjs';
import { verdict } from '../table.mjs';
import { ownerUrl, postmasters, startLauncher } from './launcher.mjs';
import { comparison, complaints, openLedger, told } from './ledger.mjs';

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

/** SIGTERM while answers and pages are under way: what was begun is finished, what comes later finds no listener. */
async function stopped(home, launcher) {
  const stand = standOf(home);
  const { url } = launcher;
  const answers = await freshAnswers(stand, url, await slugsOf(stand), 400);
  const ledger = openLedger(stand);
  const acked = [];
  const broken = [];
  let isOver = false;
  const note = async (request, what, id) => {
    const wasListening = !isOver;
    try {
      const { status } = await request();
      if (status === 200 && id) acked.push(id);
      if (status !== 200) broken.push(`${what}: ${status}`);
    } catch (error) {
      if (error.code === 'ECONNREFUSED') return false;
      if (wasListening || !isOver) broken.push(`${what}: ${error.code ?? error.message}`);
      else broken.push(`${what} begun after SIGTERM: ${error.code ?? error.message}`);
    }
    return true;
  };
  const load = inParallel(answers, 8, async (answer) => {
    if (isOver) return;
    await note(() => post(url, answer), 'answer', answer.json.id);
    await note(() => send(`${url}/articles/kerry-cyber-stability`), 'page');
    await sleep(60);
  });
  await sleep(800);
  const startedAt = performance.now();
  process.kill(launcher.child.pid, 'SIGTERM');
  await sleep(100);
  isOver = true;
  await load;
  await launcher.exited;
  const ms = performance.now() - startedAt;
  return { acked, broken, ms, ledger };
}

/** Both, one after the other, and a last start that finds all that was acknowledged. */
export async function killedLauncher() {
  const { home, release } = await claimFolder(path.join(root, '.data/bench/launched'));
  const port = await freePort();
  let current;
  try {
    const [second, left] = await killed(home, port);
    current = second;
    const { acked, broken, ms } = await stopped(home, second);
    current = await startLauncher(home, port);
    const rows = await standOf(home).query('select count(*)::int as stored from "Response" where id = any($1::uuid[])', [acked]);
    const passed = broken.length === 0 && ms < 10_000 && rows[0].stored === acked.length && acked.length > 0;
    return [left, verdict('F21 SIGTERM under load', passed, `stopped after ${(ms / 1000).toFixed(1)} s; ${acked.length} answers acknowledged, ${rows[0].stored} stored; ${broken.length} requests broken${broken.length > 0 ? `: ${[...new Set(broken)].slice(0, 3).join(' | ')}` : ''}`)];
  } finally {
    current?.child.kill('SIGTERM');
    await current?.exited;
    release();
    fs.rmSync(path.join(home, 'claim.json'), { force: true });
  }
}
