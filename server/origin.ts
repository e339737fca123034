import 'server-only';
import { env } from '#server/env';

/** Where a request was sent to. Forwarded headers count only behind a proxy of ours (TRUST_PROXY). */
function addressOf(headers: Headers): { host: string | null; secure: boolean } {
  const trusted = env().TRUST_PROXY === '1';
  const host = (trusted ? headers.get('x-forwarded-host') : null) ?? headers.get('host');
  return { host, secure: trusted && headers.get('x-forwarded-proto') === 'https' };
}

/** Whether the request came over TLS. */
export function isSecure(headers: Headers): boolean {
  return addressOf(headers).secure;
}

/**
 * Whether a page of ours sent the request: the Origin header names our host, and Sec-Fetch-Site, where a browser sends
 * it, says same-origin. A missing or `null` Origin is foreign.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (!origin || (site && site !== 'same-origin')) return false;
  const { host, secure } = addressOf(headers);
  return URL.canParse(origin) && new URL(origin).host === host && (!secure || new URL(origin).protocol === 'https:');
}

/** Where this site is, by what the request was sent to, as `https://dateline.example`; null when that is no address. */
export function originOf(headers: Headers): string | null {
  const { host, secure } = addressOf(headers);
  return host && /^[\w.:[\]-]+$/.test(host) ? `${secure ? 'https' : 'http'}://${host}` : null;
}
