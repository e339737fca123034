import type { RoleFamily, Tables } from '#language/tables';
import type { Token } from '#language/tokens';

/** A role word, e.g. "Secretary of State" or "head coach": tokens [from, to). */
export type RoleWord = { readonly from: number; readonly to: number; readonly family: RoleFamily };

const prefix = /^(?:vice|co|ex|then|deputy|sub|arch|joint)-(?=\p{L})/iu;
const longest = 4;

/** The longest role word that ends before token `to`; null for none. */
export function roleEndingAt(tokens: readonly Token[], to: number, tables: Tables): RoleWord | null {
  for (let length = Math.min(longest, to); length > 0; length--) {
    const from = to - length;
    const words = tokens.slice(from, to).map((token) => token.lower).join(' ');
    const family = tables.roles.get(words) ?? tables.roles.get(words.replace(prefix, ''));
    if (family) return { from, to, family };
  }
  return null;
}

/** The longest role word that starts at token `from`; null for none. */
export function roleStartingAt(tokens: readonly Token[], from: number, tables: Tables): RoleWord | null {
  for (let length = longest; length > 0; length--) {
    const role = from + length <= tokens.length ? roleEndingAt(tokens, from + length, tables) : null;
    if (role?.from === from) return role;
  }
  return null;
}
