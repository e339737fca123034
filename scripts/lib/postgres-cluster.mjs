/** Makes the PostgreSQL cluster on the first start. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from './say.mjs';

const execute = promisify(execFile);

/** What PostgreSQL gets to see of our environment. */
export const postgresEnv = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

const initOptions = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8', '--no-instructions'];

async function initialise({ program, folder, user, password, durable }) {
  const passwordFile = path.join(os.tmpdir(), `dateline-${randomBytes(12).toString('hex')}`);
  fs.writeFileSync(passwordFile, `${password}\n`, { flag: 'wx', mode: 0o600 });
  fs.mkdirSync(folder, { mode: 0o700 });
  if (user.uid !== undefined) for (const at of [passwordFile, folder]) fs.chownSync(at, user.uid, user.gid);
  const args = ['-D', folder, '-U', 'postgres', `--pwfile=${passwordFile}`, ...initOptions, ...(durable ? [] : ['--no-sync'])];
  try {
    await execute(program, args, { ...user, env: postgresEnv, cwd: '/' });
  } catch (error) {
    throw new Refusal(`PostgreSQL could not make its folder.\n${error.stderr || error.message}`);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

/** The cluster is in `folder`: made beside it and renamed, so that an interrupted first start leaves no half of it. */
export async function madeCluster({ native, folder, user, password, durable }) {
  if (fs.existsSync(path.join(folder, 'PG_VERSION'))) return;
  const scratch = `${folder}.init`;
  fs.rmSync(scratch, { recursive: true, force: true });
  await initialise({ program: path.join(native, 'bin/initdb'), folder: scratch, user, password, durable });
  fs.renameSync(scratch, folder);
}

/** Refuses a cluster of another user or of another major version of PostgreSQL. */
export async function mustFit({ native, folder, user }) {
  const uid = process.getuid?.();
  const owner = fs.statSync(folder).uid;
  if (uid && owner !== uid) throw new Refusal(`${folder} belongs to another user (uid ${owner}). Start as that user or as root, or set DATA_DIR to another folder.`);
  const made = fs.readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim();
  const { stdout } = await execute(path.join(native, 'bin/postgres'), ['--version'], { ...user, env: postgresEnv, cwd: '/' });
  const have = /\b(\d+)\.\d+/.exec(stdout)?.[1];
  if (made !== have) throw new Refusal(`${folder} was made by PostgreSQL ${made}, and this is PostgreSQL ${have}. Restore a backup into a new DATA_DIR.`);
}
