/** What recording a review costs the web server, beside a bare route with one query. */
import { newId, slugsOf } from './answers.mjs';
import { costOf, detailOf, inTurns } from './cost.mjs';
import { send } from './http.mjs';
import { learnersWithFacts } from './learners.mjs';
import { figure } from './table.mjs';

const learners = 16;
const warmUp = 1200;
const reviewsInARound = 400;

/** Ratings of cards, ready to be posted; neighbours are of different learners, and each learner goes through all facts before any comes again. */
function* ratings(people, facts) {
  for (let turn = 0; ; turn++) {
    for (const { cookie } of people) {
      const now = Date.now();
      yield { cookie, json: { kind: 'rating', rating: 1 + (turn % 4), itemId: null, id: newId(), factId: facts[turn % facts.length], answeredAt: now - 3, sentAt: now, zone: 'Europe/Berlin', durationMs: 4200 } };
    }
  }
}

const post = (url, { cookie, json }) => send(`${url}/api/reviews`, { method: 'POST', headers: { Origin: url, Cookie: cookie }, json });

/** The figure. Each review is new; after the warm-up a fact's log holds several lines. */
export async function reviewFigure(stand, product, baseline) {
  const people = await learnersWithFacts(stand, product.url, await slugsOf(stand), learners);
  const facts = (await stand.query('select "factId" from "WantedFact" where "learnerId" = $1 order by place limit 60', [people[0].userId])).map(({ factId }) => factId);
  const next = ratings(people, facts);
  const fresh = (count) => Array.from({ length: count }, () => next.next().value);
  const bare = (count) => costOf(baseline.pid, Array.from({ length: count }, () => `${baseline.url}/row?id=${people[0].userId}`), (url) => send(url));
  const ours = (count) => costOf(product.pid, fresh(count), (review) => post(product.url, review));
  await bare(warmUp);
  await ours(warmUp);
  const cost = await inTurns(() => bare(reviewsInARound), () => ours(reviewsInARound));
  return figure('Recording a review / bare route with one query', cost.ratio, { goal: 2.5, unit: 'x', detail: detailOf(cost, 'a request') });
}
