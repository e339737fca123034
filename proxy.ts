import { type NextRequest, NextResponse } from 'next/server';
import { sessionCookie, sessionTokensIn } from '#server/cookies';
import { databaseIsUp, isKnownAway } from '#server/health';
import { isSecure } from '#server/origin';
import { newToken } from '#server/runtime';
import { words } from '#ui/words';

const isDevelopment = process.env.NODE_ENV === 'development';

/** Scripts run by nonce only; nothing comes from elsewhere; nobody frames us. */
function policyFor(nonce: string): string {
  const development = isDevelopment ? " 'unsafe-eval'" : '';
  const styles = isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'self'", `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`, `style-src ${styles}`, "img-src 'self' data:", "font-src 'self'",
    "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
  ].join('; ');
}

/** The page while the database is away. It asks again by itself. */
function unavailable(policy: string): NextResponse {
  const { awayTitle, awayText, product } = words;
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5"><title>${awayTitle} · ${product}</title><main><h1>${awayTitle}</h1><p>${awayText}</p></main></html>`;
  return new NextResponse(html, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '5', 'Cache-Control': 'no-store', 'Content-Security-Policy': policy } });
}

/** An address whose percent signs mean nothing is one where there is nothing; left to itself, Next.js fails on it. */
function isReadable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== '';
  } catch {
    return false;
  }
}

/**
 * Headers only: the policy with its nonce, and the session cookies of a browser that has them, dated anew. Who may see
 * what is decided where the data is read.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = newToken();
  const policy = policyFor(nonce);
  if (isKnownAway() || !(await databaseIsUp())) return unavailable(policy);
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set('x-nonce', nonce);
  headers.set('x-address', request.nextUrl.pathname + request.nextUrl.search);
  const response = isReadable(request.nextUrl.pathname) ? NextResponse.next({ request: { headers } }) : NextResponse.rewrite(new URL('/unreadable', request.url), { request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  const secure = isSecure(request.headers);
  const { account, guest } = sessionTokensIn(request.headers.get('cookie'), secure);
  if (account) response.headers.append('Set-Cookie', sessionCookie('account', account, secure));
  if (guest) response.headers.append('Set-Cookie', sessionCookie('guest', guest, secure));
  return response;
}

export const config = { matcher: ['/((?!api/|_next/static/|_next/image|fonts/|geo/|icon.svg).*)'] };
