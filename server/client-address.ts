import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { Socket } from 'node:net';
import { env } from '#server/env';

const header = 'x-forwarded-for';
const forwarded = [header, 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded', 'x-real-ip'];

type Arrival = { readonly request: IncomingMessage; readonly socket: Socket };

function noteAddress({ request, socket }: Arrival, trusted: boolean): void {
  const told = trusted ? request.headers[header] : undefined;
  if (!trusted) for (const name of forwarded) delete request.headers[name];
  request.headers[header] = told ?? socket.remoteAddress ?? '';
}

/**
 * From now on the address that a request is said to come from is the one its socket is connected to, whatever the
 * request itself claims; behind a proxy of ours (TRUST_PROXY) it is what that proxy says. Must run in the process that
 * listens, before its first request: route handlers of Next.js do not see the socket.
 */
export function tellAddresses(): void {
  const kept = globalThis as unknown as { datelineAddresses?: boolean };
  if (kept.datelineAddresses) return;
  kept.datelineAddresses = true;
  const trusted = env().TRUST_PROXY === '1';
  subscribe('http.server.request.start', (message) => noteAddress(message as Arrival, trusted));
}

/** A household has a whole /64 of IPv6: it counts as one address. */
function network(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const all = [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest];
  return `${all.slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/** The address that a request came from, for counting: an IPv4 address, the /64 of an IPv6 one, or `unknown`. */
export function clientAddress(headers: Headers): string {
  const last = (headers.get(header) ?? '').split(',').at(-1)!.trim().replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIP(last) === 4) return last;
  return isIP(last) === 6 ? network(last) : 'unknown';
}
