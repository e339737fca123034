/** `npm start` as a process, to be killed. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '#scripts/lib/paths';
import { ownGroup } from '#scripts/lib/run';
import { send } from '../http.mjs';

/** Starts it: `{ child, url, exited, readyMs }` once the home page is served. */
export async function startLauncher(home, port) {
  const startedAt = performance.now();
  const env = { ...process.env, PORT: String(port), DATA_DIR: home };
  for (const name of Object.keys(env)) if (name.startsWith('npm_')) delete env[name];
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'], ...ownGroup });
  let said = '';
  child.stdout.on('data', (chunk) => { said += chunk; });
  let hasEnded = false;
  const exited = new Promise((resolve) => child.once('exit', (code) => { hasEnded = true; resolve(code); }));
  const url = `http://127.0.0.1:${port}`;
  const isServed = async () => said.includes('is served at') && (await send(url).catch(() => undefined))?.status === 200;
  while (!(await isServed())) { // a web server that was left behind may answer before: what counts is its own word
    if (hasEnded || performance.now() - startedAt > 120_000) throw new Error(`npm start does not serve:\n${said}`);
    await sleep(50);
  }
  return { child, url, exited, readyMs: performance.now() - startedAt };
}

/** The process ids of the PostgreSQL servers that run on the cluster of `home`. */
export function postmasters(home) {
  const folder = path.join(fs.existsSync(path.join(home, 'LOCATION')) ? fs.readFileSync(path.join(home, 'LOCATION'), 'utf8').trim() : home, 'postgres');
  return fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name)).filter((name) => {
    try {
      const words = fs.readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
      return words[0].endsWith('bin/postgres') && words[words.indexOf('-D') + 1] === folder;
    } catch {
      return false;
    }
  }).map(Number);
}

/** The URL of the database that `home` is served from, as owner. */
export function ownerUrl(home) {
  const base = fs.existsSync(path.join(home, 'LOCATION')) ? fs.readFileSync(path.join(home, 'LOCATION'), 'utf8').trim() : home;
  const port = fs.readFileSync(path.join(base, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
  return `postgresql://postgres:${fs.readFileSync(path.join(base, 'postgres.password'), 'utf8')}@127.0.0.1:${port}/dateline`;
}
