/** Runs other programs as steps of a script. Each is a process group of its own, so that we decide what ends when. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { remember, signalGroup } from './orphans.mjs';
import { root } from './paths.mjs';
import { Refusal } from './say.mjs';

const running = new Set();
let stopped = false;

/** The options that put a child into a group of its own. */
export const ownGroup = { detached: process.platform !== 'win32' };

/**
 * Runs a program in the checkout and returns its exit code (a signal counts as 1).
 * `quiet` keeps its output back and returns it with the code: `{ code, output }`.
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  if (stopped) return Promise.resolve({ code: 1, output: '' });
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    ...ownGroup,
  });
  const output = [];
  child.stdout?.on('data', (chunk) => output.push(chunk));
  child.stderr?.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    if (!child.pid) return;
    const forget = remember(path.join(root, '.data/steps', `${child.pid}.json`), child.pid);
    running.add(child.pid);
    child.once('close', (code) => {
      running.delete(child.pid);
      forget();
      resolve({ code: code ?? 1, output: Buffer.concat(output).toString() });
    });
  });
}

/** Runs a program and throws its output when it fails. */
export async function must(command, args, options) {
  const { code, output } = await run(command, args, { quiet: true, ...options });
  if (code === 0) return;
  if (stopped) throw new Refusal('Stopped.');
  const shown = args.map((arg) => (arg.startsWith(root) ? path.relative(root, arg) : arg)).join(' ');
  throw new Refusal(`${output.trimEnd()}\n${path.basename(command)} ${shown} failed (${code}).`);
}

/** Runs a script with this Node; as `must`. */
export const node = (args, options) => must(process.execPath, args, options);

/** Ends whatever runs now and lets nothing else begin. */
export function stopRunning() {
  stopped = true;
  for (const pid of running) signalGroup(pid, 'SIGTERM');
}
