import { countryOfRole } from '#facts/role-facts';
import { countriesIn } from '#items/walks';
import type { RoleMention } from '#language/role-phrases';
import type { Tables } from '#language/tables';

const capital = (text: string) => /^\p{Lu}/u.test(text);

/** A role word in the case of another: "Treasury Secretary" for "Secretary of State". */
function likeCase(head: string, model: string): string {
  if (!capital(model)) return head;
  return head.replace(/(^|[ -])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase()).replace(/ Of /g, ' of ').replace(/Ceo/, 'CEO');
}

/** Posts that every company has; a committee has none of them. */
const ofCompany = ['chairman', 'chief executive', 'chief financial officer'] as const;
const company = /^(?:chief executive|chief executive officer|ceo|chief financial officer|cfo|managing director|chief operating officer|coo|chief technology officer|cto)$/;

/** The country whose office a role is: "Nigerian President", "president of Benin"; null for none. */
function stateOf(role: RoleMention, tables: Tables): string | null {
  const held = countryOfRole(role, tables);
  if (held) return [...tables.countries.values()].find(({ name }) => name === held.country)?.code ?? null;
  const after = / of (?:the )?(.+)$/.exec(role.phrase)?.[1] ?? '';
  return after.split(' ').length < 4 ? (countriesIn(after, tables)[0] ?? null) : null;
}

/** Roles that are there beside this one: offices of the same state, posts of the same company; none that may not exist. */
function headsBeside(role: RoleMention, tables: Tables): readonly string[] {
  const { family } = role.family;
  if (family === 'company') return company.test(role.head) ? ofCompany : [];
  // A country's ambassador may be taken for its minister.
  if (family !== 'state' && family !== 'ministry' && family !== 'diplomacy') return role.family.standIns;
  const state = stateOf(role, tables);
  return state === null ? [] : (tables.offices.get(state) ?? tables.offices.get('') ?? []);
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
