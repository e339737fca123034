import { hasOneKey, offersTexts, optionTexts, type Looked, type Rule } from '#items/lint/rule';

const asksForAll = /\b(?:Which|What) (?:of these )?(?:\p{L}+ )?(?:countries|people|places|cities|organisations|companies|two|three|four|five)\b|\b(?:all that|all the|Choose (?:all|two|three|four)|Select all)\b/u;

/** "Which countries" for one of them, "Which country" for several. */
function miscounts(question: Looked): boolean {
  const { form, frame } = question;
  // "Not stated in the article" is the one key of its question, whatever the others are looked at as.
  if (form === 'multiple') return optionTexts(question).keys.length > 0 && !asksForAll.test(frame);
  return hasOneKey(question) && /\b(?:Choose|Select) all\b|^Which (?!of these)(?:countries|people|cities|organisations)\b/.test(frame);
}

/** A question has the keys its form needs, and says whether one or several are asked for. */
export const keyRules: readonly Rule[] = [
  { code: 'no-key', fails: ({ keys }) => keys.length === 0 || keys.some((key) => key.trim() === '') },
  { code: 'several-keys', fails: (question) => hasOneKey(question) && question.keys.length !== 1 },
  { code: 'too-few-options', fails: (question) => offersTexts(question) && question.distractors.length < 2 },
  { code: 'miscounts-keys', fails: miscounts },
];
