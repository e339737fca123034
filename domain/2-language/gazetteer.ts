import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

/** A phrase the tables know: `to` is the token after it. */
export type Known =
  | { readonly to: number; readonly type: 'country' | 'place'; readonly name: string; readonly country: string }
  | { readonly to: number; readonly type: 'demonym'; readonly name: string; readonly country: string }
  | { readonly to: number; readonly type: 'organisation'; readonly name: string; readonly country: string | null };

function lookUp(phrase: string, to: number, tables: Tables): Known | null {
  const place = tables.places.get(phrase);
  if (place) return { to, type: place.grain === 'country' ? 'country' : 'place', name: place.name, country: place.country };
  const organisation = tables.organisations.get(phrase);
  if (organisation) return { to, type: 'organisation', name: organisation.name, country: organisation.country };
  const demonym = tables.demonyms.get(phrase);
  return demonym === undefined ? null : { to, type: 'demonym', name: phrase, country: demonym };
}

/** The longest phrase from token `at` (6 tokens at most) that the tables know; null for none. */
export function knownAt(text: string, tokens: readonly Token[], at: number, tables: Tables): Known | null {
  const first = tokens[at];
  if (!first) return null;
  for (let length = Math.min(6, tokens.length - at); length > 0; length--) {
    const last = tokens[at + length - 1];
    if (!last || last.kind === 'mark') continue;
    const phrase = text.slice(first.start, last.end).replace(/’/g, "'");
    const found = lookUp(phrase, at + length, tables) ?? (first.text === 'The' && length > 1 ? lookUp(phrase.slice(4), at + length, tables) : null);
    if (found) return found;
  }
  return null;
}
