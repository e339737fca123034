/** The database as the web server sees it: role `dateline_app`, which owns nothing and cannot rewrite a log. */
import pg from 'pg';
import { query } from './postgres.mjs';

const role = 'dateline_app';

/** Gives the role of an embedded PostgreSQL this password and returns the URL to connect with. */
export async function appUrlWithPassword(ownerUrl, password) {
  await query(ownerUrl, `alter role ${role} login password ${pg.escapeLiteral(password)}`);
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.href;
}

/** The same user, acting as the role from the first statement of each connection. */
function actingAsRole(ownerUrl) {
  const url = new URL(ownerUrl);
  const options = [url.searchParams.get('options'), `-c role=${role}`].filter(Boolean).join(' ');
  url.searchParams.set('options', options);
  return url.href.replaceAll('+', '%20');
}

/** The URL for the web server on somebody's own PostgreSQL: `{ url }`, or `{ url, refused }` when the role cannot be set. */
export async function appUrlOnOwnServer(ownerUrl) {
  const url = actingAsRole(ownerUrl);
  await query(ownerUrl, `grant ${role} to current_user`).catch(() => {}); // a superuser needs none, others may have it
  try {
    const [row] = await query(url, 'select current_user as name');
    return row.name === role ? { url } : { url: ownerUrl, refused: `the connection acts as ${row.name}` };
  } catch (error) {
    return { url: ownerUrl, refused: error.message };
  }
}
