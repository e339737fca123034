import { readdirSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

/** A route handler of app/, found in the file system. */
export interface AppRoute {
  /** `/api/attempts/[attemptId]/responses`. */
  path: string;
  file: string;
}

/** Every `app/**` route file, sorted by path. */
export function appRoutes(): AppRoute[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => /(^|[\\/])route\.tsx?$/.test(file));
  return files.map((file) => ({ file: `app/${file.split(sep).join('/')}`, path: `/${relative('.', file).split(sep).slice(0, -1).join('/')}` })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

const reading = ['/api/health', '/api/assignments/[assignmentId]/csv', '/api/auth/csrf', '/account/my-data'];

/** The routes that write: all but those that tell of health, hand out a file, or a token. */
export const writeRoutes = (): AppRoute[] => appRoutes().filter(({ path }) => !reading.includes(path));

/** What a route file exports. */
export function handlersOf({ file }: AppRoute): Promise<Record<string, Handler>> {
  return import(/* @vite-ignore */ pathToFileURL(resolve(file)).href) as Promise<Record<string, Handler>>;
}

const host = 'dateline.test';

/** A request as a page of ours would send it; `headers` win, and one of '' is left out. */
export function requestTo(path: string, body: unknown, headers: Record<string, string> = {}): Request {
  const all = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', ...headers };
  const kept = Object.entries(all).filter(([, value]) => value !== '');
  const text = typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body);
  return new Request(`http://${host}${path}`, { method: 'POST', headers: kept as [string, string][], body: text });
}

/** What the route answers: its status, headers and JSON. */
export async function post(route: string, params: Record<string, string>, body: unknown, headers: Record<string, string> = {}) {
  const found = appRoutes().find(({ path }) => path === route);
  if (!found) throw new Error(`There is no route ${route}.`);
  const { POST } = await handlersOf(found);
  const path = route.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? name);
  const response = await POST!(requestTo(path, body, headers), { params: Promise.resolve(params) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: JSON.parse(text) as Record<string, unknown> & { error?: { code: string; id?: string; fields?: string[] } } };
}
