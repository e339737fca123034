import 'server-only';
import type { z } from 'zod';
import type { Result } from '#core/result';
import { readJson } from '#server/body';
import { cookieIn, sessionCookie, sessionCookieName } from '#server/cookies';
import { isUnavailable, report } from '#server/failures';
import { isSameOrigin, isSecure } from '#server/origin';
import { newId } from '#server/runtime';
import { createGuest, type Viewer, viewerOf } from '#server/viewer';

/** What a handler refuses with; every code has its status here and its sentence in ui/words.ts. */
export type Refusal = { readonly code: keyof typeof statuses };

const statuses = {
  'bad-request': 400,
  'bad-text': 400,
  'not-json': 400,
  'no-such-option': 400,
  'wrong-form': 400,
  'no-session': 401,
  'foreign-origin': 403,
  'not-found': 404,
  'already-answered': 409,
  'already-submitted': 409,
  'id-reused': 409,
  'no-questions': 409,
  'body-too-large': 413,
  'wrong-content-type': 415,
  internal: 500,
  busy: 503,
  unavailable: 503,
} as const;

type Context = { params: Promise<Record<string, string> | undefined> };
type Given<Params, Body> = { viewer: Viewer; params: Params; body: Body };

export type RouteOptions<Params, Body> = {
  readonly params: z.ZodType<Params>;
  readonly body: z.ZodType<Body>;
  /** Whether a browser without a session gets one as a guest, or is refused. */
  readonly guests: 'create' | 'refuse';
  readonly handle: (given: Given<Params, Body>) => Promise<Result<unknown, Refusal & Record<string, unknown>>>;
};

const headers = {
  'Cache-Control': 'private, no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

function refused(error: Refusal & Record<string, unknown>): Response {
  const status = statuses[error.code];
  return Response.json({ error }, { status, headers: { ...headers, ...(status === 503 ? { 'Retry-After': '2' } : {}) } });
}

async function viewerFor(request: Request, guests: 'create' | 'refuse', secure: boolean): Promise<{ viewer: Viewer; token?: string } | null> {
  const viewer = await viewerOf(cookieIn(request.headers.get('cookie'), sessionCookieName(secure)));
  if (viewer) return { viewer };
  return guests === 'create' ? createGuest() : null;
}

async function answer<Params, Body>(request: Request, context: Context, options: RouteOptions<Params, Body>): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refused({ code: 'foreign-origin' });
  const json = await readJson(request);
  if (!json.ok) return refused(json.error);
  const params = options.params.safeParse((await context.params) ?? {});
  if (!params.success) return refused({ code: 'not-found' });
  const body = options.body.safeParse(json.value);
  if (!body.success) return refused({ code: 'bad-request', fields: body.error.issues.slice(0, 20).map(({ path }) => path.join('.')) });
  const secure = isSecure(request.headers);
  const known = await viewerFor(request, options.guests, secure);
  if (!known) return refused({ code: 'no-session' });
  const result = await options.handle({ viewer: known.viewer, params: params.data, body: body.data });
  if (!result.ok) return refused(result.error);
  const cookie = known.token ? { 'Set-Cookie': sessionCookie(known.token, secure) } : undefined;
  return Response.json(result.value, { headers: { ...headers, ...cookie } });
}

/**
 * A handler for a route that writes, behind the checks that all of them share: our own origin, JSON of bounded size,
 * parameters and body as described and nothing besides, a session. The answer is JSON and is never cached.
 * A failure answers 503 with Retry-After when the database is away, else 500 with an id that the log holds too.
 */
export function route<Params, Body>(options: RouteOptions<Params, Body>): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      return await answer(request, context, options);
    } catch (error) {
      if (isUnavailable(error)) return refused({ code: 'unavailable' });
      const id = newId();
      report(id, `${request.method} ${new URL(request.url).pathname}`, error);
      return refused({ code: 'internal', id });
    }
  };
}
