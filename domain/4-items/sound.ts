import type { ItemDraft } from '#items/drafts';
import { notStated } from '#items/forms/unstated';
import { lint } from '#items/lint';

/** The question as the rules for choosing, choosing several and typing see it; null for a form with rules of its own. */
function asRuled(draft: ItemDraft): ItemDraft | null {
  const { form, stem, keys, distractors } = draft;
  switch (form) {
    case 'choice':
    case 'multiple':
    case 'typed':
      return draft;
    case 'quote':
      return { ...draft, form: 'choice' };
    case 'cloze':
      return { ...draft, form: 'typed' };
    case 'unstated': {
      const isKey = keys[0] === notStated;
      // Its last option is of no kind: what is left has to look alike.
      return isKey ? { ...draft, form: 'multiple', keys: [notStated] } : { ...draft, form: 'choice', distractors: distractors.filter((text) => text !== notStated), stem };
    }
    case 'true-false':
      // "True" and "False" are no texts of the article; the statement has to be sound.
      return { ...draft, form: 'typed', keys: ['-'], distractors: [] };
    case 'match':
    case 'order':
    case 'map':
    case 'evidence':
      return null;
  }
}

/** What may be amiss in this form though it is not in a choice: two people who speak are enough to ask which of them it was. */
const allowed: Partial<Record<ItemDraft['form'], readonly string[]>> = { quote: ['too-few-options'] };

/** The rules that forms have for themselves. */
function ownProblems({ form, keys, distractors, lefts = [], sentences = [], changed, stem }: ItemDraft): string[] {
  const distinct = (texts: readonly string[]) => new Set(texts.map((text) => text.toLowerCase())).size === texts.length;
  switch (form) {
    case 'quote':
      return distractors.length === 0 ? ['too-few-options'] : [];
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

/** Codes of what is wrong with a question of any form; none when it may be asked. */
export function problemsOf(draft: ItemDraft): string[] {
  const ruled = asRuled(draft);
  const found = ruled ? lint(ruled).filter((code) => !(allowed[draft.form] ?? []).includes(code)) : [];
  const long = draft.keys.concat(draft.distractors).some((text) => text.length > 200) && draft.form !== 'evidence' ? ['option-too-long'] : [];
  return [...new Set([...found, ...ownProblems(draft), ...long])];
}
