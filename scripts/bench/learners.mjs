/** Guests with something behind them: facts to review, and a log of any length. */
import { inParallel } from './http.mjs';
import { startedQuiz } from './answers.mjs';

const day = "interval '1 day'";

/** `count` guests, each with an open quiz and every fact of the bundled articles in the review: `{ userId, cookie }`. */
export async function learnersWithFacts(stand, url, slugs, count) {
  const quizzes = await inParallel(Array.from({ length: count }, (_, at) => slugs[at % slugs.length]), 4, (slug) => startedQuiz(url, slug));
  const owners = await stand.query('select id, "learnerId" from "Attempt" where id = any($1::uuid[])', [quizzes.map(({ attemptId }) => attemptId)]);
  const learners = new Map(owners.map(({ id, learnerId }) => [id, learnerId]));
  await stand.query(
    `insert into "WantedFact" select l.id, f.id, row_number() over (partition by l.id order by f.id), now()
     from unnest($1::uuid[]) l(id), "Fact" f where f."retiredAt" is null on conflict do nothing`,
    [[...learners.values()]],
  );
  return quizzes.map(({ attemptId, cookie }) => ({ userId: learners.get(attemptId), cookie }));
}

/** Cards for all that a learner wants, as if reviewed for weeks: every tenth is due. */
export async function haveCards(stand, { userId }) {
  await stand.query(
    `insert into "Card" select "learnerId", "factId", 'review', now() + ((row_number() over ()) % 10) * ${day} - interval '1 hour', 12, 5, 12, 0, 4, 0, false, now() - 12 * ${day}
     from "WantedFact" where "learnerId" = $1 on conflict do nothing`,
    [userId],
  );
}

/** A log of so many lines for a learner, half answers in quizzes and half ratings, on facts that have questions, over two years. */
export async function haveLog(stand, { userId }, lines) {
  await stand.query(
    `with asked as (
       select v."itemId", v.version, v.shown, f."factId", row_number() over () as place, count(*) over () as items
       from "ItemVersion" v join "ItemFact" f on f."itemId" = v."itemId" and f.position = 0 where v.shown->>'form' = 'choice'
     ), sitting as (select id, "learnerId" from "Attempt" where "learnerId" = $1 limit 1),
     line as (select g, gen_random_uuid() as id, asked.* from generate_series(1, $2::int) g join asked on asked.place = g % asked.items + 1),
     responses as (
       insert into "Response" ("learnerId", id, seq, "attemptId", "itemId", "itemVersion", response, at, zone, "durationMs", "deviceId", "receivedAt")
       select $1, line.id, 1000000 + g, sitting.id, "itemId", version, jsonb_build_object('form', 'choice', 'optionId', shown->'options'->(g % 3)->>'id'),
         now() - (($2::int - g) * 730.0 / $2::int) * ${day}, 'Europe/Berlin', 4000, $1, now()
       from line, sitting where g % 2 = 0
     )
     insert into "Review" ("learnerId", id, seq, "factId", kind, rating, "responseId", at, zone, "durationMs", "deviceId", "receivedAt")
     select $1, gen_random_uuid(), 3000000 + g, "factId", (case when g % 2 = 0 then 'answer' else 'rating' end)::"ReviewKind", case when g % 2 = 0 then null else 1 + g % 4 end,
       case when g % 2 = 0 then line.id end, now() - (($2::int - g) * 730.0 / $2::int) * ${day}, 'Europe/Berlin', 4000, $1, now() from line`,
    [userId, lines],
  );
}
