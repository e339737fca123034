/** The product's web server on a free port, as `npm start` runs it. */
import fs from 'node:fs';
import path from 'node:path';
import { freePort } from '../lib/port.mjs';
import { serve } from '../lib/web.mjs';

/** `{ url, pid, exited, stop, isRunning }` of Next.js in production on this database. */
export async function startProduct({ home, appUrl }) {
  const port = await freePort();
  const web = await serve({ command: 'start', port, home, env: { DATABASE_URL: appUrl } });
  const { pid } = JSON.parse(fs.readFileSync(path.join(home, 'web.json'), 'utf8'));
  let hasEnded = false;
  void web.exited.then(() => { hasEnded = true; });
  return { ...web, isRunning: () => !hasEnded, url: `http://127.0.0.1:${port}`, pid };
}
