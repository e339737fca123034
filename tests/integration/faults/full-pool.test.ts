import { describe, expect, test } from 'vitest';
import { prisma } from '#server/prisma';
import { handlersOf } from '#tests/integration/app-routes';
import { answerTo } from '#tests/integration/build';
import { faultDrill, isBusy } from './drill';

const connections = 10;
const { learner, stored } = faultDrill(3);

// Fault F7.
describe('every connection of the pool taken', () => {
  test('others hear 503 within 3 s, health stays 200, and a second after the pool is free answers are taken', async () => {
    const person = await learner();
    const [first, second] = person.attempt.questions;
    await person.deliver(answerTo(first!));
    const sleepers = Promise.all(Array.from({ length: connections }, () => prisma.$queryRaw`SELECT 1 FROM pg_sleep(4)`));
    const startedAt = performance.now();
    const answer = answerTo(second!);
    expect(isBusy(await person.send(answer))).toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(3_000);
    const { GET } = await handlersOf({ path: '/api/health', file: 'app/api/health/route.ts' });
    expect((await GET!(new Request('http://dateline.test/api/health'), { params: Promise.resolve({}) })).status).toBe(200);
    await sleepers;
    const freeAt = performance.now();
    await person.deliver(answer);
    expect(performance.now() - freeAt).toBeLessThan(1_000);
    expect((await stored(person)).ids).toHaveLength(2);
  });
});
