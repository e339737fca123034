import type { RoleFamily, Tables } from '#language/tables';
import { isCapital, type Token } from '#language/tokens';

/** A role word, e.g. "Secretary of State" or "head coach": tokens [from, to). */
export type RoleWord = { readonly from: number; readonly to: number; readonly family: RoleFamily };

/** The longest role word that ends before token `to`; null for none. */
export function roleEndingAt(tokens: readonly Token[], to: number, tables: Tables): RoleWord | null {
  for (let length = 4; length > 0; length--) {
    const from = to - length;
    if (from < 0) continue;
    const family = tables.roles.get(tokens.slice(from, to).map((token) => token.lower).join(' '));
    if (family) return { from, to, family };
  }
  return null;
}

/** Where the role phrase around a role word starts: its modifiers, capitalised ones too, stand before it. */
export function roleStart(tokens: readonly Token[], role: RoleWord, tables: Tables): number {
  let from = role.from;
  while (from > 0) {
    const before = tokens[from - 1];
    if (!before || before.kind === 'mark' || before.text === "'s" || before.text === '’s') break;
    const age = /^\d+-year-old$/.test(before.text);
    if (!age && !tables.words.roleModifiers.has(before.lower) && !(isCapital(before) && !(from === 1 && tables.words.openers.has(before.text)) && !/^(?:The|A|An)$/.test(before.text))) break;
    from--;
  }
  return from;
}
