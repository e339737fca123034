/** What requests cost the web server, beside what they cost a bare app: CPU time, as this machine has no quiet minute. */
import { freshAnswers, post, slugsOf } from './answers.mjs';
import { cpuMs } from './cpu.mjs';
import { inParallel, send } from './http.mjs';
import { figure, median } from './table.mjs';

const width = 8;
const rounds = 5;
const warmUp = 1200; // until V8 has compiled what is hot
const answersInARound = 400;
const pagesInARound = 200;
const articlePath = '/articles/kerry-cyber-stability';

/** CPU ms a request of `work` costs the process; throws when one is refused. */
export async function costOf(pid, inputs, work, atOnce = width) {
  const before = cpuMs(pid);
  const statuses = await inParallel(inputs, atOnce, async (input) => (await work(input)).status);
  const cost = (cpuMs(pid) - before) / inputs.length;
  const wrong = statuses.find((status) => status !== 200);
  if (wrong) throw new Error(`A measured request was answered ${wrong}.`);
  return cost;
}

/** Measures two kinds of work in turns; `{ ratio, ours, bare }`, medians of the rounds. */
export async function inTurns(measureBare, measureOurs) {
  const bare = [];
  const ours = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await measureBare());
    ours.push(await measureOurs());
  }
  return { ratio: median(ours.map((cost, round) => cost / bare[round])), ours: median(ours), bare: median(bare) };
}

/** A comparison in words. */
export const detailOf = ({ ours, bare }, of) => `${ours.toFixed(2)} to ${bare.toFixed(2)} ms CPU of ${of}`;

async function savingAnAnswer(stand, product, baseline) {
  const [{ id }] = await stand.query('select id from "User" limit 1');
  const bareRequests = (count) => Array.from({ length: count }, () => `${baseline.url}/row?id=${id}`);
  const slugs = await slugsOf(stand);
  await costOf(baseline.pid, bareRequests(warmUp), (url) => send(url));
  await costOf(product.pid, await freshAnswers(stand, product.url, slugs, warmUp), (answer) => post(product.url, answer));
  return inTurns(
    () => costOf(baseline.pid, bareRequests(answersInARound), (url) => send(url)),
    async () => costOf(product.pid, await freshAnswers(stand, product.url, slugs, answersInARound), (answer) => post(product.url, answer)),
  );
}

async function articlePage(product, baseline) {
  const times = (count, url) => Array.from({ length: count }, () => url);
  const bare = (count) => costOf(baseline.pid, times(count, `${baseline.url}/`), (url) => send(url));
  const ours = (count) => costOf(product.pid, times(count, product.url + articlePath), (url) => send(url));
  await bare(warmUp / 3);
  await ours(warmUp / 3);
  return inTurns(() => bare(pagesInARound), () => ours(pagesInARound));
}

/** The two figures: saving an answer and the article page, each as a ratio to its bare counterpart. */
export async function costFigures(stand, product, baseline) {
  await freshAnswers(stand, product.url, await slugsOf(stand), 1); // there is a user for the bare app to find
  const answer = await savingAnAnswer(stand, product, baseline);
  const page = await articlePage(product, baseline);
  return [
    figure('Saving an answer / bare route with one query', answer.ratio, { goal: 2.5, unit: 'x', detail: detailOf(answer, 'a request') }),
    figure('Article page / bare dynamic page', page.ratio, { goal: 2.5, unit: 'x', detail: detailOf(page, 'a request') }),
  ];
}
