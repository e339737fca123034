import { sessionTokensIn } from '#server/cookies';
import { limit } from '#server/limits';
import { myDataFile } from '#server/my-data';
import { isSecure } from '#server/origin';
import { now } from '#server/runtime';
import { viewerOf } from '#server/viewer';

const headers = { 'Cache-Control': 'private, no-store', 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" };

/** Everything that is stored about whoever asks, as a file. */
export async function GET(request: Request): Promise<Response> {
  const site = request.headers.get('sec-fetch-site');
  if (site && site !== 'same-origin' && site !== 'none') return Response.json({ error: { code: 'foreign-origin' } }, { status: 403, headers });
  const viewer = await viewerOf(sessionTokensIn(request.headers.get('cookie'), isSecure(request.headers)));
  if (!viewer) return Response.json({ error: { code: 'no-session' } }, { status: 401, headers });
  const allowed = await limit('export', { learner: viewer.userId });
  if (!allowed.ok) return Response.json({ error: allowed.error }, { status: 429, headers: { ...headers, 'Retry-After': String(allowed.error.retryAfterSeconds) } });
  const name = `dateline-my-data-${new Date(now()).toISOString().slice(0, 10)}.json`;
  return new Response(myDataFile(viewer), { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}"` } });
}
