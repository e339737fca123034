import type { FactDraft } from '#facts/drafts';
import type { Reading } from '#facts/reading';
import { slug } from '#facts/wording';
import type { Mention } from '#language/mentions';

const behind = /^(?:, (?:in )?(?:the )?|, (?:the |its )?(?:\p{Ll}+ )*capital of (?:the )?| \()$/u;
const before = /^(?:(?:'s|’s)? (?:\p{Ll}+ )*capital(?: city)?,? (?:of )?)$/u;

/** The country or people named beside a city as where it lies: "Seoul, South Korea", "the Nigerien capital, Niamey". */
function landBeside(place: Mention, { article, names }: Reading): Mention | null {
  const { text } = article;
  return names.find((other) => {
    if ((other.type !== 'country' && other.type !== 'demonym') || other.sentence !== place.sentence || other.country !== place.country) return false;
    // "In Washington, US President Barack Obama": the country is the president's.
    const isOffice = /^['’]?s? ?\p{L}/u.test(text.slice(other.end, other.end + 3));
    return other.start > place.end ? !isOffice && behind.test(text.slice(place.end, other.start)) : before.test(text.slice(other.end, place.start));
  }) ?? null;
}

/** The countries of cities, where the text itself puts a city there. */
export function countryFacts(reading: Reading): FactDraft[] {
  const { tables, names } = reading;
  const seen = new Set<string>();
  return names.flatMap((name): FactDraft[] => {
    const row = name.type === 'place' ? tables.places.get(name.text) : undefined;
    const land = row && row.grain !== 'region' ? landBeside(name, reading) : null;
    const country = land ? tables.countries.get(land.country ?? '') : undefined;
    if (!land || !country || seen.has(name.name) || country.name === name.name) return [];
    seen.add(name.name);
    return [{
      kind: 'country',
      subject: name.name,
      value: country.name,
      statement: `${name.name} is in ${country.article ? 'the ' : ''}${country.name}.`,
      evidence: { start: Math.min(name.start, land.start), end: Math.max(name.end, land.end) },
      sentence: name.sentence,
      confidence: 0.95,
      about: slug(`city ${name.name}`),
    }];
  });
}
