import type { Fact } from '#facts/fact';
import type { ItemDraft } from '#items/drafts';
import { alsoTrueRules } from '#items/lint/also-true';
import { cues } from '#items/lint/cues';
import { gapRules } from '#items/lint/gaps';
import { keyRules } from '#items/lint/keys';
import { likeness } from '#items/lint/likeness';
import { optionRules } from '#items/lint/options';
import { plainEnglish } from '#items/lint/plain-english';
import { plainText } from '#items/lint/plain-text';
import { looked, type Rule } from '#items/lint/rule';
import { standing } from '#items/lint/standing';
import { stemShape } from '#items/lint/stem-shape';
import { writtenAnswers } from '#items/lint/written-answers';

/**
 * Every rule a question is held against, in this order. They are those of Haladyna, Downing and Rodriguez (2002) and of the
 * 19 flaws of Moore et al. (2023) that a program can see.
 */
export const rules: readonly Rule[] = [...stemShape, ...gapRules, ...plainText, ...standing, ...plainEnglish, ...keyRules, ...writtenAnswers, ...optionRules, ...likeness, ...cues, ...alsoTrueRules];

/**
 * Codes of what is wrong with a question, in the order of the rules; none when it may be asked.
 * @param known every fact of the article: by them a distractor may be true as well
 */
export function lint(draft: ItemDraft, known: readonly Fact[] = []): string[] {
  const question = looked(draft, known);
  return rules.filter(({ fails }) => fails(question)).map(({ code }) => code);
}
