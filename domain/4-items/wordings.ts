import { seededRandom } from '#core/random';
import type { Fact } from '#facts/fact';

/** One of several wordings, always the same for the same template and fact. */
export function pick<T>(wordings: readonly [T, ...T[]], template: string, fact: Fact): T {
  const at = Math.floor(seededRandom(`${template}/${fact.slot}`)() * wordings.length);
  return wordings[at] ?? wordings[0];
}

/** A longer question, or one with a comma in it, reads best without a frame. */
const longestFramed = 14;

/**
 * A question from its first words ("On what date") and the others, in one of the wordings that closed templates have. The
 * openers say the same, and the frames only add where it is said.
 */
export function framed(openers: readonly [string, ...string[]], rest: string, template: string, fact: Fact): string {
  const opener = pick(openers, `${template}/opener`, fact);
  const plain = `${opener} ${rest}?`;
  if (rest.split(' ').length > longestFramed || rest.includes(',') || /\baccording\b/.test(rest)) return plain;
  const small = opener.charAt(0).toLowerCase() + opener.slice(1);
  return pick([plain, plain, `${opener} ${rest}, according to the article?`, `According to the article, ${small} ${rest}?`], `${template}/frame`, fact);
}
