import { countryOfRole } from '#facts/role-facts';
import type { RoleMention } from '#language/role-phrases';
import type { Tables } from '#language/tables';

const capital = (text: string) => /^\p{Lu}/u.test(text);

/** A role word in the case of another: "Treasury Secretary" for "Secretary of State". */
function likeCase(head: string, model: string): string {
  if (!capital(model)) return head;
  return head.replace(/(^|[ -])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase()).replace(/ Of /g, ' of ').replace(/Ceo/, 'CEO');
}

/** Roles that could stand where this one does: offices of the same state, or others of its family. */
function headsBeside(role: RoleMention, tables: Tables): readonly string[] {
  const held = countryOfRole(role, tables);
  const code = held && [...tables.countries.values()].find(({ name }) => name === held.country)?.code;
  const offices = tables.offices.get(code ?? '') ?? tables.offices.get('') ?? [];
  // A country's ambassador may be taken for its minister, not for a "secretary-general" of it.
  if (held !== null && role.family.family === 'diplomacy') return offices;
  return role.family.family === 'state' || role.family.family === 'ministry' ? offices : role.family.standIns;
}

/** The same role with another office or task of its kind: "US Attorney General" for "US Secretary of State". */
export function rolesNear(role: RoleMention, tables: Tables): string[] {
  const at = role.phrase.toLowerCase().indexOf(role.head);
  if (at < 0) return [];
  const before = role.phrase.slice(0, at);
  const held = countryOfRole(role, tables);
  if (/['’]s? /.test(before)) return [];
  // "computer scientist" has no "computer sociologist" beside it.
  if (/(?:^| )[a-z][a-z-]+ $/.test(before)) return [];
  // The office that an ambassador is taken for has nobody to be sent "to".
  const after = held !== null && role.family.family === 'diplomacy' ? '' : role.phrase.slice(at + role.head.length);
  const model = role.phrase.slice(at);
  const others = headsBeside(role, tables).filter((head) => head !== role.head && !head.includes(role.head) && !role.head.includes(head));
  const country = held === null ? before : role.phrase.slice(0, role.phrase.length - held.office.length);
  return others.map((head) => `${country}${likeCase(head, model)}${after}`);
}
