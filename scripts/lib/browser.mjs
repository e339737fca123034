/** The Chromium that the end-to-end tests drive. */
import fs from 'node:fs';
import { run } from './run.mjs';
import { Refusal, step } from './say.mjs';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const isDebian = () => fs.existsSync('/usr/bin/apt-get');

async function playwrights() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

async function fromDebian() {
  const install = 'apt-get update && apt-get install -y --no-install-recommends chromium';
  await step('Installing Chromium (apt-get)', () => run('sh', ['-c', install], { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } }));
  return usual.find((file) => fs.existsSync(file));
}

/** The path of a Chromium; installs Debian's where we may. Refuses, with what to do, where there is none. */
export async function findBrowser(env = process.env) {
  const named = env.CHROMIUM_PATH;
  if (named && !fs.existsSync(named)) throw new Refusal(`CHROMIUM_PATH names ${named}, which is not there.`);
  const found = [named, ...usual, await playwrights()].find((file) => file && fs.existsSync(file));
  if (found) return found;
  const installed = isDebian() && process.getuid?.() === 0 ? await fromDebian() : undefined;
  if (installed) return installed;
  throw new Refusal('The end-to-end tests need Chromium: install it (apt-get install chromium, or npx playwright install chromium) or set CHROMIUM_PATH.');
}

