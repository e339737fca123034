/** A file that one living process holds: who takes it first works, the others learn who that is. */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, stillRuns } from './process-identity.mjs';

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function create(file, text) {
  try {
    fs.writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * `{ release }` when the file is ours now, `{ holder }` (the record of the living process) when it is another's.
 * A claim whose process is gone is taken over. `details` is kept in the record for others to read.
 */
export async function claim(file, details = {}) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const record = { ...details, pid: process.pid, identity: identityOf(process.pid) };
  const text = JSON.stringify(record);
  const ours = () => read(file)?.pid === process.pid;
  for (let attempt = 0; ; attempt++) {
    if (create(file, text)) {
      if (attempt > 0) await sleep(100); // another may have found the same stale claim, and removed ours for it
      if (ours()) return { release: () => { if (ours()) fs.rmSync(file, { force: true }); } };
      continue;
    }
    const holder = read(file);
    if (stillRuns(holder)) return { holder };
    if (!holder && attempt < 3) await sleep(50); // it may be about to be written
    else fs.rmSync(file, { force: true });
  }
}

/** The claim, once whoever holds it has let go. `waiting` is called once when that takes time. */
export async function claimWhenFree(file, waiting = () => {}) {
  for (let told = false; ; told = true) {
    const mine = await claim(file);
    if (mine.release) return mine;
    if (!told) waiting(mine.holder);
    await sleep(300);
  }
}

/** The first folder of `name`, `name-2`, ... that no other process works in: `{ home, release }`. */
export async function claimFolder(name) {
  for (let number = 1; ; number++) {
    const home = number === 1 ? name : `${name}-${number}`;
    const mine = await claim(path.join(home, 'claim.json'));
    if (mine.release) return { home, release: mine.release };
  }
}
