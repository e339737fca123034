import { countriesOf, type CountryMention } from '#language/countries';
import type { Mention } from '#language/mentions';
import { merged, overlapping } from '#language/names/spans';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

/** Less sure countries are none among the names. */
const leastConfidence = 0.85;

function mentionOf({ start, end, text, code, kind, sentence, confidence }: CountryMention, { countries }: Tables): Mention {
  const demonym = kind === 'demonym';
  return { start, end, text, name: demonym ? text : (countries.get(code)?.name ?? text), type: demonym ? 'demonym' : 'country', country: code, confidence, signs: ['dictionary', 'tagger'], sentence };
}

/** States and their people; parts of them are places, and territories are not asked about. */
const isState = ({ kind, code, confidence }: CountryMention, { countries }: Tables) => kind !== 'part' && countries.has(code) && confidence >= leastConfidence;

/** Whether the name is longer than the country in it: "Bank of China". */
const holds = (name: Mention, { start, end }: CountryMention) => name.start <= start && name.end >= end && name.end - name.start > end - start;

/** Names in order together with the countries beside them; a country is what `countriesOf` finds, and part of a longer name is none. */
export function withCountries(names: readonly Mention[], text: string, sentences: readonly (readonly Token[])[], tables: Tables): Mention[] {
  const people = names.filter(({ type, text: name }) => type === 'person' && name.includes(' ') && tables.places.get(name)?.grain !== 'country');
  const found = countriesOf(text, sentences, tables, people).filter((country) => isState(country, tables));
  const kept = names.flatMap((name): Mention[] => {
    const country = overlapping(found, name);
    if (country && !holds(name, country)) return [];
    const row = tables.places.get(name.text);
    return [name.type === 'place' && row?.grain === 'country' && !country ? { ...name, type: 'unknown', name: name.text, country: null } : name];
  });
  return merged(kept, found.map((country) => mentionOf(country, tables)));
}
