import type { FactDraft } from '#facts/drafts';
import type { Reading } from '#facts/reading';
import { slug } from '#facts/wording';
import type { RoleMention } from '#language/role-phrases';
import type { Tables } from '#language/tables';

const vowel = /^(?:[aeio]|u(?!ni|s\b|se|k\b))/i;

/** A role as it stands after "was": "US Secretary of State", "the captain of Argentina", "a marine biologist". */
export function roleAfterWas({ phrase, determiner, family }: Pick<RoleMention, 'phrase' | 'determiner' | 'family'>): string {
  if (determiner !== '') return `${determiner} ${phrase}`;
  if (family.article === 'none' || /['’]s? /.test(phrase)) return phrase;
  // "New Zealand director": one of many, where no house is named.
  const one = family.family === 'head' && !/ (?:of|for|at) /.test(phrase);
  if (family.article === 'the' && !one) return `the ${phrase}`;
  return `${vowel.test(phrase) ? 'an' : 'a'} ${phrase}`;
}

/** The country a role begins with, and the office without it: "US Secretary of State" is Secretary of State of the United States. */
export function countryOfRole({ phrase, family }: Pick<RoleMention, 'phrase' | 'family'>, tables: Tables): { country: string; office: string } | null {
  if (!family.plainOffice) return null;
  const words = phrase.replace(/['’]s /, ' ').split(' ');
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const lead = words.slice(0, length).join(' ');
    const place = tables.places.get(lead);
    const code = tables.demonyms.get(lead) ?? (place?.grain === 'country' ? place.country : undefined);
    const country = code === undefined ? undefined : tables.countries.get(code);
    if (country) return { country: country.name, office: words.slice(length).join(' ') };
  }
  return null;
}

/** Who somebody was, and of which country. */
export function roleFacts({ roles, tables }: Reading): FactDraft[] {
  const firsts = roles.filter((role, at) => !roles.slice(0, at).some(({ person }) => person.name === role.person.name));
  const countries = new Set<string>();
  return firsts.flatMap((role): FactDraft[] => {
    const { person, phrase, span } = role;
    if (person.name.split(' ').length < 2) return [];
    const statement = `${person.name} was ${roleAfterWas(role)}.`;
    const evidence = { start: Math.min(span.start, person.start), end: Math.max(span.end, person.end) };
    const base = { evidence, sentence: person.sentence, confidence: person.confidence };
    const fact: FactDraft = { ...base, kind: 'role', subject: person.name, value: phrase, statement, about: slug(person.name) };
    const held = countryOfRole(role, tables);
    // One office tells of a country; those of its ministers say the same again.
    if (!held || countries.has(held.country) || / (?:for|of) /.test(held.office.replace(/^Secretary of State/i, ''))) return [fact];
    countries.add(held.country);
    const country = [...tables.countries.values()].find(({ name }) => name === held.country);
    const ofCountry = `${country?.article ? 'the ' : ''}${held.country}`;
    return [fact, { ...base, kind: 'country', subject: person.name, value: held.country, statement: `${person.name} was ${held.office} of ${ofCountry}.`, about: `${slug(person.name)}-${slug(held.office)}` }];
  });
}
