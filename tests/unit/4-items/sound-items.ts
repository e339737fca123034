import type { Article } from '#articles/article';
import { analyse } from '#facts/analyse';
import { judged } from '#items/compose';
import { type ItemForm, servedForms } from '#items/forms/all';
import type { Item } from '#items/item';
import { tables } from '#tests/unit/2-language/loaded-tables';

/** Every question of an article that breaks no rule, best first, however seldom its like was accepted. */
export function soundItems(article: Article, forms: readonly ItemForm[] = servedForms): Item[] {
  return judged(article, analyse(article, tables), tables).filter(({ problems, item }) => problems.every((code) => code === 'seldom-accepted') && forms.includes(item.form)).map(({ item }) => item);
}
