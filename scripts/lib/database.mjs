/** The database that `npm start` and `npm run dev` serve from. */
import path from 'node:path';
import { appUrlOnOwnServer, appUrlWithPassword } from './app-role.mjs';
import { migrate } from './migrate.mjs';
import { root } from './paths.mjs';
import { query, startPostgres } from './postgres.mjs';
import { node } from './run.mjs';
import { Refusal, say, step } from './say.mjs';
import { secretIn } from './secrets.mjs';
import { hashOf, once } from './stamp.mjs';

const databaseName = 'dateline';

/** `{ url, stop, embedded }`: yours when DATABASE_URL is set, else an embedded one in `home`. */
export async function openDatabase(home, env = process.env) {
  if (!env.DATABASE_URL) {
    const options = { home, database: databaseName, durable: env.POSTGRES_DURABLE !== 'off' };
    return { embedded: true, ...(await step('Starting PostgreSQL', () => startPostgres(options))) };
  }
  try {
    await query(env.DATABASE_URL, 'select 1');
  } catch (error) {
    throw new Refusal(`The database of DATABASE_URL does not answer: ${error.message || error.code}`);
  }
  return { url: env.DATABASE_URL, stop: async () => {}, embedded: false };
}

/** Brings the schema up to date and says what it applied. */
export async function migrated(url) {
  const waiting = () => say('Another Dateline brings the database up to date; waiting for it.');
  const applied = await step('Bringing the database up to date', () => migrate({ url, dir: path.join(root, 'prisma/migrations'), waiting }));
  if (applied.length) say(`Database brought up to date: ${applied.join(', ')}`);
}

/** The URL that the web server gets: never the owner's, unless there is no other way, which is said. */
export async function appUrl({ url, embedded }, home) {
  if (embedded) return appUrlWithPassword(url, secretIn(path.join(home, 'app.password')));
  const app = await appUrlOnOwnServer(url);
  if (app.refused) say(`The web server uses the rights of the user in DATABASE_URL, as it cannot act as dateline_app: ${app.refused}`);
  return app.url;
}

async function identityOfDatabase(url) {
  const [row] = await query(url, 'select system_identifier::text as server, oid::text as database from pg_control_system(), pg_database where datname = current_database()');
  return `${row.server}/${row.database}`;
}

/** The bundled articles are in the database; done again when articles, pipeline or database are others. */
export async function ingested(url, home) {
  const load = () => step('Loading the articles', () =>
    node(['--conditions=react-server', '--import', 'tsx', 'scripts/ingest.ts'], { env: { DATABASE_URL: url } }));
  const database = await identityOfDatabase(url).catch(() => undefined);
  if (!database) return load();
  const inputs = ['content', 'domain', 'server', 'scripts/ingest.ts', 'prisma/migrations', 'package-lock.json'];
  await once(path.join(home, 'ingested'), hashOf(inputs, database), load);
}
