import 'server-only';

/** A browser keeps its session this long after its last visit. */
export const sessionSeconds = 30 * 24 * 3600;

/** What a browser may know itself by: an account's token, a guest's, both or neither. */
export type SessionTokens = { readonly account?: string | undefined; readonly guest?: string | undefined };

const names = { account: 'dateline-account', guest: 'dateline', csrf: 'dateline-csrf', callback: 'dateline-callback' } as const;
export type CookieKind = keyof typeof names;

/** Nothing but these are handed back to a browser that sent them. */
const shapes = { account: /^[\w.-]{50,1000}$/, guest: /^[\w-]{43}$/ };

/** A cookie's name: `__Host-` binds it to this host and to TLS; on plain HTTP browsers would refuse that name. */
export function cookieName(kind: CookieKind, secure: boolean): string {
  return secure ? `__Host-${names[kind]}` : names[kind];
}

function line(kind: CookieKind, value: string, seconds: number, secure: boolean): string {
  return `${cookieName(kind, secure)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure ? '; Secure' : ''}`;
}

/** The Set-Cookie line that hands a browser its token. */
export function sessionCookie(kind: keyof SessionTokens, token: string, secure: boolean): string {
  return line(kind, token, sessionSeconds, secure);
}

/** The Set-Cookie line that takes a token away from a browser. */
export function endedCookie(kind: keyof SessionTokens, secure: boolean): string {
  return line(kind, '', 0, secure);
}

/** The value of a cookie in a Cookie header; undefined when it is not there. */
function cookieIn(header: string | null, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/** The tokens in a Cookie header; one that cannot be ours is left out. */
export function sessionTokensIn(header: string | null, secure: boolean): SessionTokens {
  const [account, guest] = (['account', 'guest'] as const).map((kind) => {
    const value = cookieIn(header, cookieName(kind, secure));
    return value && shapes[kind].test(value) ? value : undefined;
  });
  return { account, guest };
}

/** The cookie that proves to next-auth that a page of ours sent a request. */
export function csrfCookieIn(header: string | null, secure: boolean): string | undefined {
  const value = cookieIn(header, cookieName('csrf', secure));
  return value && /^[0-9a-f%|]{100,200}$/i.test(value) ? decodeURIComponent(value) : undefined;
}
