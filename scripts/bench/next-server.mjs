/** A Next.js server to measure or to break: our product, or the bare app to compare with. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { signalGroup } from '#scripts/lib/orphans';
import { bin } from '#scripts/lib/paths';
import { freePort } from '#scripts/lib/port';
import { ownGroup } from '#scripts/lib/run';
import { Refusal } from '#scripts/lib/say';

async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

/**
 * Runs `next start` in `folder` on a free port: `{ url, pid, exited, isRunning, stop }` once `path` answers 200. What it
 * says goes to the file `log`: a drill makes it say much.
 */
export async function startNext({ folder, appUrl, path, log }) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: appUrl, NEXTAUTH_SECRET: randomBytes(32).toString('base64url') };
  const out = fs.openSync(log, 'a');
  const child = spawn(process.execPath, [bin('next/dist/bin/next'), 'start', '-p', String(port)], { cwd: folder, stdio: ['ignore', out, out], env, ...ownGroup });
  fs.closeSync(out);
  let hasEnded = false;
  const exited = new Promise((resolve) => child.once('exit', (code) => { hasEnded = true; resolve(code ?? 1); }));
  const stop = async () => {
    if (!hasEnded) signalGroup(child.pid, 'SIGTERM');
    await Promise.race([exited, sleep(10_000, undefined, { ref: false })]);
    if (!hasEnded) signalGroup(child.pid, 'SIGKILL');
    await exited;
  };
  for (const until = Date.now() + 60_000; !(await answers(url + path)); await sleep(50)) {
    if (!hasEnded && Date.now() < until) continue;
    await stop();
    throw new Refusal(`A web server does not serve; it says why in ${log}`);
  }
  return { url, pid: child.pid, exited, isRunning: () => !hasEnded, stop };
}
