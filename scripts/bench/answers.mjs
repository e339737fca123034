/** Guests with quizzes before them, and the answers they have still to give. */
import { randomBytes, randomUUID } from 'node:crypto';
import { inParallel, send } from './http.mjs';

/** A UUIDv7, as a browser mints for each answer. */
export function newId() {
  const time = Date.now().toString(16).padStart(12, '0');
  const rest = randomUUID().replaceAll('-', '');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-a${rest.slice(3, 6)}-${randomBytes(6).toString('hex')}`;
}

/** Any answer that fits the form; which one is right does not matter here. */
function responseTo({ form, options }) {
  if (form === 'multiple') return { form, optionIds: [options[0].id] };
  return options.length > 0 ? { form: 'choice', optionId: options[0].id } : { form: 'typed', text: 'Seoul' };
}

/** Starts a quiz as a guest nobody knows: `{ attemptId, cookie }`. Throws when refused. */
export async function startedQuiz(url, slug) {
  const { status, headers, body } = await send(`${url}/api/attempts`, { method: 'POST', headers: { Origin: url }, json: { slug } });
  if (status !== 200) throw new Error(`A quiz cannot be started: ${status} ${body}`);
  return { attemptId: JSON.parse(body).id, cookie: headers['set-cookie'][0].split(';')[0] };
}

/**
 * At least `count` answers that nobody has given yet: `{ attemptId, cookie, position, json }`, ready to be posted. Each
 * quiz belongs to a guest of its own, and neighbours in the list are different guests, who never wait for each other.
 */
export async function freshAnswers(stand, url, slugs, count) {
  await stand.query('truncate "RateLimit"'); // no school begins this many quizzes in ten minutes
  const quizzes = await inParallel(Array.from({ length: Math.ceil(count / 8) + 1 }, (_, at) => slugs[at % slugs.length]), 4, (slug) => startedQuiz(url, slug));
  const rows = await stand.query(
    `select i."attemptId", i.position, i.options, v.shown->>'form' as form from "AttemptItem" i
     join "ItemVersion" v on v."itemId" = i."itemId" and v.version = i."itemVersion" where i."attemptId" = any($1::uuid[]) order by 2, 1`,
    [quizzes.map(({ attemptId }) => attemptId)],
  );
  const cookies = new Map(quizzes.map(({ attemptId, cookie }) => [attemptId, cookie]));
  const answers = rows.map((row) => {
    const now = Date.now();
    const json = { id: newId(), position: row.position, response: responseTo(row), answeredAt: now - 3, sentAt: now, zone: 'Europe/Berlin', durationMs: 4200 };
    return { attemptId: row.attemptId, cookie: cookies.get(row.attemptId), position: row.position, json };
  });
  if (answers.length < count) throw new Error(`Only ${answers.length} questions for ${count} answers.`);
  return answers.slice(0, count);
}

/** Posts an answer: `{ status, headers, body }`. With `port`, through a proxy that listens there; else straight to `url`. */
export function post(url, { attemptId, cookie, json }, { port, agent } = {}) {
  const { host, origin } = new URL(url);
  const to = new URL(`/api/attempts/${attemptId}/responses`, url);
  if (port) to.port = String(port);
  return send(to, { method: 'POST', headers: { Host: host, Origin: origin, Cookie: cookie }, json, ...(agent ? { agent } : {}) });
}

/** The slugs of articles whose quiz has ten questions. */
export async function slugsOf(stand) {
  const rows = await stand.query(
    `select a.slug, count(distinct i.id) as questions from "Article" a join "ItemVersion" v on v."articleId" = a.id
     join "Item" i on i.id = v."itemId" and i."retiredAt" is null group by 1 having count(distinct i.id) >= 10 order by 2 desc`,
  );
  return rows.map(({ slug }) => slug);
}
