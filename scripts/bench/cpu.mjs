/** CPU time of processes, from /proc (Linux). */
import fs from 'node:fs';
import { Refusal } from '#scripts/lib/say';

const msPerTick = 10; // USER_HZ is 100 on every Linux that Node runs on

function statOf(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return undefined; // it has just ended
  }
}

/** User and system time, in ms, that a process and its living descendants have used. */
export function cpuMs(pid) {
  if (process.platform !== 'linux') throw new Refusal('CPU time is read from /proc; run this on Linux.');
  const all = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => statOf(name) ?? []);
  const family = new Set([pid]);
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const { pid: child, parent } of all) if (family.has(parent)) family.add(child);
  }
  return all.filter((one) => family.has(one.pid)).reduce((sum, { ticks }) => sum + ticks * msPerTick, 0);
}
