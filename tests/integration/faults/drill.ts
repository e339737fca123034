import { afterAll, beforeAll } from 'vitest';
import { disconnect } from '#server/prisma';
import { post } from '#tests/integration/app-routes';
import { answerTo, type BuiltArticle, type BuiltAttempt, buildArticle, buildAttempt, buildGuest, type Guest } from '#tests/integration/build';
import { type TestDatabase, testDatabase } from '#tests/integration/database';

type Answer = ReturnType<typeof answerTo>;
type Reply = Awaited<ReturnType<typeof post>>;

/** Someone at a quiz. Notes which answers were acknowledged: the ledger that the database is compared with. */
export interface Learner {
  guest: Guest;
  attempt: BuiltAttempt;
  acknowledged: Set<string>;
  /** Sends an answer once. */
  send: (answer: Answer) => Promise<Reply>;
  /** Sends the same answer until it is acknowledged; returns what came before that. */
  deliver: (answer: Answer) => Promise<Reply[]>;
}

/** A reply that a browser may get while the database is in trouble: 503, with when to come back. */
export const isBusy = ({ status, headers }: Reply): boolean => status === 503 && Number(headers.get('retry-after')) > 0;

function learnerOf(guest: Guest, attempt: BuiltAttempt): Learner {
  const acknowledged = new Set<string>();
  const send = async (answer: Answer) => {
    const reply = await post('/api/attempts/[attemptId]/responses', { attemptId: attempt.id }, answer, { cookie: guest.cookie });
    if (reply.status === 200) acknowledged.add(answer.id);
    return reply;
  };
  const deliver = async (answer: Answer) => {
    const before: Reply[] = [];
    for (let reply = await send(answer); reply.status !== 200; reply = await send(answer)) {
      before.push(reply);
      if (before.length > 200 || !isBusy(reply)) throw new Error(`An answer was not taken after ${before.length} tries: ${reply.status} ${reply.text}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return before;
  };
  return { guest, attempt, acknowledged, send, deliver };
}

/** A database with an article of so many questions, and learners who take its quiz. Call it once at the top of a file. */
export function faultDrill(questions: number) {
  const database: TestDatabase = testDatabase();
  let article: BuiltArticle;
  beforeAll(async () => {
    article = await buildArticle((sql, values) => database.query(sql, values), { questions });
  });
  afterAll(disconnect);
  return {
    database,
    learner: async (): Promise<Learner> => {
      const guest = await buildGuest(database.query);
      return learnerOf(guest, await buildAttempt(database.query, guest, article));
    },
    /** The ids of the answers stored for a learner, and how many reviews and numbers of the log they took. */
    stored: async ({ guest }: Learner) => {
      const ids = (await database.query('SELECT id FROM "Response" WHERE "learnerId" = $1', [guest.viewer.userId])).map(({ id }) => id as string);
      const [sums] = await database.query(
        `SELECT u."nextSeq", (SELECT count(*)::int FROM "Review" WHERE "learnerId" = u.id) AS reviews FROM "User" u WHERE id = $1`, [guest.viewer.userId]);
      return { ids, nextSeq: Number(sums!.nextSeq), reviews: Number(sums!.reviews) };
    },
  };
}
