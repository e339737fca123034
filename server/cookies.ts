import 'server-only';
import { sessionSeconds } from '#server/viewer';

/** The session cookie's name: `__Host-` binds it to this host and to TLS; on plain HTTP browsers would refuse that name. */
export function sessionCookieName(secure: boolean): string {
  return secure ? '__Host-dateline' : 'dateline';
}

/** The Set-Cookie line that hands a browser its session token. */
export function sessionCookie(token: string, secure: boolean): string {
  return `${sessionCookieName(secure)}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${sessionSeconds}${secure ? '; Secure' : ''}`;
}

/** The value of a cookie in a Cookie header; undefined when it is not there. */
export function cookieIn(header: string | null, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}
