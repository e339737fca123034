import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disconnect } from '#server/prisma';
import { handlersOf, post, requestTo, writeRoutes } from '#tests/integration/app-routes';
import { type BuiltArticle, type BuiltAttempt, buildArticle, buildAttempt, buildGuest, type Guest } from '#tests/integration/build';
import { testDatabase } from '#tests/integration/database';
import { noIds, samplesOf } from '#tests/integration/security/samples';

const { query } = testDatabase();
afterAll(disconnect);

let article: BuiltArticle;
let guest: Guest;
let attempt: BuiltAttempt;
const routes = writeRoutes().map(({ path }) => path);
const sampleOf = (route: string) => samplesOf(article.slug, attempt)[route]!;

beforeAll(async () => {
  article = await buildArticle(query);
  guest = await buildGuest(query);
  attempt = await buildAttempt(query, guest, article);
});

const counts = () => query('SELECT (SELECT count(*) FROM "User") AS users, (SELECT count(*) FROM "Attempt") AS attempts, (SELECT count(*) FROM "Response") AS responses, (SELECT count(*) FROM "Attempt" WHERE "submittedAt" IS NOT NULL) AS submitted, (SELECT sum("nextSeq") FROM "User") AS seq');

/** What the route answers to its sample with this body; fails when anything was written. */
async function refusal(route: string, body: unknown, headers: Record<string, string> = {}, params = sampleOf(route).params) {
  const before = await counts();
  const { status, json } = await post(route, params, body, { cookie: guest.cookie, ...headers });
  expect(await counts()).toEqual(before);
  return [status, json.error?.code];
}

test('every route that writes has a sample here', () => {
  expect(Object.keys(samplesOf('', attempt)).sort()).toEqual(routes);
});

describe.each(routes)('%s', (route) => {
  test.each([
    ['of another site', { origin: 'https://evil.example' }], ['null, as sandboxed frames send it', { origin: 'null' }], ['missing', { origin: '' }], ['of our host at another port', { origin: 'http://dateline.test:81' }],
    ['of a subdomain', { origin: 'http://x.dateline.test' }], ['that begins like ours', { origin: 'http://dateline.test.evil.example' }], ['with our host as its user', { origin: 'http://dateline.test@evil.example' }], ['that is no address', { origin: 'dateline.test' }],
    ['ours, in a request that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }], ['ours, in one that it calls same-site', { 'sec-fetch-site': 'same-site' }], ['ours, in one that it calls a navigation', { 'sec-fetch-site': 'none' }],
    ['evil, vouched for by a forwarded host', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }],
  ])('an Origin %s is refused (85)', async (_, headers) => {
    expect(await refusal(route, sampleOf(route).body, headers)).toEqual([403, 'foreign-origin']);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain; application/json', 'application/jsonp', 'application/json-patch+json', 'application/json,text/plain', ''])('a body sent as "%s" is refused (86)', async (type) => {
    expect(await refusal(route, sampleOf(route).body, { 'content-type': type })).toEqual([415, 'wrong-content-type']);
  });

  test('a body sent as JSON with a charset or in capitals gets through to the checks behind', async () => {
    for (const type of ['application/json; charset=utf-8', 'Application/JSON']) expect(await refusal(route, '{', { 'content-type': type })).toEqual([400, 'not-json']);
  });

  test.each([
    ['nothing', ''], ['half an object', '{"a":'], ['two objects', '{}{}'], ['a comment', '{/**/}'], ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])], ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])], ['NaN', '{"a":NaN}'],
  ])('%s is no JSON: 400', async (_, body) => {
    expect(await refusal(route, body)).toEqual([400, 'not-json']);
  });

  test.each([['null', null], ['a list', []], ['a text', 'x'], ['a number', 1], ['true', true]])('%s instead of an object: 400', async (_, body) => {
    expect(await refusal(route, JSON.stringify(body))).toEqual([400, 'bad-request']);
  });

  test.each([
    ['role', 'teacher'], ['userId', '0190a000-0000-7000-8000-000000000000'], ['learnerId', '0190a000-0000-7000-8000-000000000000'], ['score', 100], ['correct', true], ['verdict', 'right'], ['submittedAt', '2020-01-01'], ['seq', 1], ['at', 0], ['receivedAt', 0],
    ['nextSeq', 1], ['due', '2030-01-01'], ['stability', 100], ['rating', 4], ['key', {}], ['where', {}], ['include', { keys: true }], ['extra', null],
  ])('a field "%s" that is not ours to send: 400 (26-28, 37, 52)', async (field, value) => {
    if (field in sampleOf(route).body) return; // what a self-rating or a new account does say
    expect(await refusal(route, { ...sampleOf(route).body, [field]: value })).toEqual([400, 'bad-request']);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('a key "%s": 400, and no prototype is touched (63)', async (key) => {
    const body = JSON.stringify(sampleOf(route).body).replace(/^\{/, `{${JSON.stringify(key)}:{"polluted":true,"prototype":{"polluted":true}}${route.endsWith('submission') ? '' : ','}`);
    const [status] = await refusal(route, body);
    expect(status).toBe(400);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each([['U+0000', '\\u0000'], ['half a surrogate pair', '\\ud83d'], ['the other half', '\\ude00'], ['two halves in the wrong order', '\\ude00\\ud83d']])('%s in a text: 400 bad-text (66)', async (_, escape) => {
    expect(await refusal(route, `{"slug":"a${escape}b"}`)).toEqual([400, 'bad-text']);
    expect(await refusal(route, `{"response":{"form":"typed","text":"a${escape}b"}}`)).toEqual([400, 'bad-text']);
    expect(await refusal(route, `{"a${escape}b":1}`)).toEqual([400, 'bad-text']);
  });

  test.each([
    ['10 MB of JSON', () => JSON.stringify({ slug: 'x'.repeat(10_000_000) }), 413], ['a million keys', () => `{${Array.from({ length: 1_000_000 }, (_, n) => `"k${n}":1`).join()}}`, 413], ['a depth of 10,000', () => `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 413],
    ['a depth of 8,000', () => `${'['.repeat(8_000)}${']'.repeat(8_000)}`, 400], ['8,000 nested objects', () => `${'{"":'.repeat(3_000)}1${'}'.repeat(3_000)}`, 400], ['a thousand keys', () => `{${Array.from({ length: 1_500 }, (_, n) => `"k${n}":1`).join()}}`, 400],
    ['a very long number', () => `{"position":${'9'.repeat(16_000)}}`, 400], ['one byte more than the limit', () => JSON.stringify({ a: 'x'.repeat(16_385 - 8) }), 413], ['exactly the limit', () => JSON.stringify({ a: 'x'.repeat(16_384 - 8) }), 400],
  ])('%s is refused at once (93)', async (_, body, status) => {
    const text = body();
    const { params } = sampleOf(route);
    const before = performance.now();
    const refused = await post(route, params, text, { cookie: guest.cookie });
    expect(performance.now() - before).toBeLessThan(500);
    expect(refused.status).toBe(status);
  });

  test('a body without end is left after its first 16 KiB (93)', async () => {
    let sent = 0;
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array((sent += 1024) && 1024).fill(32)) });
    const { headers, url } = requestTo('/x', {}, { cookie: guest.cookie });
    const { POST } = await handlersOf(writeRoutes().find(({ path }) => path === route)!);
    const answer = await POST!(new Request(url, { method: 'POST', headers, body: endless, duplex: 'half' } as RequestInit), { params: Promise.resolve(sampleOf(route).params) });
    expect(answer.status).toBe(413);
    expect(sent).toBeLessThan(64 * 1024);
  });

  test('a refusal is JSON for nobody\'s cache, which no site may frame', async () => {
    const { headers } = await post(route, sampleOf(route).params, '{');
    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  });
});

describe('an id in the path', () => {
  const withIds = routes.filter((route) => route.includes('[attemptId]'));

  test.each(withIds.flatMap((route) => noIds.map(([name, value]) => [route, name, value] as const)))('%s: %s is no attempt, and reaches no query (29)', async (route, _, value) => {
    expect(await refusal(route, sampleOf(route).body, {}, { attemptId: value as string })).toEqual([404, 'not-found']);
  });
});

describe('a field of the wrong type', () => {
  const responses = '/api/attempts/[attemptId]/responses';

  test.each(noIds)('%s as an answer\'s id: 400 (29)', async (_, id) => {
    expect(await refusal(responses, { ...sampleOf(responses).body, id })).toEqual([400, 'bad-request']);
  });

  test.each(noIds)('%s as the id of a first question: 400 (29)', async (_, firstItemId) => {
    expect(await refusal('/api/attempts', { slug: article.slug, firstItemId })).toEqual([400, 'bad-request']);
  });

  test.each([['an operator', { contains: '' }], ['a list', ['x']], ['null', null], ['an empty text', ''], ['201 letters', 'x'.repeat(201)]])('%s as an article\'s name: 400 (29)', async (_, slug) => {
    expect(await refusal('/api/attempts', { slug })).toEqual([400, 'bad-request']);
  });

  test.each([
    ['position', -1], ['position', 0.5], ['position', '0'], ['position', 1000], ['position', { gte: 0 }], ['answeredAt', '0'], ['answeredAt', null], ['sentAt', true], ['zone', 'Mars/Olympus'], ['zone', ''], ['zone', 'x'.repeat(65)], ['zone', { equals: 'UTC' }],
    ['durationMs', -1], ['durationMs', 0.5], ['durationMs', 86_400_001], ['durationMs', 1e300], ['response', null], ['response', 'A'], ['response', {}], ['response', { form: 'essay', text: 'x' }], ['response', { form: 'choice' }], ['response', { form: 'choice', optionId: { not: '' } }],
    ['response', { form: 'choice', optionId: 'x'.repeat(65) }], ['response', { form: 'choice', optionId: 'x', correct: true }], ['response', { form: 'multiple', optionIds: [] }], ['response', { form: 'multiple', optionIds: Array(33).fill('a') }], ['response', { form: 'multiple', optionIds: 'a' }],
    ['response', { form: 'typed', text: '' }], ['response', { form: 'typed', text: 'x'.repeat(201) }], ['response', { form: 'typed', text: 7 }], ['response', { form: 'unknown', score: 1 }],
  ])('%s as %j: 400', async (field, value) => {
    expect(await refusal(responses, { ...sampleOf(responses).body, [field]: value })).toEqual([400, 'bad-request']);
  });

  test.each(['id', 'position', 'response', 'answeredAt', 'sentAt', 'zone', 'durationMs'])('%s that is missing: 400, and the answer names the field', async (field) => {
    const { [field]: _, ...body } = sampleOf(responses).body;
    const { status, json } = await post(responses, { attemptId: attempt.id }, body, { cookie: guest.cookie });
    expect([status, json.error?.fields]).toEqual([400, [field]]);
  });
});
