import type { Fact } from '#facts/fact';
import { folded } from '#items/answers';
import type { ItemDraft } from '#items/drafts';
import { withoutOccasion } from '#facts/naming';

/** A question with its texts folded once, for all rules. */
export type Looked = ItemDraft & {
  readonly foldedStem: string;
  readonly foldedKeys: readonly string[];
  readonly foldedDistractors: readonly string[];
  /** The stem without the title and day of its article. */
  readonly asked: string;
  /** The stem in our words: what stands in quotation marks is taken out of them. */
  readonly frame: string;
  /** What stands in quotation marks: words of the article. */
  readonly quoted: string;
  /** Every fact of the article. */
  readonly known: readonly Fact[];
};

/** One reason to drop a question: a code, and whether it holds. */
export type Rule = { readonly code: string; readonly fails: (question: Looked) => boolean };

export const blank = '____';

const formsOf = (...forms: string[]) => (question: ItemDraft) => forms.includes(question.form);

/** Whether answers are texts side by side to choose from; "true" and "false" are none. */
export const offersTexts = formsOf('choice', 'multiple', 'quote', 'unstated');
/** Whether just one option is the key. */
export const hasOneKey = formsOf('choice', 'quote', 'unstated', 'true-false');
/** Whether the answer is written by hand. */
export const isTyped = formsOf('typed', 'cloze');
/** Whether words of somebody are shown for their speaker to be named: what he or she leaves open is theirs to leave. */
export const showsQuotation = (question: ItemDraft) => (question.form as string) === 'quote' || question.template === 'who-said';

const saysNothing = /^(?:it is |this is )?(?:not (?:stated|said|given|mentioned|in the article)|the article does not say)/i;

/** Keys and distractors as texts to compare; "not stated in the article" is no text of any kind. */
export function optionTexts({ keys, distractors }: Pick<ItemDraft, 'keys' | 'distractors'>): { keys: string[]; distractors: string[]; all: string[] } {
  const told = (texts: readonly string[]) => texts.filter((text) => !saysNothing.test(text));
  return { keys: told(keys), distractors: told(distractors), all: told([...keys, ...distractors]) };
}

/** The words of a text, in order. */
export const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Whether a text holds another as whole words; both folded. */
export const holds = (whole: string, part: string): boolean => part !== '' && ` ${whole} `.includes(` ${part} `);

/** An option without its article, case and marks; "captain of Argentina" keeps its head, which before a name would be a title. */
function foldedOption(text: string): string {
  const short = folded(text);
  return /^(?:of|for|in|at|and) /.test(short) ? folded(`x ${text.replace(/^(?:an?|the) /i, '')}`).slice(2) : short;
}

/** A draft made ready for the rules. */
export function looked(draft: ItemDraft, known: readonly Fact[]): Looked {
  const { stem, keys, distractors } = draft;
  // The title of the article is no words of ours, and none of its text.
  const asked = withoutOccasion(stem);
  return {
    ...draft,
    known,
    foldedStem: folded(stem),
    foldedKeys: keys.map(foldedOption),
    foldedDistractors: distractors.map(foldedOption),
    asked,
    frame: asked.replace(/“[^“”]*”/g, '“”'),
    quoted: [...asked.matchAll(/“([^“”]*)”/g)].map(([, words]) => words).join(' '),
  };
}
