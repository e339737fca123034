/** Work that is done again only when its inputs changed. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/** Files under these paths, sorted, relative to the checkout; generated folders are left out. */
export function filesUnder(paths, from = root) {
  const found = [];
  const walk = (at) => {
    const stat = fs.statSync(path.join(from, at), { throwIfNoEntry: false });
    if (stat?.isFile()) found.push(at);
    if (!stat?.isDirectory() || at === 'server/generated') return;
    for (const name of fs.readdirSync(path.join(from, at)).sort()) walk(path.posix.join(at, name));
  };
  paths.forEach(walk);
  return found;
}

/** A hash of names and content of all files under these paths, and of `more`. */
export function hashOf(paths, more = '') {
  const hash = createHash('sha256').update(more);
  for (const file of filesUnder(paths)) {
    hash.update(`\0${file}\0`).update(fs.readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

/** Does `work` unless `stamp` says it succeeded with this `hash` before. An interrupted `work` is done again. */
export async function once(stamp, hash, work) {
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hash) return;
  fs.rmSync(stamp, { force: true });
  await work();
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, hash);
}
