/** When to stop: signals, and the death of the npm that started us. */
import fs from 'node:fs';

function parentOf(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

/**
 * Calls `end` on SIGINT, SIGTERM, SIGHUP, and, when npm started us, when it is gone: npm passes SIGTERM to the shell
 * between us only, and SIGKILL to nobody. `end` may be called more than once.
 */
export function onEnd(end) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  if (!process.env.npm_lifecycle_event) return;
  const ancestry = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const before = ancestry();
  setInterval(() => { if (ancestry() !== before) end(); }, 300).unref();
}
