import 'server-only';
import NextAuth, { type NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { authSecret, claimsOf, tokenSeconds } from '#server/account-token';
import { type CookieKind, cookieName, csrfCookieIn, sessionSeconds } from '#server/cookies';

/** Who signed in, and the session that was begun for them. */
export type SignedIn = { readonly userId: string; readonly sessionId: string };

/** The browser as next-auth has to know it. */
type Browser = { readonly cookies: string | null; readonly secure: boolean };

type Authorize = () => Promise<SignedIn | null>;

const cookieFor = (kind: CookieKind, secure: boolean) => ({ name: cookieName(kind, secure), options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure } });

function optionsFor(secure: boolean, authorize: Authorize): NextAuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: secure,
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    jwt: { maxAge: tokenSeconds },
    cookies: { sessionToken: cookieFor('account', secure), csrfToken: cookieFor('csrf', secure), callbackUrl: cookieFor('callback', secure) },
    providers: [Credentials({ credentials: {}, authorize: async () => asUser(await authorize()) })],
    callbacks: { jwt: ({ token, user }) => (user ? claimsOf(asNames(user)) : token), redirect: ({ baseUrl }) => baseUrl },
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  };
}

/** next-auth's user has an id and a name only: the session's id travels as its name, and goes no further than the token. */
const asUser = (names: SignedIn | null) => names && { id: names.userId, name: names.sessionId };
const asNames = ({ id, name }: { id?: string; name?: string | null }) => ({ userId: id ?? '', sessionId: name ?? '' });

type Answer = { status: number; body: unknown; setCookies: string[] };

/** One request to next-auth, and what it answers. It gets no more of the browser's request than it needs: no address to go back to, no host. */
async function ask(action: readonly string[], method: 'GET' | 'POST', browser: Browser, body: Record<string, string>, authorize: Authorize): Promise<Answer> {
  const answer: Answer = { status: 200, body: null, setCookies: [] };
  const response = {
    status: (code: number) => ((answer.status = code), response),
    getHeader: (name: string) => (name === 'Set-Cookie' ? answer.setCookies : undefined),
    setHeader: (name: string, value: string | string[]) => (name === 'Set-Cookie' && (answer.setCookies = [value].flat()), response),
    json: (value: unknown) => void (answer.body = value),
    send: (value: unknown) => void (answer.body = value),
    end: () => {},
  };
  const csrf = csrfCookieIn(browser.cookies, browser.secure);
  const request = { method, query: { nextauth: action }, headers: {}, cookies: csrf ? { [cookieName('csrf', browser.secure)]: csrf } : {}, body: { ...body, json: 'true' } };
  await (NextAuth as unknown as (req: unknown, res: unknown, options: NextAuthOptions) => Promise<void>)(request, response, optionsFor(browser.secure, authorize));
  return answer;
}

const isOf = (kind: CookieKind, secure: boolean) => (line: string) => line.startsWith(`${cookieName(kind, secure)}=`);

/** A token that a page of ours sends along when it signs somebody in, and the Set-Cookie lines that belong to it. */
export async function csrfToken(browser: Browser): Promise<{ csrfToken: string; setCookies: string[] }> {
  const { body, setCookies } = await ask(['csrf'], 'GET', browser, {}, async () => null);
  return { ...(body as { csrfToken: string }), setCookies: setCookies.filter(isOf('csrf', browser.secure)) };
}

/**
 * The Set-Cookie line with the token of whoever `authorize` lets in; null when it lets in nobody, or the CSRF token is not
 * the one that this browser was given, in which case `authorize` is not asked.
 */
export async function sessionLine(browser: Browser, csrf: string, authorize: Authorize): Promise<string | null> {
  const { setCookies } = await ask(['callback', 'credentials'], 'POST', browser, { csrfToken: csrf }, authorize);
  return setCookies.find(isOf('account', browser.secure)) ?? null;
}
