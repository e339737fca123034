/** The web server as a child of ours. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endOrphan, remember, signalGroup } from './orphans.mjs';
import { bin, root } from './paths.mjs';
import { ownGroup } from './run.mjs';
import { Refusal } from './say.mjs';

const recordIn = (home) => path.join(home, 'web.json');

/** Ends the web server that a killed launcher left behind; returns whether there was one. */
export const endLeftWeb = (home) => endOrphan(recordIn(home));

/** Whether it serves: a page, or at least an answer that is not "not yet". */
async function serves(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(5000) });
    return answer.status < 500;
  } catch {
    return false;
  }
}

async function ready(port, hasEnded) {
  for (const until = Date.now() + 60_000; ; await sleep(50)) {
    if (hasEnded()) throw new Refusal('The web server ended while starting; it says why above.');
    if (await serves(port)) return;
    if (Date.now() > until) throw new Refusal('The web server did not answer within a minute.');
  }
}

/**
 * Starts Next.js and returns once it serves: `{ exited, stop }`. `exited` resolves with the exit code; `stop` lets
 * requests under way finish, for 10 s at most. Its banner is kept back, what it says later is shown.
 * @param {{ command: 'start'|'dev', port: number, home: string, env: Record<string, string> }} options
 */
export async function serve({ command, port, home, env }) {
  const args = [bin('next/dist/bin/next'), command, '-p', String(port), ...(process.env.HOST ? ['-H', process.env.HOST] : [])];
  const mode = command === 'start' ? 'production' : 'development';
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    ...ownGroup,
  });
  const forget = remember(recordIn(home), child.pid);
  const banner = [];
  const keep = (chunk) => banner.push(chunk);
  child.stdout.on('data', keep);
  let ended = false;
  const exited = new Promise((resolve) => child.once('exit', (code) => { ended = true; forget(); resolve(code ?? 1); }));
  const stop = async () => {
    if (ended) return;
    signalGroup(child.pid, 'SIGTERM');
    await Promise.race([exited, sleep(10_000, undefined, { ref: false })]);
    if (!ended) signalGroup(child.pid, 'SIGKILL');
    await exited;
  };
  try {
    await ready(port, () => ended);
  } catch (error) {
    process.stdout.write(Buffer.concat(banner));
    await stop();
    throw error;
  }
  child.stdout.off('data', keep);
  child.stdout.pipe(process.stdout);
  return { exited, stop };
}
