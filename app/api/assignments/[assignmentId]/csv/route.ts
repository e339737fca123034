import { z } from 'zod';
import { csvOf } from '#classrooms/csv';
import { assignmentResults } from '#server/assignment-results';
import { sessionTokensIn } from '#server/cookies';
import { isSecure } from '#server/origin';
import { viewerOf } from '#server/viewer';
import { resultRows } from '#ui/words/result-rows';

const Id = z.uuid();
const shared = { 'Cache-Control': 'private, no-store', 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" };

/** A title as part of a file name that every system takes. */
const fileNameOf = (title: string) => title.normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'results';

/** The results of an assignment as CSV, for the teacher of its class. */
export async function GET(request: Request, { params }: { params: Promise<{ assignmentId: string }> }): Promise<Response> {
  const viewer = await viewerOf(sessionTokensIn(request.headers.get('cookie'), isSecure(request.headers)));
  const id = Id.safeParse((await params).assignmentId);
  const results = viewer && id.success ? await assignmentResults(viewer, id.data) : null;
  if (!results) return Response.json({ error: { code: 'not-found' } }, { status: 404, headers: shared });
  const name = fileNameOf(results.title);
  return new Response(csvOf(resultRows(results)), { headers: { ...shared, 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}.csv"` } });
}
