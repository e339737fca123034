/** How much JavaScript the quiz page makes a modern browser load. */
import { freshAnswers, slugsOf } from './answers.mjs';
import { send } from './http.mjs';
import { figure } from './table.mjs';

const gzip = { 'Accept-Encoding': 'gzip' };

/** The scripts that the HTML names, without those for browsers that know no modules. */
function scriptsIn(html) {
  const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/\bnomodule\b/i.test(tag));
  const preloaded = [...html.matchAll(/<link\b[^>]*\bas="script"[^>]*>/g)].map(([tag]) => tag);
  const addresses = [...tags, ...preloaded].flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
  return [...new Set(addresses)];
}

/** The figure, for the quiz of a real attempt; bytes as they come over the wire with gzip, headers not counted. */
export async function firstLoadFigure(stand, product) {
  const [{ attemptId, cookie }] = await freshAnswers(stand, product.url, await slugsOf(stand), 1);
  const page = await send(`${product.url}/quizzes/${attemptId}`, { headers: { Cookie: cookie } });
  const scripts = scriptsIn(page.body.toString());
  if (page.status !== 200 || scripts.length === 0) throw new Error(`The quiz page answers ${page.status} and names ${scripts.length} scripts.`);
  let bytes = 0;
  for (const script of scripts) {
    const { status, headers, body } = await send(new URL(script, product.url), { headers: gzip });
    if (status !== 200 || headers['content-encoding'] !== 'gzip') throw new Error(`${script}: ${status}, encoding ${headers['content-encoding']}`);
    bytes += body.length;
  }
  return figure('First-load JavaScript of the quiz page', bytes / 1024, { goal: 200, unit: 'KiB', digits: 1, detail: `${scripts.length} scripts, gzip` });
}
