import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encode } from 'next-auth/jwt';
import { limit } from '#server/limits';
import { hashPassword, verifyPassword } from '#server/passwords';
import { disconnect } from '#server/prisma';
import { Browser, freshName, isIn, newAccount, password } from '#tests/integration/accounts/person';
import { requestTo, handlersOf } from '#tests/integration/app-routes';
import { freshId } from '#tests/integration/build';
import { testDatabase } from '#tests/integration/database';

const { query } = testDatabase();
afterAll(disconnect);

const refusal = ({ status, json }: { status: number; json: { error?: { code: string } } }) => [status, json.error?.code];
const wrong = [401, 'wrong-credentials'];

describe('a wrong password', () => {
  test('five times is told; then the right one is refused too, with the time to wait, until the window ends (1)', async () => {
    const { userName } = await newAccount();
    const browser = new Browser();
    for (let n = 0; n < 5; n++) expect(refusal(await browser.signIn(userName, 'not this one'))).toEqual(wrong);
    const sixth = await browser.signIn(userName, 'not this one');
    expect(refusal(sixth)).toEqual([429, 'too-many']);
    expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(800);
    expect(refusal(await browser.signIn(userName, password))).toEqual([429, 'too-many']);
    await query(`UPDATE "RateLimit" SET "windowEnd" = now() - interval '1 second'`);
    expect((await browser.signIn(userName, password)).status).toBe(200);
  });

  test('and an unknown name are one refusal, byte for byte, and take the same time (2)', async () => {
    const { userName } = await newAccount();
    const [known, unknown] = [await new Browser().signIn(userName, 'not this one'), await new Browser().signIn(freshName(), 'not this one')];
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    const stored = await hashPassword(password);
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let n = 0; n < 30; n++) {
      for (const [name, hash] of [['known', stored], ['unknown', null]] as const) {
        const before = performance.now();
        await verifyPassword('not this one', hash);
        times[name].push(performance.now() - before);
      }
    }
    const ratio = Math.min(...times.known) / Math.min(...times.unknown); // the least disturbed of each
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.7);
  });

  test('typed by a class-mate does not shut a pupil out: from another address the right one works, if slowly (7)', async () => {
    const { userName } = await newAccount();
    for (let n = 0; n < 24; n++) await new Browser().signIn(userName, 'not this one');
    const before = performance.now();
    expect((await new Browser().signIn(userName, password)).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(1000);
  });

  test('tried on one name after the other from one address ends at 300, and no single user is locked (6)', async () => {
    const { userName } = await newAccount();
    const browser = new Browser('10.66.0.1');
    for (let n = 0; n < 290; n++) expect((await limit('sign-in', { userName: freshName(), address: '10.66.0.1' })).ok).toBe(true);
    const codes: number[] = [];
    for (let n = 0; n < 14; n++) codes.push((await browser.signIn(freshName(), password)).status);
    expect(codes).toEqual([...Array(10).fill(401), ...Array(4).fill(429)]);
    expect((await new Browser().signIn(userName, password)).status).toBe(200);
  }, 60_000);

  test('is no way in for accounts that other programs come with (17)', async () => {
    for (const name of ['admin', 'root', 'teacher', 'test', 'dateline']) expect(refusal(await new Browser().signIn(name, name))).toEqual(wrong);
  });
});

describe('a password', () => {
  test('of 10,000 characters is refused before any hashing (3)', async () => {
    const long = 'x'.repeat(10_000);
    const before = performance.now();
    expect(refusal(await new Browser().signIn('anybody', long))).toEqual([400, 'bad-request']);
    expect(refusal(await new Browser().signUp(freshName(), long))).toEqual([400, 'bad-request']);
    expect(performance.now() - before).toBeLessThan(500);
  });

  test.each([['emoji', 'pass🔑🗝️wörd'], ['128 characters', 'correct horse '.repeat(10).slice(0, 128)], ['256 characters', `${'ab cd ef'.repeat(32)}`], ['signs of many scripts', 'пароль 密码 كلمة'], ['what looks like code', `' OR 1=1; -- \${7*7}`], ['spaces around', '  in between  ']])('with %s works (4)', async (_, text) => {
    const userName = freshName();
    expect((await new Browser().signUp(userName, text)).status).toBe(200);
    expect((await new Browser().signIn(userName, text)).status).toBe(200);
    expect(refusal(await new Browser().signIn(userName, text.trim() === text ? `${text} ` : text.trim()))).toEqual(wrong);
  });

  test('is the same however it was composed', async () => {
    const userName = freshName();
    await new Browser().signUp(userName, 'Zoë aus Zürich'.normalize('NFD'));
    expect((await new Browser().signIn(userName, 'Zoë aus Zürich'.normalize('NFC'))).status).toBe(200);
  });

  test.each([['seven characters', 'short 7', 'too-short'], ['257 characters', 'abcdefgh'.repeat(33), 'too-long'], ['one of the commonest', 'Password123', 'too-common'], ['one letter again and again', 'aaaaaaaaaa', 'too-common']])('of %s is not taken', async (_, text, why) => {
    const { status, json } = await new Browser().signUp(freshName(), text);
    expect([status, json.error]).toEqual([400, { code: 'bad-password', why }]);
  });

  test('that is the name is not taken, however it is written', async () => {
    const { json } = await new Browser().signUp('Hanna.Meyer', 'hanna.meyer');
    expect(json.error).toEqual({ code: 'bad-password', why: 'is-name' });
  });

  test('is stored as argon2id with its own salt, and nowhere else', async () => {
    const [one, two] = [await hashPassword(password), await hashPassword(password)];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect([await verifyPassword(password, one), await verifyPassword(`${password} `, one), await verifyPassword(password, null)]).toEqual([true, false, false]);
    const { userName } = await newAccount();
    const [row] = await query('SELECT u::text AS row FROM "User" u WHERE "userName" = $1', [userName]);
    expect(String(row!.row)).not.toContain(password);
  });
});

describe('the session that signing in begins', () => {
  let account: Awaited<ReturnType<typeof newAccount>>;
  beforeAll(async () => {
    account = await newAccount();
  });

  test('is new each time, whatever the browser brought along (12)', async () => {
    const browser = new Browser();
    await browser.signIn(account.userName, password);
    const before = browser.cookies.get('dateline-account');
    await browser.signIn(account.userName, password);
    expect(browser.cookies.get('dateline-account')).not.toBe(before);
    const planted = new Browser();
    planted.cookies.set('dateline-account', before!);
    await planted.post('/api/account/sign-out', {});
    expect(await isIn(browser)).toBe(200);
  });

  test('has a cookie for this host alone and for no script; behind TLS it says so', async () => {
    const plain = await new Browser().signIn(account.userName, password);
    expect(plain.headers.getSetCookie().filter((line) => line.startsWith('dateline-account='))[0]).toMatch(/^dateline-account=[\w.-]+; .*Path=\/; .*HttpOnly; SameSite=Lax$/);
    process.env.TRUST_PROXY = '1';
    try {
      const proxied = new Browser('10.1.2.3', { 'x-forwarded-proto': 'https', origin: 'https://dateline.test' });
      const safe = await proxied.signIn(account.userName, password);
      expect(safe.status).toBe(200);
      expect(safe.headers.getSetCookie().join('\n')).toMatch(/^__Host-dateline-account=[\w.-]+; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/m);
      expect(await isIn(proxied)).toBe(200);
    } finally {
      delete process.env.TRUST_PROXY;
    }
  });

  test('ends at signing out: the same cookie opens nothing any more (8)', async () => {
    const browser = new Browser();
    await browser.signIn(account.userName, password);
    const cookie = browser.cookies.get('dateline-account')!;
    await browser.post('/api/account/sign-out', {});
    expect(browser.cookies.has('dateline-account')).toBe(false);
    browser.cookies.set('dateline-account', cookie);
    expect(await isIn(browser)).toBe(401);
  });

  test('stands beside others, is listed with them, and each can be ended (14)', async () => {
    const { browser: one, userName } = await newAccount('student', new Browser('10.9.9.1', { 'user-agent': 'Mozilla/5.0 (X11; CrOS x86_64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36' }));
    const two = new Browser('10.9.9.2', { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604' });
    await two.signIn(userName, password);
    expect([await isIn(one), await isIn(two)]).toEqual([200, 200]);
    const rows = await query('SELECT s.id, s.device FROM "Session" s JOIN "User" u ON u.id = s."userId" WHERE u."userName" = $1 ORDER BY s."createdAt"', [userName]);
    expect(rows.map(({ device }) => device)).toEqual(['Chrome, Chromebook', 'Safari, iPhone']);
    expect((await one.post('/api/account/sessions/[sessionId]/end', {}, { sessionId: String(rows[1]!.id) })).status).toBe(200);
    expect([await isIn(one), await isIn(two)]).toEqual([200, 401]);
  });

  test('of somebody else cannot be ended: it is not there', async () => {
    const { browser } = await newAccount();
    const [row] = await query('SELECT s.id FROM "Session" s JOIN "User" u ON u.id = s."userId" WHERE u."userName" = $1', [account.userName]);
    const foreign = await browser.post('/api/account/sessions/[sessionId]/end', {}, { sessionId: String(row!.id) });
    const missing = await browser.post('/api/account/sessions/[sessionId]/end', {}, { sessionId: freshId() });
    expect([foreign.status, foreign.text]).toEqual([404, missing.text]);
    expect(await isIn(account.browser)).toBe(200);
  });

  test('is over 30 days after the last visit, and no sooner', async () => {
    const { browser, userName } = await newAccount();
    const seen = (interval: string) => query('UPDATE "Session" s SET "lastSeenAt" = now() - $2::interval FROM "User" u WHERE u.id = s."userId" AND u."userName" = $1', [userName, interval]);
    await seen('29 days 23 hours');
    expect(await isIn(browser)).toBe(200);
    await seen('30 days 1 minute');
    expect(await isIn(browser)).toBe(401);
  });
});

describe('a forged token (11)', () => {
  const secret = () => process.env.NEXTAUTH_SECRET!;
  const part = (text: string) => Buffer.from(text).toString('base64url');

  test.each<[string, (sub: string, sid: string) => Promise<string> | string]>([
    ['sealed with another secret', (sub, sid) => encode({ token: { sub, sid }, secret: 'another secret of the same length as ours' })],
    ['without signature, alg none', (sub, sid) => `${part('{"alg":"none"}')}.${part(JSON.stringify({ sub, sid, exp: 9e9 }))}.`],
    ['with the alg none in its five parts', (sub, sid) => `${part('{"alg":"none","enc":"none"}')}..${part('iv')}.${part(JSON.stringify({ sub, sid }))}.${part('tag')}`],
    ['that is over', (sub, sid) => encode({ token: { sub, sid }, secret: secret(), maxAge: -60 })],
    ['that names nobody', () => encode({ token: {}, secret: secret() })],
    ['with a session of somebody else', async (sub) => encode({ token: { sub, sid: freshId() }, secret: secret() })],
    ['that names a guest\'s session', async (sub) => encode({ token: { sub, sid: 'x' }, secret: secret() })],
  ])('%s opens nothing', async (_, forge) => {
    const { userName } = await newAccount();
    const [row] = await query('SELECT u.id AS sub, s.id AS sid FROM "User" u JOIN "Session" s ON s."userId" = u.id WHERE u."userName" = $1', [userName]);
    const browser = new Browser();
    browser.cookies.set('dateline-account', await forge(String(row!.sub), String(row!.sid)));
    expect(await isIn(browser)).toBe(401);
  });

  test('of one changed letter opens nothing, wherever it is changed', async () => {
    const { browser } = await newAccount();
    const token = browser.cookies.get('dateline-account')!;
    for (const at of [0, 5, 40, Math.floor(token.length / 2), token.length - 2]) {
      browser.cookies.set('dateline-account', `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`);
      expect(await isIn(browser)).toBe(401);
    }
    browser.cookies.set('dateline-account', token);
    expect(await isIn(browser)).toBe(200);
  });

  test('a secret that is short or missing is an error that names the setting, not a way in', async () => {
    const { browser } = await newAccount();
    const kept = secret();
    for (const value of ['', 'short']) {
      process.env.NEXTAUTH_SECRET = value;
      await expect(isIn(browser)).rejects.toThrow('NEXTAUTH_SECRET');
    }
    process.env.NEXTAUTH_SECRET = kept;
  });
});

describe('the request that signs in', () => {
  test.each(['https://evil.example', '//evil.example', 'javascript:alert(1)'])('takes no address to go on to: %s (13)', async (callbackUrl) => {
    const browser = new Browser();
    const { csrfToken } = (await (await browser.get('/api/auth/csrf')).json()) as { csrfToken: string };
    expect((await browser.post('/api/auth/callback/credentials', { csrfToken, userName: 'a', password, callbackUrl })).status).toBe(400);
    browser.cookies.set('dateline-callback', encodeURIComponent(callbackUrl));
    const { userName } = await newAccount();
    const { status, text, headers } = await browser.signIn(userName, password);
    expect([status, text.includes('evil'), headers.get('location'), headers.getSetCookie().some((line) => line.includes('evil'))]).toEqual([200, false, null, false]);
  });

  test('is refused without the token of this browser, and no password is looked at', async () => {
    const { userName } = await newAccount();
    const [mine, other] = [new Browser(), new Browser()];
    const { csrfToken } = (await (await other.get('/api/auth/csrf')).json()) as { csrfToken: string };
    await mine.get('/api/auth/csrf');
    for (const token of [csrfToken, '', 'x']) expect(refusal(await mine.post('/api/auth/callback/credentials', { csrfToken: token, userName, password }))).toEqual([403, 'foreign-origin']);
    expect(await isIn(mine)).toBe(401);
  });

  test('and its token are for nobody\'s cache and no frame (88, 90)', async () => {
    const browser = new Browser();
    const token = await browser.get('/api/auth/csrf');
    const { userName } = await newAccount();
    const answers = [token.headers, (await browser.signIn(userName, password)).headers, (await browser.get('/account/my-data')).headers, (await browser.signIn(userName, 'not this one')).headers];
    for (const headers of answers) {
      expect(headers.get('cache-control')).toBe('private, no-store');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    }
  });

  test('says nothing of other accounts, of roles or of keys: its answer is empty', async () => {
    const { userName } = await newAccount('teacher');
    expect((await new Browser().signIn(userName, password)).text).toBe('{}');
  });

  test('forty at once are all served', async () => {
    const people = await Promise.all(Array.from({ length: 40 }, () => newAccount()));
    const school = Array.from({ length: 40 }, () => new Browser('10.200.0.1'));
    const answers = await Promise.all(people.map(({ userName }, n) => school[n]!.signIn(userName, password)));
    expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(200));
  }, 60_000);

  test('is the only door of next-auth: its other actions are no routes', async () => {
    await expect(handlersOf({ path: '', file: 'app/api/auth/[...nextauth]/route.ts' })).rejects.toThrow();
    expect(requestTo('/x', {}).method).toBe('POST');
  });
});
