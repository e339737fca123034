import 'server-only';
import type { z } from 'zod';
import { fail, ok, type Result } from '#core/result';
import { readJson } from '#server/body';
import { clientAddress } from '#server/client-address';
import { sessionCookie, sessionTokensIn } from '#server/cookies';
import { deviceOf } from '#server/devices';
import { isUnavailable, report } from '#server/failures';
import { HashingBusy } from '#server/hashing-queue';
import { limit } from '#server/limits';
import { isSameOrigin, isSecure } from '#server/origin';
import { newId } from '#server/runtime';
import { createGuest, type Viewer, viewerOf } from '#server/viewer';

/** What a handler refuses with; every code has its status here and its sentence in ui/words.ts or ui/words/. */
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
  'too-many-cards': 409,
  'card-gone': 410,
  'too-many-changes': 409,
  'too-many': 429,
  'wrong-credentials': 401,
  'wrong-password': 403,
  'wrong-code': 403,
  'bad-user-name': 400,
  'bad-password': 400,
  'name-taken': 409,
  'no-account': 409,
  'has-account': 409,
  'bad-name': 400,
  'bad-zone': 400,
  'bad-time': 400,
  'no-such-question': 400,
  'cannot-join': 404,
  'not-open-yet': 409,
  'no-attempts-left': 409,
  'class-archived': 409,
  'answers-out': 409,
  'body-too-large': 413,
  'wrong-content-type': 415,
  internal: 500,
  busy: 503,
  unavailable: 503,
} as const;

type Context = { params: Promise<Record<string, string> | undefined> };

/** The browser that a request came from. */
export type Client = {
  /** The network address, for counting tries. */
  readonly address: string;
  /** What a person would call the device. */
  readonly device: string;
  readonly secure: boolean;
  /** The Cookie header. */
  readonly cookies: string | null;
  /** Adds a Set-Cookie line to the answer, if it is not a refusal. */
  readonly setCookie: (line: string) => void;
};

/** What becomes of a browser without a session: it gets one as a guest, is refused, or is served as nobody. */
type Guests = 'create' | 'refuse' | 'allow-nobody';
type ViewerFor<Kind extends Guests> = Kind extends 'allow-nobody' ? Viewer | null : Viewer;
type Given<Params, Body, Kind extends Guests> = { viewer: ViewerFor<Kind>; params: Params; body: Body; client: Client };

export type RouteOptions<Params, Body, Kind extends Guests> = {
  readonly params: z.ZodType<Params>;
  readonly body: z.ZodType<Body>;
  readonly guests: Kind;
  readonly handle: (given: Given<Params, Body, Kind>) => Promise<Result<unknown, Refusal & Record<string, unknown>>>;
};

const headers = {
  'Cache-Control': 'private, no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

function refused(error: Refusal & Record<string, unknown>): Response {
  const status = statuses[error.code];
  const seconds = typeof error.retryAfterSeconds === 'number' ? error.retryAfterSeconds : status === 503 ? 2 : null;
  return Response.json({ error }, { status, headers: { ...headers, ...(seconds === null ? {} : { 'Retry-After': String(seconds) }) } });
}

function clientOf({ headers: given }: Request, secure: boolean, setCookie: Client['setCookie']): Client {
  return { address: clientAddress(given), device: deviceOf(given.get('user-agent')), secure, cookies: given.get('cookie'), setCookie };
}

async function newGuest({ address, device, secure, setCookie }: Client): Promise<Result<Viewer, Refusal & Record<string, unknown>>> {
  const allowed = await limit('guest', { address });
  if (!allowed.ok) return allowed;
  const { viewer, token } = await createGuest(device);
  setCookie(sessionCookie('guest', token, secure));
  return ok(viewer);
}

async function viewerFor(client: Client, guests: Guests): Promise<Result<Viewer | null, Refusal & Record<string, unknown>>> {
  const viewer = await viewerOf(sessionTokensIn(client.cookies, client.secure));
  if (viewer || guests === 'allow-nobody') return ok(viewer);
  return guests === 'create' ? newGuest(client) : fail({ code: 'no-session' });
}

function accepted(value: unknown, cookies: readonly string[]): Response {
  const response = Response.json(value ?? {}, { headers });
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
  return response;
}

async function answer<Params, Body, Kind extends Guests>(request: Request, context: Context, options: RouteOptions<Params, Body, Kind>): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refused({ code: 'foreign-origin' });
  const json = await readJson(request);
  if (!json.ok) return refused(json.error);
  const params = options.params.safeParse((await context.params) ?? {});
  if (!params.success) return refused({ code: 'not-found' });
  const body = options.body.safeParse(json.value);
  if (!body.success) return refused({ code: 'bad-request', fields: body.error.issues.slice(0, 20).map(({ path }) => path.join('.')) });
  const cookies: string[] = [];
  const client = clientOf(request, isSecure(request.headers), (line) => cookies.push(line));
  const viewer = await viewerFor(client, options.guests);
  if (!viewer.ok) return refused(viewer.error);
  const result = await options.handle({ viewer: viewer.value as ViewerFor<Kind>, params: params.data, body: body.data, client });
  return result.ok ? accepted(result.value, cookies) : refused(result.error);
}

/**
 * A handler for a route that writes, behind the checks that all of them share: our own origin, JSON of bounded size,
 * parameters and body as described and nothing besides, a session. The answer is JSON and is never cached.
 * A failure answers 503 with Retry-After when the database is away, else 500 with an id that the log holds too.
 */
export function route<Params, Body, Kind extends Guests>(options: RouteOptions<Params, Body, Kind>): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      return await answer(request, context, options);
    } catch (error) {
      if (isUnavailable(error)) return refused({ code: 'unavailable' });
      if (error instanceof HashingBusy) return refused({ code: 'busy' });
      const id = newId();
      report(id, `${request.method} ${new URL(request.url).pathname}`, error);
      return refused({ code: 'internal', id });
    }
  };
}
