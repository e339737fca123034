import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProxy } from '#scripts/bench/faults/tcp-proxy';
import { disconnect } from '#server/prisma';
import { answerTo } from '#tests/integration/build';
import { faultDrill, isBusy } from './drill';

const trials = 40;
const { database, learner, stored } = faultDrill(trials);

let proxy: Awaited<ReturnType<typeof startProxy>>;

beforeAll(async () => {
  const url = new URL(database.appUrl);
  proxy = await startProxy(Number(url.port));
  url.port = String(proxy.port);
  await disconnect();
  process.env.DATABASE_URL = url.href;
});
afterAll(() => proxy.close());

// Fault F3. The bytes of an answer: about 9,000 to the database and 5,000 back, the acknowledgement of the commit last.
describe('a connection to the database cut at any byte of an answer', () => {
  test(`${trials} answers: what was acknowledged is stored, the rest at most once, and all of it once after retries`, async () => {
    const person = await learner();
    let struck = 0;
    for (const question of person.attempt.questions) {
      const answer = answerTo(question);
      const direction = randomInt(2) === 0 ? 'up' as const : 'down' as const;
      proxy.arm({ direction, afterBytes: randomInt(direction === 'up' ? 9_000 : 5_000) });
      const first = await person.send(answer);
      if (proxy.arm(null)) struck++;
      expect(first).toSatisfy((reply: typeof first) => reply.status === 200 || isBusy(reply));
      const rows = (await stored(person)).ids.filter((id) => id === answer.id).length;
      if (first.status === 200) expect(rows).toBe(1);
      await person.deliver(answer);
    }
    const { ids, nextSeq, reviews } = await stored(person);
    expect(struck).toBeGreaterThan(trials / 4);
    expect(ids.toSorted()).toEqual([...person.acknowledged].sort());
    expect(ids).toHaveLength(trials);
    expect(reviews).toBe(person.attempt.questions.flatMap(({ item }) => item.factIds).length);
    expect(nextSeq).toBe(1 + ids.length + reviews);
  }, 60_000);
});
