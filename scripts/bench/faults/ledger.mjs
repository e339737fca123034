/** What the clients of a drill were told: the oracle that the database is compared with. */
import { setTimeout as sleep } from 'node:timers/promises';
import { post } from '../answers.mjs';
import { send } from '../http.mjs';

/** Whether a browser may be told this while something is broken: 503, with when to come back. */
const isBusy = ({ status, headers }) => status === 503 && Number(headers['retry-after']) > 0;

/** A page as a browser gets it: a redirect is followed, a few times at most. */
async function followed(url, times = 3) {
  const reply = await send(url, { timeoutMs: 15_000 });
  const isElsewhere = reply.status === 307 && times > 0;
  return isElsewhere ? followed(new URL(reply.headers.location, url), times - 1) : reply;
}

/**
 * Counts what came back, under words such as '200', '503', 'no connection', and what must never come: anything else.
 * `deliver` sends an answer until it is acknowledged; `visit` asks for a page once; `compare` tells what the database holds.
 */
export function openLedger(stand) {
  const acknowledged = new Set();
  const sent = new Set();
  const counts = {};
  const wrong = [];
  const note = (word) => { counts[word] = (counts[word] ?? 0) + 1; };
  function judge(reply, what, { mayRefuse = true, mayBreak = false }) {
    if (!reply) {
      note('no connection');
      if (!mayBreak) wrong.push(`${what}: no connection`);
      return;
    }
    note(String(reply.status));
    if (reply.status !== 200 && !(mayRefuse && isBusy(reply))) wrong.push(`${what}: ${reply.status} ${reply.body.toString().slice(0, 120)}`);
  }
  const attempt = async (request, what, rules) => {
    const reply = await request().catch(() => undefined);
    judge(reply, what, rules);
    return reply;
  };
  return {
    counts,
    wrong,
    acknowledged,
    async deliver(url, answer, rules = {}) {
      sent.add(answer.json.id);
      for (let tries = 0; tries < 400; tries++) {
        const reply = await attempt(() => post(typeof url === 'function' ? url() : url, answer, rules.options), 'answer', rules);
        if (reply?.status === 200) return acknowledged.add(answer.json.id);
        if (reply && !isBusy(reply)) return undefined;
        await sleep(rules.pauseMs ?? 50);
      }
      wrong.push('answer: never taken');
      return undefined;
    },
    visit: (url, rules = {}) => attempt(() => followed(url), new URL(url).pathname, rules),
    async compare() {
      const rows = await stand.query('select id from "Response" where id = any($1::uuid[])', [[...sent]]);
      const stored = new Set(rows.map(({ id }) => id));
      const lost = [...acknowledged].filter((id) => !stored.has(id)).length;
      const reviews = await stand.query(
        `select count(*)::int as broken from "User" u where "nextSeq" <> 1
          + (select count(*) from "Response" r where r."learnerId" = u.id) + (select count(*) from "Review" w where w."learnerId" = u.id)`);
      return { sent: sent.size, lost, doubled: rows.length - stored.size, broken: reviews[0].broken };
    },
  };
}

/** The counts as words. */
export const told = ({ counts }) => Object.entries(counts).map(([word, count]) => `${count} x ${word}`).join(', ');

/** Whether nothing is lost, doubled or torn apart, as words too: `{ holds, text }`. */
export async function comparison(ledger) {
  const { sent, lost, doubled, broken } = await ledger.compare();
  const holds = ledger.acknowledged.size === sent && lost === 0 && doubled === 0 && broken === 0;
  return { holds, text: `${sent} answers, ${lost} lost, ${doubled} doubled, ${broken} logs torn` };
}

/** The first few replies that should not have come. */
export const complaints = ({ wrong }) => (wrong.length > 0 ? `; ${wrong.length} WRONG: ${[...new Set(wrong)].slice(0, 3).join(' | ')}` : '');
