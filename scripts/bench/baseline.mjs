/** The bare app to compare with: tests/bench/baseline, built by the same Next.js into .data/bench/baseline. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { signalGroup } from '../lib/orphans.mjs';
import { bin, root } from '../lib/paths.mjs';
import { freePort } from '../lib/port.mjs';
import { ownGroup } from '../lib/run.mjs';
import { Refusal, step } from '../lib/say.mjs';
import { hashOf, once } from '../lib/stamp.mjs';

const sources = 'tests/bench/baseline';
const next = bin('next/dist/bin/next');

function ended(child) {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

async function make(folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(path.join(root, sources), folder, { recursive: true });
  const output = path.join(folder, 'build.log');
  const file = fs.openSync(output, 'a');
  const child = spawn(process.execPath, [next, 'build'], { cwd: folder, stdio: ['ignore', file, file], env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } });
  const code = await ended(child);
  fs.closeSync(file);
  if (code !== 0) throw new Refusal(`The bare app cannot be built (${code}):\n${fs.readFileSync(output, 'utf8')}`);
}

async function isReady(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

/** `{ url, pid, stop }` of the bare app, on the product's database and through its client. */
export async function startBaseline({ home, appUrl }) {
  const folder = path.join(home, 'baseline');
  const hash = hashOf([sources, 'server/prisma.ts', 'server/env.ts', 'prisma/schema.prisma', 'package-lock.json', 'scripts/bench/baseline.mjs']);
  await once(path.join(home, 'baseline-built'), hash, () => step('Building the bare app to compare with', () => make(folder)));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: appUrl };
  const child = spawn(process.execPath, [next, 'start', '-p', String(port)], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env, ...ownGroup });
  const exited = ended(child);
  const stop = async () => {
    signalGroup(child.pid, 'SIGKILL');
    await exited;
  };
  for (const until = Date.now() + 30_000; !(await isReady(url)); await sleep(50)) {
    if (child.exitCode === null && Date.now() < until) continue;
    await stop();
    throw new Refusal('The bare app does not serve.');
  }
  return { url, pid: child.pid, stop };
}
