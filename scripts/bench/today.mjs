/** The pages of a learner: what they cost beside a bare page, how many queries they ask, and how long a long log takes. */
import { setTimeout as sleep } from 'node:timers/promises';
import { slugsOf } from './answers.mjs';
import { costOf, detailOf, inTurns } from './cost.mjs';
import { send } from './http.mjs';
import { haveCards, haveLog, learnersWithFacts } from './learners.mjs';
import { figure } from './table.mjs';

const warmUp = 400;
const pagesInARound = 150;
const pagesCounted = 200;
const linesOfALongLog = 20_000;
const longPages = 20;
const flushMs = 11_000; // PostgreSQL's connections tell what they did when they have been idle for 10 s

const zone = 'zone=Europe%2FBerlin';
const many = (count, one) => Array.from({ length: count }, () => one);

async function commits(stand) {
  await sleep(flushMs);
  return Number((await stand.query('select xact_commit from pg_stat_database where datname = current_database()'))[0].xact_commit);
}

/** Statements a request of `work` makes: each is a transaction of its own. The check that the database is up, once a second, is in it. */
async function queriesOf(stand, work) {
  const before = await commits(stand);
  for (let at = 0; at < pagesCounted; at++) await work();
  return ((await commits(stand)) - before) / pagesCounted;
}

async function pageFigures(stand, product, baseline, { name, path, cookie, goal }) {
  const page = () => send(product.url + path, { headers: { Cookie: cookie } });
  const bare = (count) => costOf(baseline.pid, many(count, `${baseline.url}/`), (url) => send(url));
  const ours = (count) => costOf(product.pid, many(count), page);
  await bare(warmUp);
  await ours(warmUp);
  const cost = await inTurns(() => bare(pagesInARound), () => ours(pagesInARound));
  const queries = await queriesOf(stand, page);
  return [
    figure(`${name} page / bare dynamic page`, cost.ratio, { goal, unit: 'x', detail: detailOf(cost, 'a request') }),
    figure(`Queries of the ${name} page`, Math.floor(queries), { goal: 4, unit: 'queries', digits: 0, detail: `${queries.toFixed(2)} statements a page, with the check that the database is up` }),
  ];
}

/** By CPU time, as the other costs; the time on the wall, which the machine's other work decides too, stands beside it. */
async function longLogFigure(stand, product, learner) {
  await haveLog(stand, learner, linesOfALongLog);
  const times = [];
  const page = async () => {
    const startedAt = performance.now();
    const answer = await send(`${product.url}/progress`, { headers: { Cookie: `${learner.cookie}; ${zone}` } });
    times.push(performance.now() - startedAt);
    return answer;
  };
  await costOf(product.pid, many(5), page, 1);
  times.length = 0;
  const cost = await costOf(product.pid, many(longPages), page, 1);
  return figure(`Progress page of ${linesOfALongLog} lines, CPU`, cost, { goal: 1000, unit: 'ms', digits: 0, detail: `on the wall ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} ms` });
}

/** Today and progress of a learner with hundreds of cards and a quiz open; then progress of a learner of years. */
export async function learnerFigures(stand, product, baseline) {
  const [learner, veteran] = await learnersWithFacts(stand, product.url, await slugsOf(stand), 2);
  await haveCards(stand, learner);
  const cookie = `${learner.cookie}; ${zone}`;
  return [
    ...(await pageFigures(stand, product, baseline, { name: 'Today', path: '/today', cookie, goal: 2.5 })),
    ...(await pageFigures(stand, product, baseline, { name: 'Progress', path: '/progress', cookie })),
    await longLogFigure(stand, product, veteran),
  ];
}
