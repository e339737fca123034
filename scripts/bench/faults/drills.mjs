/** `npm run bench -- --faults`: breaks processes, database and network on purpose, and compares what clients were told with what is stored. */
import { say } from '#scripts/lib/say';
import { startProduct } from '../product.mjs';
import { openStand } from '../stand.mjs';
import { droppedReplies } from './dropped-replies.mjs';
import { endedConnections } from './ended-connections.mjs';
import { fullPool } from './full-pool.mjs';
import { killedLauncher } from './killed-launcher.mjs';
import { killedWeb } from './killed-web.mjs';
import { databaseAway, restartedDatabase } from './restarted-database.mjs';
import { startProxy } from './tcp-proxy.mjs';

/** The drills that share one web server; each leaves it as it found it. */
const shared = { 'lost replies': droppedReplies, 'ended connections': endedConnections, 'a full pool': fullPool, 'a database away': databaseAway, 'a database restarted': restartedDatabase };

/** Every drill in turn; their lines of the table. `undo` holds at any time what has to be stopped. */
export async function drills(undo) {
  const found = [];
  try {
    const stand = await openStand();
    undo.unshift(stand.stop);
    const proxy = await startProxy(Number(new URL(stand.appUrl).port));
    undo.unshift(proxy.close);
    const appUrl = new URL(stand.appUrl);
    appUrl.port = String(proxy.port);
    const productOptions = { home: stand.home, appUrl: appUrl.href };
    say('Drill: the web server killed');
    found.push(await killedWeb({ stand, productOptions, undo }));
    const product = await startProduct(productOptions);
    undo.unshift(product.stop);
    for (const [name, drill] of Object.entries(shared)) {
      say(`Drill: ${name}`);
      found.push(await drill({ stand, product, proxy }));
    }
  } finally {
    while (undo.length > 0) await undo.shift()();
  }
  say('Drill: npm start killed and stopped');
  found.push(...(await killedLauncher(undo)));
  return found;
}
