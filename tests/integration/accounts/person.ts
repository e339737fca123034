import type { Viewer } from '#server/viewer';
import { handlersOf, post, requestTo } from '#tests/integration/app-routes';
import { freshId, type Guest, type Query } from '#tests/integration/build';

/** A browser: it keeps the cookies that it is given, and comes from an address. */
export class Browser {
  cookies = new Map<string, string>();
  readonly headers: Record<string, string>;

  constructor(address = `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.')}`, more: Record<string, string> = {}) {
    this.headers = { 'x-forwarded-for': address, ...more };
  }

  /** The Cookie header that it sends. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Takes cookies in as a browser would. */
  keep(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0\b/.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }

  async post(route: string, body: object, params: Record<string, string> = {}, headers: Record<string, string> = {}) {
    const answer = await post(route, params, body, { ...this.headers, cookie: this.cookie, ...headers });
    this.keep(answer.headers);
    return answer;
  }

  async get(path: string) {
    const { GET } = await handlersOf({ path, file: `app${path}/route.ts` });
    const sent = requestTo(path, {}, { ...this.headers, cookie: this.cookie });
    const headers = new Headers(sent.headers);
    const response = await GET!(new Request(sent.url, { headers }), { params: Promise.resolve({}) });
    this.keep(response.headers);
    return response;
  }

  /** Signs in as the sign-in page does. */
  async signIn(userName: string, password: string, headers: Record<string, string> = {}) {
    const { csrfToken } = (await (await this.get('/api/auth/csrf')).json()) as { csrfToken: string };
    return this.post('/api/auth/callback/credentials', { csrfToken, userName, password }, {}, headers);
  }

  signUp(userName: string, password: string, role: 'student' | 'teacher' = 'student') {
    return this.post('/api/account/sign-up', { userName, password, role });
  }
}

/** A password that anybody may have. */
export const password = 'a long day in May';

/** A name that nobody has yet. */
export const freshName = (start = 'pupil') => `${start}.${freshId().slice(-10).replace(/[01li]/g, 'x')}`;

/** A new account and the browser that is signed in to it. */
export async function newAccount(role: 'student' | 'teacher' = 'student', browser = new Browser()) {
  const userName = freshName(role);
  const { status, json } = await browser.signUp(userName, password, role);
  if (status !== 200) throw new Error(`No account: ${JSON.stringify(json)}`);
  return { browser, userName, password, recoveryCode: String(json.recoveryCode) };
}

export type Account = Awaited<ReturnType<typeof newAccount>>;

/** Who an account's browser is to the server. */
export async function viewerIn(query: Query, { userName }: Account): Promise<Viewer> {
  const [row] = await query('SELECT u.id AS "userId", u.role::text AS role, s.id AS "sessionId" FROM "User" u JOIN "Session" s ON s."userId" = u.id WHERE u."userName" = $1 ORDER BY s."createdAt" LIMIT 1', [userName]);
  return row as unknown as Viewer;
}

/** The browser that a guest uses. */
export function browserOf(guest: Guest): Browser {
  const browser = new Browser();
  browser.cookies.set('dateline', guest.token);
  return browser;
}

/** A class with its teacher and its pupils; returns its id. */
export async function newClass(query: Query, teacher: Viewer, ...pupils: Viewer[]): Promise<string> {
  const id = freshId();
  await query('INSERT INTO "Classroom" (id, name, zone, "createdAt") VALUES ($1, \'8b\', \'Europe/Berlin\', now())', [id]);
  await joins(query, id, teacher, 'teacher');
  for (const pupil of pupils) await joins(query, id, pupil, 'pupil');
  return id;
}

/** Puts a person into a class. */
export async function joins(query: Query, classroomId: string, { userId }: Viewer, role: 'pupil' | 'teacher'): Promise<void> {
  await query('INSERT INTO "Membership" ("classroomId", "userId", role, name, "joinedAt") VALUES ($1, $2, $3, \'Name\', now())', [classroomId, userId, role]);
}

/** Whether a browser is let in: 200 for what only an account may do, else 401. */
export async function isIn(browser: Browser): Promise<number> {
  return (await browser.get('/account/my-data')).status;
}
