import { countriesOf, type CountryMention } from '#language/countries';
import type { Mention } from '#language/mentions';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

/** Less sure countries are none among the names. */
const leastConfidence = 0.85;

function mentionOf({ start, end, text, code, kind, sentence }: CountryMention, { countries }: Tables): Mention {
  const demonym = kind === 'demonym';
  return { start, end, text, name: demonym ? text : (countries.get(code)?.name ?? text), type: demonym ? 'demonym' : 'country', country: code, evidence: 'dictionary', sentence };
}

/** States and their people; parts of them are places, and territories are not asked about. */
const isAState = ({ kind, code, confidence }: CountryMention, { countries }: Tables) => kind !== 'part' && countries.has(code) && confidence >= leastConfidence;

/** The last of items in order that starts before a position: the only one that may reach over it. */
function overlapping<T extends { start: number; end: number }>(sorted: readonly T[], { start, end }: { start: number; end: number }): T | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const last = sorted[low - 1];
  return last && last.end > start ? last : undefined;
}

/**
 * Names in order that agree with `countriesOf`: what it does not find is no country, what it finds apart from other
 * names is one. Names of people of two or more words hold none.
 */
export function agreedNames(names: readonly Mention[], text: string, sentences: readonly (readonly Token[])[], tables: Tables): Mention[] {
  const people = names.filter(({ type, text: name }) => type === 'person' && name.includes(' '));
  const found = countriesOf(text, sentences, tables, people);
  const kept = names.flatMap((name): Mention[] => {
    const country = overlapping(found, name);
    if (name.type === 'country' || name.type === 'demonym') return country?.code === name.country ? [name] : [{ ...name, name: name.text, type: 'unknown', country: null, evidence: 'none' }];
    const same = name.type === 'unknown' && country?.start === name.start && country.end === name.end;
    return [same && isAState(country, tables) ? mentionOf(country, tables) : name];
  });
  const added = found.filter((country) => isAState(country, tables) && overlapping(names, country) === undefined).map((country) => mentionOf(country, tables));
  return [...kept, ...added].toSorted((a, b) => a.start - b.start);
}
