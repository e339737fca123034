/** How long a newcomer waits: from a clone without packages to the first page, and a second start. */
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { signalGroup } from '#scripts/lib/orphans';
import { root } from '#scripts/lib/paths';
import { freePort } from '#scripts/lib/port';
import { ownGroup } from '#scripts/lib/run';
import { figure } from './table.mjs';

async function hasPage(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(5000) })).status === 200;
  } catch {
    return false;
  }
}

/** Seconds from `npm start` to the first home page; stops it again. */
async function secondsToFirstPage(folder) {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port) };
  for (const name of Object.keys(env)) if (name.startsWith('npm_')) delete env[name]; // as from a shell
  const startedAt = Date.now();
  const child = spawn('npm', ['start'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'], ...ownGroup });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  let hasEnded = false;
  void exited.then(() => { hasEnded = true; });
  try {
    while (!(await hasPage(port))) {
      if (hasEnded || Date.now() - startedAt > 300_000) throw new Error('npm start in a fresh clone does not serve.');
      await sleep(50);
    }
    return (Date.now() - startedAt) / 1000;
  } finally {
    if (!hasEnded) signalGroup(child.pid, 'SIGTERM');
    await exited;
    while (fs.existsSync(path.join(folder, '.data/launcher.json'))) await sleep(50); // npm ends before the launcher does
  }
}

/** Two figures, printed only: the machine and the network decide the first. */
export async function freshFigures() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-fresh-'));
  fs.chmodSync(folder, 0o755);
  try {
    execFileSync('git', ['clone', '--quiet', root, folder]);
    const first = await secondsToFirstPage(folder);
    const second = await secondsToFirstPage(folder);
    return [figure('Fresh clone to first page', first, { unit: 's', digits: 1 }), figure('Second start to first page', second, { goal: 5, unit: 's', digits: 1 })];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
