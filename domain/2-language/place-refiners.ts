import type { Mention } from '#language/mentions';
import type { Tables } from '#language/tables';

/** The country that the name behind a comma puts a city in: "Cambridge, Massachusetts" is in the United States. */
function countryBehind({ end }: Mention, text: string, { places }: Tables): string | null {
  const found = /^, (\p{Lu}\p{L}+)(?: (\p{Lu}\p{L}+))?/u.exec(text.slice(end, end + 50));
  if (!found) return null;
  const [, first = '', second = ''] = found;
  const row = places.get(`${first} ${second}`) ?? places.get(first);
  return row && (row.grain === 'region' || row.grain === 'country') ? row.country : null;
}

/** A city goes where the words behind it say. */
export function placesByNeighbour(mentions: readonly Mention[], text: string, tables: Tables): Mention[] {
  return mentions.map((mention) => {
    const country = mention.type === 'place' && tables.places.has(mention.text) ? countryBehind(mention, text, tables) : null;
    return country === null ? mention : { ...mention, country };
  });
}

/** "the San José mine" is in no capital: a city's name before a noun counts only where its country is named too. */
export function placesBeforeNouns(mentions: readonly Mention[], text: string, tables: Tables): Mention[] {
  const named = new Set(mentions.filter(({ type }) => type === 'country' || type === 'demonym').map(({ country }) => country));
  return mentions.map((mention) => {
    const next = /^ ([a-z]+)/.exec(text.slice(mention.end, mention.end + 30))?.[1] ?? '';
    const noun = next !== '' && !/^(?:and|or|in|on|at|to|for|from|of|by|as|with|is|was|were|are|has|had|have|will|would|after|before|during|since|who|which|that|when|where|this|last|next|over|if|because|until|near|while)$/.test(next) && !tables.verbs.past.has(next) && !tables.verbs.present.has(next);
    const city = mention.type === 'place' && tables.places.has(mention.text) && !named.has(mention.country);
    return city && noun ? { ...mention, type: 'unknown', country: null } : mention;
  });
}

const spotBefore = /\b(?:wharf|harbou?r|port|camp|base|station|school|hospital|ceremony|rally|match|game|mass|service|funeral|meeting|conference|summit|draw|win|defeat|held|landed|arrived|anchored|docked|stopped|lives?|lived|born) at $/;

/** "On the wharf at Bay Bulls": nobody is there with whom the tagger takes a place for, where no given name says so. */
export function nobodyAt(mentions: readonly Mention[], text: string, { firstNames }: Tables): Mention[] {
  return mentions.map((mention) => {
    const isSpot = mention.type === 'person' && !firstNames.has(mention.text.split(' ')[0] ?? '') && spotBefore.test(text.slice(Math.max(0, mention.start - 24), mention.start)) && !/^['’]/.test(text.slice(mention.end, mention.end + 1));
    return isSpot ? { ...mention, type: 'unknown' } : mention;
  });
}
