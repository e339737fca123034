import 'server-only';
import { fail, ok, type Result } from '#core/result';
import { looksOf } from '#server/look-alikes';

export type NameRefusal = { readonly code: 'bad-user-name'; readonly why: 'too-short' | 'too-long' | 'characters' | 'mixed-scripts' };

const shortest = 3;
const longest = 32;

/** Scripts whose letters a name may have; those on one line go together. */
const scripts = [
  ['Latin'], ['Cyrillic'], ['Greek'], ['Arabic'], ['Hebrew'], ['Armenian'], ['Georgian'], ['Devanagari'], ['Bengali'], ['Gurmukhi'], ['Gujarati'], ['Oriya'], ['Tamil'], ['Telugu'], ['Kannada'], ['Malayalam'],
  ['Sinhala'], ['Thai'], ['Lao'], ['Tibetan'], ['Myanmar'], ['Khmer'], ['Ethiopic'], ['Mongolian'], ['Thaana'], ['Han', 'Hiragana', 'Katakana'], ['Hangul', 'Han'], ['Bopomofo', 'Han'],
].map((together) => new RegExp(`^(?:${together.map((name) => `\\p{Script_Extensions=${name}}`).join('|')})+$`, 'u'));

/** Letters, their marks (two in a row at most), digits, and single signs between them. */
const shape = /^(?:[\p{L}\p{Nd}]\p{M}{0,2})+(?:[ ._'-](?:[\p{L}\p{Nd}]\p{M}{0,2})+)*$/u;

/** Letters that show nothing, such as the Hangul filler. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;

/** What two names are compared by, in an index that keeps each to one account: names that can be taken for each other have the same. */
export function userNameKeyOf(text: string): string {
  return looksOf(text.trim().replace(/\s+/gu, ' '));
}

/**
 * A name as an account has it (NFKC, 3 to 32 characters) and the key it is found by. Refused: other characters than
 * letters, digits and `. _ - '` or a space between them, so nothing invisible or that turns the direction of writing;
 * and letters of several scripts, which is how names are imitated.
 */
export function parseUserName(text: string): Result<{ userName: string; userNameKey: string }, NameRefusal> {
  const userName = text.trim().normalize('NFKC');
  const length = Array.from(userName).length;
  if (length < shortest) return fail({ code: 'bad-user-name', why: 'too-short' });
  if (length > longest) return fail({ code: 'bad-user-name', why: 'too-long' });
  if (!shape.test(userName) || invisible.test(userName)) return fail({ code: 'bad-user-name', why: 'characters' });
  const letters = Array.from(userName).filter((character) => /\p{L}/u.test(character)).join('');
  if (letters === '') return fail({ code: 'bad-user-name', why: 'characters' });
  if (!scripts.some((together) => together.test(letters))) return fail({ code: 'bad-user-name', why: 'mixed-scripts' });
  return ok({ userName, userNameKey: userNameKeyOf(userName) });
}
