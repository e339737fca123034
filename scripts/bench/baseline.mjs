/** The bare app to compare with: tests/bench/baseline, built by the same Next.js into .data/bench/baseline. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { bin, root } from '#scripts/lib/paths';
import { Refusal, step } from '#scripts/lib/say';
import { hashOf, once } from '#scripts/lib/stamp';
import { startNext } from './next-server.mjs';

const sources = 'tests/bench/baseline';

async function make(folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(path.join(root, sources), folder, { recursive: true });
  const output = path.join(folder, 'build.log');
  const file = fs.openSync(output, 'a');
  const child = spawn(process.execPath, [bin('next/dist/bin/next'), 'build'], { cwd: folder, stdio: ['ignore', file, file], env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  fs.closeSync(file);
  if (code !== 0) throw new Refusal(`The bare app cannot be built (${code}):\n${fs.readFileSync(output, 'utf8')}`);
}

/** `{ url, pid, exited, isRunning, stop }` of the bare app, on the product's database and through its client. */
export async function startBaseline({ home, appUrl }) {
  const folder = path.join(home, 'baseline');
  const hash = hashOf([sources, 'server/prisma.ts', 'server/env.ts', 'prisma/schema.prisma', 'package-lock.json', 'scripts/bench/baseline.mjs']);
  await once(path.join(home, 'baseline-built'), hash, () => step('Building the bare app to compare with', () => make(folder)));
  return startNext({ folder, appUrl, path: '/', log: path.join(home, 'baseline.log') });
}
