import { describe, expect, test } from 'vitest';
import { query, withDatabase } from '#scripts/lib/postgres';
import { answerTo } from '#tests/integration/build';
import { faultDrill, isBusy } from './drill';

const questions = 24;
const people = 4;
const endings = 15;
const { database, learner, stored } = faultDrill(questions);

/** Ends every connection of the application to this database. */
const endAll = () =>
  query(withDatabase(database.ownerUrl, 'postgres'), "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'dateline_app'", [new URL(database.ownerUrl).pathname.slice(1)]);

// Fault F6.
describe('connections ended by the database every 200 ms, 15 times', () => {
  test('no answer is lost or doubled, and nothing but 503 is said meanwhile', async () => {
    const learners = await Promise.all(Array.from({ length: people }, learner));
    let ended = 0;
    // Bounded: where an answer takes longer than 200 ms, nobody would ever get one through.
    const timer = setInterval(() => void (ended++ < endings && endAll().catch(() => {})), 200);
    try {
      await Promise.all(learners.map(async (person) => {
        for (const question of person.attempt.questions) {
          expect((await person.deliver(answerTo(question))).every(isBusy)).toBe(true);
          await new Promise((resolve) => setTimeout(resolve, 120)); // spreads the answers over some 3 s
        }
      }));
    } finally {
      clearInterval(timer);
    }
    expect(ended).toBeGreaterThan(5);
    for (const person of learners) {
      const { ids } = await stored(person);
      expect(ids.toSorted()).toEqual([...person.acknowledged].sort());
      expect(ids).toHaveLength(questions);
    }
  });
});
