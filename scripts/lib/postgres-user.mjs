/** PostgreSQL refuses to run as root: whom to run it as, and where that user can work. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from './say.mjs';

const quiet = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
const idOf = (flag, name) => Number(execFileSync('id', [flag, name], quiet));

function userNamed(name) {
  try {
    return { uid: idOf('-u', name), gid: idOf('-g', name) };
  } catch {
    return undefined;
  }
}

function userMade(name) {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name], { stdio: 'ignore' });
    return userNamed(name);
  } catch {
    return undefined; // no useradd (Alpine), or /etc cannot be written
  }
}

/** `{ uid, gid }` to run PostgreSQL as, `{}` for ourselves. A cluster that is there keeps the user it belongs to. */
export function userFor(cluster) {
  if (process.getuid?.() !== 0) return {};
  const stat = fs.statSync(path.join(cluster, 'PG_VERSION'), { throwIfNoEntry: false });
  if (stat && stat.uid !== 0) return { uid: stat.uid, gid: stat.gid };
  const user = userNamed('postgres') ?? userMade('postgres') ?? userNamed('nobody');
  if (!user) throw new Refusal('Running as root, and there is no other user to run PostgreSQL as. Set DATABASE_URL, or start as an ordinary user.');
  return user;
}

/** Whether `user` may pass through every folder on the way into `folder`. */
export function canEnter(user, folder) {
  if (user.uid === undefined) return true;
  try {
    const script = 'const fs = require("fs"); fs.accessSync(process.argv[1], fs.constants.X_OK)';
    execFileSync(process.execPath, ['-e', script, folder], { ...user, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
