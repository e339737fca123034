import type { Span } from '#articles/article';
import type { Mention } from '#language/mentions';

const officeOf = /\b(?:of|for)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.'’-]*\s+)+$/u;
const asideEnd = /^(?:[,.;]|$)/;
const pronoun = /^(?:he|she)$/i;

/** A person, and whether the speaker's phrase names him or her or is a pronoun. */
export type Speaker = { readonly name: string; readonly by: 'name' | 'pronoun' };

const leadsElsewhere = /(?:\b(?:of|for|to|by|with|from|at|about|and|or|against|than|like)\s+(?:the\s+)?(?:[\p{L}.-]+\s+){0,4}|['’]s?\s+.*)$/u;
const goesElsewhere = /^(?:['’]s?\b|\s+(?:and|or)\s)/;
const apposed = /^,\s+(?:the\s+|an?\s+)?(?:[\p{L}.-]+\s+){0,4}$/u;

/** The person that a phrase is about: "US Secretary of State John Kerry", not "a spokesman for John Kerry". */
function named(text: string, source: Span, people: readonly Mention[]): Mention | null {
  const inside = people.filter((person) => person.start >= source.start && person.start < source.end);
  const heads = inside.filter((person, at) => {
    const before = text.slice(source.start, person.start);
    const office = at === 0 && officeOf.test(before);
    return (office ? inside.length === 1 && person.end >= source.end - 1 : !leadsElsewhere.test(before)) && !goesElsewhere.test(text.slice(person.end, person.end + 8));
  });
  if (new Set(heads.map(({ name }) => name)).size === 1) return heads[0] ?? null;
  if (inside.length > 0) return null;
  const next = people.find((person) => person.start >= source.end && person.start < source.end + 60);
  return next && apposed.test(text.slice(source.end, next.start)) && asideEnd.test(text.slice(next.end, next.end + 1)) ? next : null;
}

/** The one person named before a pronoun in its paragraph, or else in one of the two paragraphs before; null for none or several. */
function meant(pronoun: Span, paragraphs: readonly Span[], people: readonly Mention[]): string | null {
  const at = paragraphs.findIndex(({ start, end }) => pronoun.start >= start && pronoun.end <= end);
  for (let home = at; home >= Math.max(0, at - 2); home--) {
    const { start, end } = paragraphs[home] ?? { start: 0, end: 0 };
    const names = new Set(people.filter((person) => person.start >= start && person.end <= Math.min(end, pronoun.start)).map(({ name }) => name));
    if (names.size > 1) return null;
    for (const name of names) return name;
  }
  return null;
}

/** The person of the article that a speaker's phrase means; null where that is not sure. `people` stand outside quotations, in order. */
export function speakerOf(text: string, source: Span, paragraphs: readonly Span[], people: readonly Mention[]): Speaker | null {
  if (pronoun.test(text.slice(source.start, source.end))) {
    const name = meant(source, paragraphs, people);
    return name === null ? null : { name, by: 'pronoun' };
  }
  const person = named(text, source, people);
  return person && { name: person.name, by: 'name' };
}
