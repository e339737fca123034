import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { seededRandom } from '#core/random';
import { parseArticle } from '#articles/parse';
import { analyse } from '#facts/analyse';
import { makeItems } from '#items/compose';
import { halvesOf } from '#items/item';
import { presentOptions } from '#quizzes/presented';
import { loadTables } from '#server/documents';
import { featuredQuestion } from '#server/featured';
import { disconnect } from '#server/prisma';
import { readQuiz } from '#server/quiz-view';
import { random } from '#server/runtime';
import { readFileSync, readdirSync } from 'node:fs';
import { post } from '#tests/integration/app-routes';
import { answerTo, type BuiltArticle, type BuiltAttempt, type BuiltQuestion, buildArticle, buildAttempt, buildGuest, freshId, type Guest } from '#tests/integration/build';
import { testDatabase } from '#tests/integration/database';

const { query } = testDatabase();
afterAll(disconnect);

let article: BuiltArticle;
let guest: Guest;
let attempt: BuiltAttempt;

beforeEach(async () => {
  article = await buildArticle(query);
  guest = await buildGuest(query);
  attempt = await buildAttempt(query, guest, article);
});

const answer = (question: BuiltQuestion, response = question.right, more: Parameters<typeof answerTo>[2] = {}, to = attempt.id) =>
  post('/api/attempts/[attemptId]/responses', { attemptId: to }, answerTo(question, response, more), { cookie: guest.cookie });
const submit = () => post('/api/attempts/[attemptId]/submission', { attemptId: attempt.id }, {}, { cookie: guest.cookie });
const start = (body: object) => post('/api/attempts', {}, body, { cookie: guest.cookie });
const responses = () => query('SELECT * FROM "Response" WHERE "learnerId" = $1', [guest.viewer.userId]);

/** Items whose secrets stand in a text that the browser gets. */
const told = (text: string) => article.items.filter(({ id }) => text.includes(`CANARY_${id}`)).map(({ id }) => id);
/** What belongs to the item or its facts and has no place in an attempt before its answer. */
const ownWords = /CANARY_|OWN_|FACT_|answers|optionId|evidence|proof|"key"|factId|difficulty|Proof|Before|After/;

describe('before the response is in', () => {
  test('an attempt holds no key, no proof, no fact and none of the item\'s own option ids (35)', async () => {
    const text = JSON.stringify(await readQuiz(guest.viewer, attempt.id));
    expect(text).not.toMatch(ownWords);
    expect(text).toContain('Stem number 0?');
  });

  test('a start with a first question tells that question alone, without its key (35)', async () => {
    const fresh = await buildArticle(query);
    const { status, text, json } = await start({ slug: fresh.slug, firstItemId: fresh.items[0]!.id });
    expect([status, Object.keys(json).sort()]).toEqual([200, ['first', 'id']]);
    expect(Object.keys(json.first as object).sort()).toEqual(['form', 'kind', 'options', 'position', 'stem']);
    expect(text).not.toMatch(ownWords);
  });

  test('the question on the home page comes without key and proof (35)', async () => {
    const text = JSON.stringify(await featuredQuestion());
    expect(text).toContain('Stem number');
    expect(text).not.toMatch(/CANARY_|FACT_|answers|optionId|evidence|proof|"key"|factId/);
  });

  test.each([['another form', (of: BuiltAttempt) => of.questions[2]!.right], ['an option of another question', (of: BuiltAttempt) => of.questions[3]!.right], ['an option that is not there', () => ({ form: 'choice' as const, optionId: 'zzzzzz' })]])('a refusal of %s tells nothing (35, 44)', async (_, response) => {
    const { status, text } = await answer(attempt.questions[0]!, response(attempt));
    expect(status).toBe(400);
    expect(text).not.toMatch(ownWords);
    expect(await responses()).toEqual([]);
  });

  test('an item\'s own option id is none of this attempt: 400 (44)', async () => {
    const { key } = attempt.questions[0]!.item;
    const { status, json } = await answer(attempt.questions[0]!, { form: 'choice', optionId: key.form === 'choice' ? key.optionId : '' });
    expect([status, json.error?.code]).toEqual([400, 'no-such-option']);
  });

  test('a question that the attempt does not have: 400, and nothing is written (44)', async () => {
    const { status, json } = await answer({ ...attempt.questions[0]!, position: 999 });
    expect([status, json.error?.code]).toEqual([400, 'bad-request']);
    expect(await responses()).toEqual([]);
  });
});

describe('after a response', () => {
  test('its feedback tells of this question, and nothing of those still open (36)', async () => {
    const { text } = await answer(attempt.questions[1]!, attempt.questions[1]!.wrong);
    expect(told(text)).toEqual([attempt.questions[1]!.item.id]);
    expect(text).not.toMatch(/OWN_|FACT_/);
  });

  test('the attempt tells of what was answered, and nothing of what is still open (36)', async () => {
    await answer(attempt.questions[0]!);
    await answer(attempt.questions[2]!, { form: 'unknown' });
    const text = JSON.stringify(await readQuiz(guest.viewer, attempt.id));
    expect(told(text)).toEqual([0, 2].map((at) => attempt.questions[at]!.item.id));
    expect(text).not.toMatch(/OWN_|FACT_/);
  });

  test('another open attempt of the same person at the same questions tells nothing (36)', async () => {
    await answer(attempt.questions[0]!);
    await submit();
    const again = await buildAttempt(query, guest, article);
    expect(JSON.stringify(await readQuiz(guest.viewer, again.id))).not.toMatch(ownWords);
  });

  test('another answer to it: 409, and the first stands (41)', async () => {
    await answer(attempt.questions[0]!, attempt.questions[0]!.wrong);
    const before = await responses();
    const { status, json } = await answer(attempt.questions[0]!);
    expect([status, json.error?.code]).toEqual([409, 'already-answered']);
    expect(await responses()).toEqual(before);
  });

  test('the same event again: 200 with the same words, and nothing changes (42)', async () => {
    const body = answerTo(attempt.questions[0]!);
    const send = () => post('/api/attempts/[attemptId]/responses', { attemptId: attempt.id }, body, { cookie: guest.cookie });
    const first = await send();
    const before = await responses();
    const second = await send();
    expect([second.status, second.text]).toEqual([200, first.text]);
    expect(await responses()).toEqual(before);
  });

  test('the same event id with another payload: 409 (43)', async () => {
    const id = freshId();
    await answer(attempt.questions[0]!, attempt.questions[0]!.wrong, { id });
    for (const again of [answer(attempt.questions[0]!, attempt.questions[0]!.right, { id }), answer(attempt.questions[3]!, attempt.questions[3]!.right, { id })]) expect([(await again).status, (await again).json.error?.code]).toEqual([409, 'id-reused']);
    expect(await responses()).toHaveLength(1);
  });

  test('and submission, an answer: 409, and the score stands (38)', async () => {
    await answer(attempt.questions[0]!);
    const { json } = await submit();
    const late = await answer(attempt.questions[1]!);
    expect([late.status, late.json.error?.code]).toEqual([409, 'already-submitted']);
    expect((await submit()).json).toEqual(json);
  });

  test('50 submissions at once: one score, one time (46)', async () => {
    await answer(attempt.questions[0]!);
    const all = await Promise.all(Array.from({ length: 50 }, submit));
    expect(new Set(all.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  });
});

describe('the quiz itself', () => {
  test('asked for again, it is the same: questions, options, order (47)', async () => {
    const fresh = await buildArticle(query);
    const ids = new Set<unknown>();
    const texts = new Set<string>();
    for (let round = 0; round < 10; round++) {
      const { json } = await start({ slug: fresh.slug, ...(round % 2 ? { firstItemId: fresh.items[round % 6]!.id } : {}) });
      ids.add(json.id);
      texts.add(JSON.stringify(await readQuiz(guest.viewer, String(json.id))));
    }
    expect([ids.size, texts.size]).toEqual([1, 1]);
  });

  /** The 99th percentile of chi-square by degrees of freedom. */
  const critical: Record<number, number> = { 1: 6.63, 2: 9.21, 3: 11.34, 4: 13.28 };
  const chiSquare = (counts: number[]) => {
    const expected = counts.reduce((sum, n) => sum + n, 0) / counts.length;
    return counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
  };

  test.each([2, 3, 4, 5])('of %i options, the key stands anywhere alike, and its id sorts anywhere alike (49)', (options) => {
    const fair = (chance: () => number) => {
      const shown = { form: 'choice' as const, kind: 'when' as const, stem: '?', options: Array.from({ length: options }, (_, n) => ({ id: `o${n}`, text: `${n}` })) };
      const [places, ranks] = [Array<number>(options).fill(0), Array<number>(options).fill(0)];
      for (let round = 0; round < 5_000; round++) {
        const presented = presentOptions(shown, chance);
        const at = presented.findIndex(({ optionId }) => optionId === 'o0');
        places[at]!++;
        ranks[presented.filter(({ id }) => id < presented[at]!.id).length]!++;
      }
      return [places, ranks].every((counts) => chiSquare(counts) < critical[options - 1]!);
    };
    expect(fair(seededRandom(options + 49))).toBe(true);
    expect([fair(random), fair(random), fair(random)], 'three unlucky rounds in a row are one in 100,000').toContain(true);
  });

  test('among all questions of the bundled articles, the order in which options are kept says nothing about the key (49)', () => {
    const tables = loadTables();
    const places = new Map<number, number[]>();
    for (const file of readdirSync('content/articles').filter((name) => name !== 'README.md')) {
      const parsed = parseArticle(readFileSync(`content/articles/${file}`, 'utf8'));
      const items = parsed.ok ? makeItems(parsed.value, analyse(parsed.value, tables), tables) : [];
      for (const { shown, key } of items.map(halvesOf)) {
        if (shown.form !== 'choice' || key.form !== 'choice') continue;
        const counts = places.get(shown.options.length) ?? Array<number>(shown.options.length).fill(0);
        counts[shown.options.findIndex(({ id }) => id === key.optionId)]!++;
        places.set(shown.options.length, counts);
      }
    }
    expect(places.size).toBeGreaterThan(0);
    for (const [size, counts] of places) expect(chiSquare(counts), `${counts.join(' ')}`).toBeLessThan(critical[size - 1]!);
  });
});

describe('a right and a wrong answer (51)', () => {
  const shapeOf = (value: unknown): unknown => (Array.isArray(value) ? 'list' : typeof value === 'object' && value ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)])) : typeof value);

  test('look alike, and take the same time', async () => {
    const times: { right: number[]; wrong: number[] } = { right: [], wrong: [] };
    const shapes = new Set<string>();
    for (let round = 0; round < 24; round++) {
      const sitting = await buildAttempt(query, guest = await buildGuest(query), article);
      for (const question of sitting.questions.filter(({ item }) => item.form === 'choice')) {
        for (const which of (round + question.position) % 2 ? (['right'] as const) : (['wrong'] as const)) {
          const before = performance.now();
          const { json } = await answer(question, question[which], {}, sitting.id);
          times[which].push(performance.now() - before);
          shapes.add(JSON.stringify(shapeOf(json)));
        }
      }
    }
    const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
    expect(shapes.size).toBe(1);
    expect(Math.max(median(times.right), median(times.wrong)) / Math.min(median(times.right), median(times.wrong))).toBeLessThan(2);
  });
});
