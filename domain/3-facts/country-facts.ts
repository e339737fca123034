import type { FactDraft } from '#facts/drafts';
import type { Reading } from '#facts/reading';
import { standsAlone } from '#facts/standing';
import { slug } from '#facts/wording';
import type { Mention } from '#language/mentions';

/** "Birmingham, in England", "Cambridge, Massachusetts": the text says itself where the city is, and names no country. */
function landBehind({ end }: Mention, { article, tables }: Reading): boolean {
  const behind = /^, (?:in )?(?:the )?(\p{Lu}[\p{L}-]+)(?: (\p{Lu}[\p{L}-]+))?/u.exec(article.text.slice(end, end + 60));
  if (!behind) return false;
  const [, first = '', second = ''] = behind;
  return [`${first} ${second}`, first].some((name) => tables.places.get(name)?.grain === 'region');
}

/** The countries of cities where something in the article takes place: "in Seoul" is in South Korea. */
export function countryFacts(reading: Reading): FactDraft[] {
  const { article, tables, names, sentences } = reading;
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const place = name.type === 'place' ? tables.places.get(name.text) : undefined;
    const country = place && place.grain !== 'region' ? tables.countries.get(name.country ?? place.country) : undefined;
    const before = article.text.slice(Math.max(0, name.start - 8), name.start);
    const home = sentences[name.sentence];
    if (!country || !home || seen.has(name.name) || country.name === name.name || landBehind(name, reading) || !/\b[Ii]n $/.test(before) || !standsAlone(home, reading)) return [];
    seen.add(name.name);
    return [{
      kind: 'country' as const,
      subject: name.name,
      value: country.name,
      statement: `${name.name} is in ${country.article ? 'the ' : ''}${country.name}.`,
      evidence: { start: name.start, end: name.end },
      sentence: name.sentence,
      confidence: 0.95,
      about: slug(`city ${name.name}`),
    }];
  });
}
