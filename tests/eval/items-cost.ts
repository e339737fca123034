import { parseArticle } from '#articles/parse';
import { analyse } from '#facts/analyse';
import { makeItems } from '#items/compose';
import { keysOf } from '#items/explain';
import { halvesOf, type Item, type ItemResponse } from '#items/item';
import { scoreResponse } from '#items/score';
import { loadTables } from '#server/documents';
import { longArticle, timesOf } from '#tests/eval/cost';
import type { ItemsOffered } from '#tests/eval/items-offered';
import { percent, type Goal } from '#tests/eval/section';

/** A response that is worth looking at: the key in small letters, the first option, or nothing known. */
function responseTo(item: Item): ItemResponse {
  const key = keysOf(item)[0] ?? '';
  if ('answers' in item) return { form: 'typed', text: key.toLowerCase() };
  if (item.form === 'multiple') return { form: 'multiple', optionIds: item.options.slice(0, 2).map(({ id }) => id) };
  return 'options' in item ? { form: 'choice', optionId: item.options[0]?.id ?? '' } : { form: 'unknown' };
}

/** How long questions take to be made from what was read, and how many responses a second are scored. */
export function speedGoals(articles: readonly ItemsOffered[]): Goal[] {
  const tables = loadTables();
  const parsed = parseArticle(longArticle(), { date: '2015-05-18' });
  if (!parsed.ok) throw new Error(`The long article is refused: ${parsed.error.code}`);
  const analysis = analyse(parsed.value, tables);
  const made = timesOf(() => void makeItems(parsed.value, analysis, tables));
  const answered = articles.flatMap(({ offered }) => offered.map(({ item }) => ({ key: halvesOf(item).key, response: responseTo(item) })));
  const scored = timesOf(() => answered.forEach(({ key, response }) => void scoreResponse(key, response)));
  const perSecond = (1000 * answered.length) / scored.median;
  return [
    { figure: 'Questions of 1,500 words once read', measured: `${percent(made.median)} ms (p95 ${percent(made.p95)})`, goal: 'under 40 ms', reached: made.median < 40 },
    { figure: 'Responses scored a second', measured: `${Math.round(perSecond / 1000)} thousand`, goal: '100 thousand', reached: perSecond >= 100_000 },
  ];
}
