/** Tells a process from another that got its number later. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

function linuxIdentity(pid) {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  const boot = fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot}:${fields[19]}`;
}

/** A text that names this run of process `pid` (boot and start time), or undefined when there is none. */
export function identityOf(pid) {
  try {
    if (process.platform === 'linux') return linuxIdentity(pid);
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync('ps', ['-p', String(pid), '-o', 'lstart='], options).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Whether the process that a record names ({ pid, identity }) still runs. */
export function stillRuns(record) {
  return record?.pid > 0 && record.identity !== undefined && identityOf(record.pid) === record.identity;
}

/** The command line of a process, or '' when it cannot be read. */
export function commandOf(pid) {
  try {
    if (process.platform === 'linux') return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}
