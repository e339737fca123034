import type { RoleMention } from '#language/roles';
import type { Tables } from '#language/tables';

const capital = (text: string) => /^\p{Lu}/u.test(text);

/** A role word in the case of another: "Treasury Secretary" for "Secretary of State". */
function likeCase(head: string, model: string): string {
  if (!capital(model)) return head;
  return head.replace(/(^|[ -])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase()).replace(/ Of /g, ' of ').replace(/Ceo/, 'CEO');
}

/** The same role with another office or task of its family: "US Attorney General" for "US Secretary of State". */
export function rolesNear(role: RoleMention, { roles }: Tables): string[] {
  const at = role.phrase.toLowerCase().indexOf(role.head);
  if (at < 0) return [];
  const before = role.phrase.slice(0, at);
  const after = role.phrase.slice(at + role.head.length);
  const model = role.phrase.slice(at);
  const others = role.family.heads.filter((head) => head !== role.head && roles.get(head) === role.family && !head.includes(role.head) && !role.head.includes(head));
  return others.map((head) => `${before}${likeCase(head, model)}${after}`);
}
