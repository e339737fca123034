import type { Fact } from '#facts/fact';
import type { ItemDraft } from '#items/drafts';
import { notStated } from '#items/forms/unstated';
import { lint } from '#items/lint';

const allowed: Partial<Record<ItemDraft['form'], readonly string[]>> = {};
/** "Not stated in the article" shares its words with any question about the article. */
const allowedOfOpen: readonly string[] = ['stem-hints-key', 'stem-holds-key'];

/** The rules that forms have for themselves. */
function ownProblems({ form, keys, lefts = [], sentences = [], changed, stem }: ItemDraft): string[] {
  const distinct = (texts: readonly string[]) => new Set(texts.map((text) => text.toLowerCase())).size === texts.length;
  switch (form) {
    case 'match':
      return keys.length < 3 || keys.length !== lefts.length || !distinct(keys) || !distinct(lefts) ? ['pairs-unclear'] : [];
    case 'order':
      return keys.length < 3 || !distinct(keys) ? ['order-unclear'] : [];
    case 'map':
      return keys.length === 0 || !distinct(keys) ? ['no-key'] : [];
    case 'evidence':
      return sentences.length < 3 || !distinct(sentences.map(({ start }) => String(start))) ? ['too-few-options'] : [];
    case 'true-false':
      return changed && !stem.includes(changed.said) ? ['change-not-shown'] : [];
    default:
      return [];
  }
}

/**
 * Codes of what is wrong with a question of any form; none when it may be asked.
 * @param known every fact of the article
 */
export function problemsOf(draft: ItemDraft, known: readonly Fact[]): string[] {
  const fine = draft.keys[0] === notStated ? allowedOfOpen : (allowed[draft.form] ?? []);
  const found = lint(draft, known).filter((code) => !fine.includes(code));
  return [...new Set([...found, ...ownProblems(draft)])];
}
