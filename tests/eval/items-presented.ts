import { seededRandom } from '#core/random';
import { halvesOf, type Item } from '#items/item';
import { makeQuiz } from '#quizzes/quiz';
import { presentOptions, questionOf } from '#quizzes/presented';
import type { ItemsOffered } from '#tests/eval/items-offered';

/** A question with one key as an attempt presents it: its options in their order, and where the key stands. */
export type Presented = { readonly document: string; readonly item: Item; readonly options: readonly string[]; readonly keyAt: number };

/** Forms whose options are texts in any order, of which one is right. */
const hasTexts = ({ form }: Item) => form === 'choice' || form === 'quote';

function presentedOf(document: string, item: Item, seed: string): Presented[] {
  if (!('options' in item) || !hasTexts(item)) return [];
  const { shown } = halvesOf(item);
  const presented = presentOptions(shown, seededRandom(seed));
  const key = item.options.find((option) => option.key)?.id;
  const options = questionOf(0, shown, presented).options.map(({ text }) => text);
  return [{ document, item, options, keyAt: presented.findIndex(({ optionId }) => optionId === key) }];
}

/** How often the key is "True", and how often "Not stated in the article", whose places are fixed. */
export function fixedKeys(articles: readonly ItemsOffered[]): { form: string; keyed: number; all: number }[] {
  const items = articles.flatMap(({ offered }) => offered.map(({ item }) => item));
  const keyed = (item: Item, at: number) => 'options' in item && item.options.at(at)?.key === true;
  return [{ form: 'true-false', at: 0 }, { form: 'unstated', at: -1 }].map(({ form, at }) => {
    const own = items.filter((item) => item.form === form);
    return { form, keyed: own.filter((item) => keyed(item, at)).length, all: own.length };
  });
}

/** Every question of the articles with one key, presented once. */
export function presentedOnce(articles: readonly ItemsOffered[]): Presented[] {
  return articles.flatMap(({ document, offered }) => offered.flatMap(({ item }) => presentedOf(document, item, item.id)));
}

/** Questions of quizzes of ten, as attempts present them, until there are so many. */
export function presentedInQuizzes(articles: readonly ItemsOffered[], least: number): Presented[] {
  const out: Presented[] = [];
  for (let seed = 0; out.length < least && seed < 1000; seed++) {
    for (const { document, offered } of articles) {
      const items = makeQuiz(offered.map(({ item }) => item), { count: 10, random: seededRandom(`${document} ${seed}`) });
      out.push(...items.flatMap((item) => presentedOf(document, item, `${item.id} ${seed}`)));
    }
  }
  return out;
}
