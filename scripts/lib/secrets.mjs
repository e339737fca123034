/** Secrets made on the first run and kept in a file that only its owner reads. */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Makes the folder for data and closes it to others. PostgreSQL may not run as root and then works in this folder as
 * another user, so root's folder can be passed through, though not listed.
 */
export function makeDataDir(folder) {
  fs.mkdirSync(folder, { recursive: true });
  const asRoot = process.getuid?.() === 0;
  try {
    fs.chmodSync(folder, asRoot ? 0o711 : 0o700);
  } catch (error) {
    if (error.code !== 'EPERM') throw error;
  }
}

/** The secret in `file` (32 random bytes, base64url); made when there is none yet. */
export function secretIn(file) {
  try {
    fs.writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const secret = fs.readFileSync(file, 'utf8');
  if (secret) return secret;
  fs.rmSync(path.resolve(file)); // a start was killed between making the file and filling it
  return secretIn(file);
}

/** What the tokens of accounts are sealed with: yours when NEXTAUTH_SECRET is set, else one of this folder's own. */
export const authSecret = (home, env = process.env) => env.NEXTAUTH_SECRET || secretIn(path.join(home, 'auth.secret'));
