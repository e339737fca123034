/** The Chromium that the end-to-end tests drive. */
import fs from 'node:fs';
import { run } from './run.mjs';
import { explain, Refusal, say, step } from './say.mjs';

/** Chromium without its own windows: a page costs less than half in it. */
const shell = '/usr/bin/chromium-headless-shell';
/** Where a Chromium lies, the best first. */
export const usual = [shell, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const mayInstall = () => fs.existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

async function playwrights() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

async function installShell() {
  const install = 'apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell';
  try {
    await step('Installing Chromium (apt-get)', () => run('sh', ['-c', install], { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } }));
  } catch (error) {
    say(explain(error)); // another Chromium may be there
  }
}

/** The path of a Chromium; installs Debian's where we may. Refuses, with what to do, where there is none. */
export async function findBrowser(env = process.env) {
  const named = env.CHROMIUM_PATH;
  if (named && !fs.existsSync(named)) throw new Refusal(`CHROMIUM_PATH names ${named}, which is not there.`);
  if (named) return named;
  if (!fs.existsSync(shell) && mayInstall()) await installShell();
  const found = [...usual, await playwrights()].find((file) => file && fs.existsSync(file));
  if (found) return found;
  throw new Refusal('The end-to-end tests need Chromium: install it (apt-get install chromium-headless-shell, or npx playwright install chromium) or set CHROMIUM_PATH.');
}
