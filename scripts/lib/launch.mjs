/** From a checkout to a served Dateline: what `npm start` and `npm run dev` have in common. */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { claim } from './claim.mjs';
import { checkNode } from './install.mjs';
import { dataDir, root } from './paths.mjs';
import { mustBeFree, portFrom } from './port.mjs';
import { build, prepare } from './prepare.mjs';
import { stopRunning } from './run.mjs';
import { Refusal, explain, say } from './say.mjs';
import { authSecret, makeDataDir } from './secrets.mjs';
import { onEnd } from './shutdown.mjs';
import { endLeftWeb, serve } from './web.mjs';

/** Makes this folder for data ours, and ends what a killed launcher left; refuses while another serves from it. */
async function claimed(home, url) {
  makeDataDir(home);
  const { release, holder } = await claim(path.join(home, 'launcher.json'), { url });
  if (holder) throw new Refusal(`Dateline already runs here: ${holder.url} (process ${holder.pid}, data in ${path.relative(root, home) || home}).`);
  if (await endLeftWeb(home)) say('Ended a web server that an earlier start had left behind.');
  return release;
}

/** Everything up to a server that answers; what has to be stopped again is added to `undo`, last first. */
async function served(command, { port, home, url }, undo) {
  undo.unshift(await claimed(home, url));
  await mustBeFree(port);
  await prepare();
  const { appUrl, ingested, migrated, openDatabase } = await import('./database.mjs'); // needs the packages
  const database = await openDatabase(home);
  undo.unshift(database.stop);
  await migrated(database.url);
  await ingested(database.url, home);
  if (command === 'start') await build();
  const web = await serve({ command, port, home, env: { DATABASE_URL: await appUrl(database, home), NEXTAUTH_SECRET: authSecret(home) } });
  undo.unshift(web.stop);
  say(`Dateline is served at ${url}`);
  return web;
}

/** Prepares and serves until told to stop; then ends the web server before the database. Ends this process. */
export async function launch(command) {
  const undo = [];
  let starting;
  let ending;
  const end = (code) => (ending ??= (async () => {
    if (undo.length > 1) say('Stopping...');
    stopRunning();
    await Promise.race([Promise.allSettled([starting]), sleep(5000)]);
    for (const stop of undo) await stop();
    process.exit(code);
  })());
  onEnd(() => end(0));
  try {
    checkNode();
    process.chdir(root);
    const port = portFrom(process.env.PORT);
    starting = served(command, { port, home: dataDir(), url: `http://localhost:${port}` }, undo);
    const web = await starting;
    const code = await web.exited;
    if (!ending) console.error(`The web server ended by itself (${code}).`);
  } catch (error) {
    if (!ending) console.error(explain(error));
  }
  await end(1);
}
