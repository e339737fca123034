/** Remembers the children we started, so that the next start can end those that outlived a killed launcher. */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf, identityOf, stillRuns } from './process-identity.mjs';
import { root } from './paths.mjs';

/** Writes down a child in `file`; returns the function that forgets it. */
export function remember(file, pid) {
  const record = { pid, identity: identityOf(pid), launcher: { pid: process.pid, identity: identityOf(process.pid) } };
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(record), { mode: 0o600 });
  return () => {
    if (read(file)?.pid === pid) fs.rmSync(file, { force: true });
  };
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Next.js renames its process, so its own title counts as ours as well as a path inside the checkout. */
function isOurs(pid) {
  const command = commandOf(pid);
  return command.includes(root) || command.startsWith('next-server') || command.startsWith('npm ');
}

/** Sends a signal to the process group of `pid`, or to the process alone where there are no groups. */
export function signalGroup(pid, signal) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
    return true;
  } catch {
    return false;
  }
}

/** Ends the process group that `file` remembers, when it outlived its launcher and is ours; returns whether it did. */
export async function endOrphan(file) {
  const record = read(file);
  if (stillRuns(record?.launcher)) return false;
  const found = stillRuns(record) && isOurs(record.pid);
  if (found) {
    signalGroup(record.pid, 'SIGTERM');
    for (const until = Date.now() + 5000; stillRuns(record) && Date.now() < until; ) await sleep(50);
    if (stillRuns(record)) signalGroup(record.pid, 'SIGKILL');
    while (stillRuns(record)) await sleep(20);
  }
  fs.rmSync(file, { force: true });
  return found;
}
