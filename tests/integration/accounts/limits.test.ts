import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { clientAddress, tellAddresses } from '#server/client-address';
import { deviceOf } from '#server/devices';
import { inTurn } from '#server/hashing-queue';
import { forgive, limit } from '#server/limits';
import { nextPath } from '#server/next-path';
import { disconnect } from '#server/prisma';
import { pauseMs } from '#server/slow-down';
import { Browser } from '#tests/integration/accounts/person';
import { buildArticle, freshId } from '#tests/integration/build';
import { testDatabase } from '#tests/integration/database';

const { query } = testDatabase();
afterAll(disconnect);

describe('a limit', () => {
  test('holds for forty tries at the same moment', async () => {
    const session = freshId();
    const results = await Promise.all(Array.from({ length: 40 }, () => limit('join', { session, address: '10.0.0.1' })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(10);
  });

  test('by address holds over many sessions, and tells how long to wait', async () => {
    const tries = [];
    for (let n = 0; n < 101; n++) tries.push(await limit('join', { session: freshId(), address: '10.0.0.2' }));
    expect(tries.filter(({ ok }) => ok)).toHaveLength(100);
    expect(tries.at(-1)).toEqual({ ok: false, error: { code: 'too-many', retryAfterSeconds: expect.toSatisfy((seconds: number) => seconds > 3500 && seconds <= 3600) } });
  });

  test('begins anew when its window is over, and does not grow by tries that are refused', async () => {
    const keys = { learner: freshId() };
    for (let n = 0; n < 15; n++) await limit('confirm', keys);
    const first = await limit('confirm', keys);
    await query(`UPDATE "RateLimit" SET "windowEnd" = now() - interval '1 ms'`);
    expect([first.ok, (await limit('confirm', keys)).ok]).toEqual([false, true]);
  });

  test('forgives a try that went well', async () => {
    const keys = { userName: 'x', address: '10.0.0.3' };
    for (let n = 0; n < 30; n++) {
      expect((await limit('sign-in', keys)).ok).toBe(true);
      await forgive('sign-in', keys);
    }
  });

  test('keeps neither names nor addresses', async () => {
    await limit('sign-in', { userName: 'hanna.meyer', address: '192.0.2.77' });
    expect((await query('SELECT key FROM "RateLimit"')).filter(({ key }) => /hanna|192\.0/.test(String(key)))).toEqual([]);
  });

  test('of quizzes that are started: 60 in ten minutes for a learner; a class of 40 from one address is served', async () => {
    const { slug } = await buildArticle(query);
    const eager = new Browser('10.0.0.4');
    const codes: number[] = [];
    for (let n = 0; n < 62; n++) codes.push((await eager.post('/api/attempts', { slug })).status);
    expect(codes).toEqual([...Array(60).fill(200), 429, 429]);
    const school: number[] = [];
    for (let n = 0; n < 40; n += 8) school.push(...(await Promise.all(Array.from({ length: 8 }, () => new Browser('10.0.0.5').post('/api/attempts', { slug })))).map(({ status }) => status));
    expect(school).toEqual(Array(40).fill(200));
  }, 60_000);

  test('of guests: from one address 600 in ten minutes, and none is made beyond', async () => {
    await query('DELETE FROM "RateLimit"');
    for (let n = 0; n < 600; n += 20) await Promise.all(Array.from({ length: 20 }, () => limit('guest', { address: '10.0.0.6' })));
    const before = await query('SELECT count(*)::int AS count FROM "User"');
    const { slug } = await buildArticle(query);
    expect((await new Browser('10.0.0.6').post('/api/attempts', { slug })).status).toBe(429);
    expect(await query('SELECT count(*)::int AS count FROM "User"')).toEqual(before);
  });

  test.each([[0, 0], [1, 100], [2, 200], [5, 1600], [6, 3000], [1000, 3000]])('%i tries beyond a name\'s share wait %i ms: never longer', (beyond, ms) => {
    expect(pauseMs(beyond)).toBe(ms);
  });
});

describe('the address that a request comes from', () => {
  async function seen(headers: Record<string, string>): Promise<{ address: string; headers: Record<string, unknown> }> {
    const server = createServer((incoming, answer) => answer.end(JSON.stringify({ address: clientAddress(new Headers(incoming.headers as Record<string, string>)), headers: incoming.headers })));
    await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
    try {
      return await new Promise((go, stop) => {
        const sent = request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', headers }, (answer) => {
          let text = '';
          answer.on('data', (part) => (text += part)).on('end', () => go(JSON.parse(text)));
        });
        sent.on('error', stop).end();
      });
    } finally {
      server.close();
    }
  }

  test('is its socket\'s, whatever the request claims, in whatever header', async () => {
    tellAddresses();
    const claims = { 'x-forwarded-for': '203.0.113.9', 'X-Forwarded-Host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'for=203.0.113.9', 'x-real-ip': '203.0.113.9' };
    const { address, headers } = await seen(claims);
    expect(address).toBe('127.0.0.1');
    expect(JSON.stringify(headers)).not.toMatch(/203\.0\.113|evil|https/);
    expect((await seen({})).address).toBe('127.0.0.1');
  });

  test.each([
    ['203.0.113.9', '203.0.113.9'], ['198.51.100.1, 203.0.113.9', '203.0.113.9'], ['::ffff:203.0.113.9', '203.0.113.9'], ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'], ['2001:db8:1:2::99', '2001:db8:1:2::/64'], ['2001:0db8:0001:0002:ffff::1', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'], ['fe80::1%eth0', 'fe80:0:0:0::/64'], ['', 'unknown'], ['nonsense', 'unknown'], ['1.2.3.4.5', 'unknown'],
  ])('"%s" counts as %s: the last hop, and a household of IPv6 as one', (told, address) => {
    expect(clientAddress(new Headers(told ? { 'x-forwarded-for': told } : {}))).toBe(address);
  });
});

describe('the line before the hashing', () => {
  test('lets as many in as there are cores, serves all, and turns away whom it cannot serve soon', async () => {
    let now = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++now);
      await new Promise((go) => setTimeout(go, 1));
      now--;
    };
    const results = await Promise.allSettled(Array.from({ length: 700 }, () => inTurn(work)));
    const { availableParallelism } = await import('node:os');
    expect(most).toBe(availableParallelism());
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(500 + availableParallelism());
    await inTurn(work);
    expect(now).toBe(0);
  });

  test('goes on after a failure', async () => {
    await Promise.allSettled(Array.from({ length: 20 }, () => inTurn(() => Promise.reject(new Error('no')))));
    expect(await inTurn(() => Promise.resolve('next'))).toBe('next');
  });
});

describe('where one goes on to (13)', () => {
  test.each(['https://evil.example', '//evil.example', '/\\evil.example', '\\\\evil.example', 'javascript:alert(1)', '/\t/evil.example', '/%0a/..//evil.example/..', 'evil', '', undefined, ['/a'], '/' + 'x'.repeat(600), 'http:evil.example', '/.//evil.example'])('%j leads nowhere else', (asked) => {
    const path = nextPath(asked);
    expect(new URL(path, 'http://dateline.test').origin).toBe('http://dateline.test');
    expect(path).toMatch(/^\/(?![/\\])/);
  });

  test.each([['/quizzes/1?question=2#x', '/quizzes/1?question=2#x'], ['/today', '/today'], [undefined, '/today'], ['https://evil.example', '/today']])('%j goes to %s', (asked, path) => {
    expect(nextPath(asked)).toBe(path);
  });
});

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Windows'], ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15', 'Safari, Mac'],
  ['Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36', 'Chrome, Android'], ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0', 'Edge, Windows'],
  ['curl/8', ''], ['', ''], [null, ''], ['<script>alert(1)</script> Windows', 'Windows'], ['x'.repeat(100_000), ''],
])('the User-Agent %.40s is called "%s"', (text, device) => {
  expect(deviceOf(text)).toBe(device);
});
