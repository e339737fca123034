import { databaseIsUp } from '#server/health';

export const dynamic = 'force-dynamic';

/** Whether the server can do its work: 200 only while the database answers. */
export async function GET(): Promise<Response> {
  const headers = { 'Cache-Control': 'no-store' };
  return (await databaseIsUp()) ? Response.json({ status: 'ok' }, { headers }) : Response.json({ status: 'unavailable' }, { status: 503, headers: { ...headers, 'Retry-After': '2' } });
}
