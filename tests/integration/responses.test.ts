import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { recordResponse } from '#server/responses';
import { submitAttempt } from '#server/submissions';
import { disconnect } from '#server/prisma';
import type { ItemResponse } from '#items/item';
import { answerTo, type BuiltForm, type BuiltArticle, type BuiltAttempt, buildArticle, buildAttempt, buildGuest, freshId, type Guest } from '#tests/integration/build';
import { testDatabase } from '#tests/integration/database';

const { query } = testDatabase();
afterAll(disconnect);

let article: BuiltArticle;
let guest: Guest;
let attempt: BuiltAttempt;

beforeAll(async () => {
  article = await buildArticle(query, { questions: 20 });
});

beforeEach(async () => {
  guest = await buildGuest(query);
  attempt = await buildAttempt(query, guest, article);
});

const rowsOf = (table: string) => query(`SELECT * FROM "${table}" WHERE "learnerId" = $1`, [guest.viewer.userId]);
const nextSeq = async () => (await query('SELECT "nextSeq" FROM "User" WHERE id = $1', [guest.viewer.userId]))[0]!.nextSeq;
const record = (input: ReturnType<typeof answerTo>, to = attempt.id) => recordResponse(guest.viewer, to, input);

async function everything() {
  return { responses: await rowsOf('Response'), reviews: await rowsOf('Review'), cards: await rowsOf('Card'), nextSeq: await nextSeq() };
}

describe('an answer', () => {
  test.each([['choice', 0, 1], ['multiple', 1, 2], ['typed', 2, 1]])('of form %s is stored with a review and a card for each of its facts', async (form, position, facts) => {
    const question = attempt.questions[position]!;
    const input = answerTo(question);
    const result = await record(input);
    expect(result).toMatchObject({ ok: true, value: { feedback: { verdict: 'right', score: 1 } } });
    const { responses, reviews, cards } = await everything();
    expect(responses).toHaveLength(1);
    expect(responses[0]).toMatchObject({ id: input.id, seq: 1, itemId: question.item.id, response: { form }, deviceId: guest.viewer.sessionId, zone: 'Europe/Berlin', durationMs: 1200 });
    expect(reviews.map(({ factId }) => String(factId)).sort()).toEqual([...question.item.factIds].sort());
    expect(reviews).toSatisfy((rows: { kind: string; responseId: string }[]) => rows.every((row) => row.kind === 'answer' && row.responseId === input.id));
    expect(cards.map(({ factId }) => String(factId)).sort()).toEqual([...question.item.factIds].sort());
    expect(await nextSeq()).toBe(2 + facts);
  });

  test('to a question of any form that is played is stored by its control, and told what a false statement had wrong', async () => {
    const forms: BuiltForm[] = ['cloze', 'true-false', 'quote', 'unstated'];
    const own = await buildArticle(query, { questions: forms.length, forms });
    const sitting = await buildAttempt(query, guest, own);
    for (const question of sitting.questions) {
      const result = await record(answerTo(question), sitting.id);
      expect(result).toMatchObject({ ok: true, value: { feedback: { verdict: 'right', score: 1, changed: question.item.form === 'true-false' ? { said: expect.stringContaining('CANARY') as string } : null } } });
    }
    const responses = await query('SELECT response FROM "Response" WHERE "learnerId" = $1 ORDER BY seq', [guest.viewer.userId]);
    expect(responses.map(({ response }) => (response as { form: string }).form)).toEqual(['typed', 'choice', 'choice', 'choice']);
  });

  test.each<[BuiltForm, ItemResponse]>([
    ['cloze', { form: 'choice', optionId: 'x' }], ['true-false', { form: 'typed', text: 'False' }], ['quote', { form: 'typed', text: 'John Smith' }], ['unstated', { form: 'map', countries: ['IR'] }],
    ['typed', { form: 'order', sequence: ['a', 'b'] }], ['choice', { form: 'map', countries: ['IR'] }], ['multiple', { form: 'typed', text: 'x' }],
  ])('to a %s question that is given another way is refused, and nothing is written', async (form, response) => {
    const own = await buildArticle(query, { questions: 1, forms: [form] });
    const sitting = await buildAttempt(query, guest, own);
    const result = await record(answerTo(sitting.questions[0]!, response), sitting.id);
    expect(result.ok === false && result.error.code).toMatch(/^(?:wrong-form|no-such-option)$/);
    expect((await everything()).responses).toEqual([]);
  });

  test('is stored in the item\'s own option ids, not in those of the attempt', async () => {
    await record(answerTo(attempt.questions[0]!));
    const key = attempt.questions[0]!.item.key;
    expect((await rowsOf('Response'))[0]!.response).toEqual({ form: 'choice', optionId: key.form === 'choice' ? key.optionId : '' });
  });

  test('"I don\'t know" is stored, scores 0 and comes back soon', async () => {
    const result = await record(answerTo(attempt.questions[0]!, { form: 'unknown' }));
    expect(result).toMatchObject({ ok: true, value: { feedback: { verdict: 'unknown', score: 0 } } });
    const [card] = await rowsOf('Card');
    expect((card!.due as Date).getTime() - (card!.lastReviewAt as Date).getTime()).toBeLessThanOrEqual(15 * 60_000);
  });

  test('that comes twice with its id is stored once, and told the same', async () => {
    const input = answerTo(attempt.questions[1]!, attempt.questions[1]!.wrong);
    const first = await record(input);
    const before = await everything();
    expect(await record(input)).toEqual(first);
    expect(await everything()).toEqual(before);
  });

  test('that comes 20 times at once is stored once, and told the same each time', async () => {
    const input = answerTo(attempt.questions[1]!);
    const results = await Promise.all(Array.from({ length: 20 }, () => record(input)));
    expect(results[0]).toMatchObject({ ok: true });
    for (const result of results) expect(result).toEqual(results[0]);
    expect(await rowsOf('Response')).toHaveLength(1);
    expect(await rowsOf('Review')).toHaveLength(2);
    expect(await nextSeq()).toBe(4);
  });

  test('whose id was used for another answer is refused, and nothing is written', async () => {
    const input = answerTo(attempt.questions[0]!);
    await record(input);
    const before = await everything();
    expect(await record({ ...input, response: attempt.questions[0]!.wrong })).toEqual({ ok: false, error: { code: 'id-reused' } });
    expect(await record(answerTo(attempt.questions[3]!, undefined, { id: input.id }))).toEqual({ ok: false, error: { code: 'id-reused' } });
    expect(await everything()).toEqual(before);
  });

  test('to a question whose answer was already told is refused, and nothing is written', async () => {
    await record(answerTo(attempt.questions[0]!, attempt.questions[0]!.wrong));
    const before = await everything();
    expect(await record(answerTo(attempt.questions[0]!))).toEqual({ ok: false, error: { code: 'already-answered' } });
    expect(await everything()).toEqual(before);
  });

  test('20 different answers to one question at once: one stands, the others are refused', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, (_, n) => record(answerTo(attempt.questions[0]!, n % 2 ? attempt.questions[0]!.right : attempt.questions[0]!.wrong))));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.flatMap((result) => (result.ok ? [] : [result.error.code]))).toEqual(Array(19).fill('already-answered'));
    expect(await rowsOf('Response')).toHaveLength(1);
  });

  test('20 answers to different questions at once all land, numbered without holes', async () => {
    const results = await Promise.all(attempt.questions.map((question) => record(answerTo(question))));
    expect(results.flatMap((result) => (result.ok ? [] : [result.error.code]))).toEqual([]);
    const { responses, reviews } = await everything();
    expect(responses).toHaveLength(20);
    const numbers = [...responses, ...reviews].map(({ seq }) => seq as number).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(await nextSeq()).toBe(numbers.length + 1);
    const times = responses.toSorted((a, b) => (a.seq as number) - (b.seq as number)).map(({ at }) => (at as Date).getTime());
    expect(times).toSatisfy((all: number[]) => all.every((at, n) => n === 0 || at > all[n - 1]!));
  });

  test('after submission is refused, and nothing is written', async () => {
    await record(answerTo(attempt.questions[0]!));
    await submitAttempt(guest.viewer, attempt.id);
    const before = await everything();
    expect(await record(answerTo(attempt.questions[3]!))).toEqual({ ok: false, error: { code: 'already-submitted' } });
    expect(await everything()).toEqual(before);
  });

  test('that was stored before submission may be repeated after it', async () => {
    const input = answerTo(attempt.questions[0]!);
    const first = await record(input);
    await submitAttempt(guest.viewer, attempt.id);
    expect(await record(input)).toEqual(first);
  });

  test.each([
    ['an option of another question', 0, 3, 'no-such-option'],
    ['another form', 0, 2, 'wrong-form'],
  ])('with %s is refused, and nothing is written', async (_, position, from, code) => {
    const before = await everything();
    expect(await record(answerTo(attempt.questions[position]!, attempt.questions[from]!.right))).toEqual({ ok: false, error: { code } });
    expect(await everything()).toEqual(before);
  });

  test('to a question that the attempt does not have is refused, and nothing is written', async () => {
    const before = await everything();
    expect(await record({ ...answerTo(attempt.questions[0]!), position: 20 })).toEqual({ ok: false, error: { code: 'bad-request' } });
    expect(await record(answerTo(attempt.questions[0]!), freshId())).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await everything()).toEqual(before);
  });
});

describe('the clock of a device', () => {
  const day = 24 * 3600 * 1000;
  const now = Date.now();

  test.each([
    ['days ahead', { answeredAt: now + 5 * day, sentAt: now + 5 * day }, 0],
    ['days behind', { answeredAt: now - 5 * day, sentAt: now - 5 * day }, 0],
    ['that runs backwards', { answeredAt: 2000, sentAt: 1000 }, 0],
    ['that kept an answer for an hour', { answeredAt: 0, sentAt: 3_600_000 }, 3_600_000],
    ['that kept an answer for a year', { answeredAt: 0, sentAt: 365 * day }, day],
    ['at the end of numbers', { answeredAt: -Number.MAX_VALUE, sentAt: Number.MAX_VALUE }, day],
  ])('%s moves only `at`, never past its arrival nor a day before it', async (_, times, age) => {
    const before = Date.now();
    const result = await record(answerTo(attempt.questions[0]!, undefined, times));
    expect(result).toMatchObject({ ok: true, value: { feedback: { score: 1 } } });
    const [row] = await rowsOf('Response');
    expect((row!.receivedAt as Date).getTime()).toBeGreaterThanOrEqual(before);
    expect((row!.receivedAt as Date).getTime()).toBeLessThanOrEqual(Date.now());
    expect((row!.receivedAt as Date).getTime() - (row!.at as Date).getTime()).toBe(age);
    expect((await rowsOf('Card'))[0]!.lastReviewAt).toEqual(row!.at);
  });

  test('leaves `at` strictly rising, also when it jumps back between two answers', async () => {
    for (const [n, question] of attempt.questions.slice(0, 6).entries()) await record(answerTo(question, undefined, { answeredAt: n % 2 ? 0 : 5_000, sentAt: 5_000 }));
    const rows = (await rowsOf('Response')).toSorted((a, b) => (a.seq as number) - (b.seq as number));
    const times = rows.map(({ at }) => (at as Date).getTime());
    expect(times).toHaveLength(6);
    expect(times).toSatisfy((all: number[]) => all.every((at, n) => n === 0 || at > all[n - 1]!));
    expect(rows).toSatisfy((all: { at: Date; receivedAt: Date }[]) => all.every(({ at, receivedAt }) => at <= receivedAt));
  });
});
