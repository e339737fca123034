import type { Span } from '#articles/article';
import { definitesIn, isExplained, type Definite, type Phrases } from '#facts/definites';
import type { Mention } from '#language/mentions';
import type { Tables } from '#language/tables';

/** Words of a sentence and what they mean: "the canal" is the Suez Canal. */
export type Thing = Span & { readonly by: string };

/** What an article names, each thing by its first mention: countries, and other things by the last word of their name. */
export type Landmarks = { readonly lands: readonly Mention[]; readonly byWord: ReadonlyMap<string, readonly Mention[]> };

/** Of several names with one last word so many are kept: more than one is too many to choose from. */
const enough = 2;

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** The landmarks among names, which are in order. */
export function landmarksIn(names: readonly Mention[]): Landmarks {
  const lands = new Map<string, Mention>();
  const byWord = new Map<string, Mention[]>();
  for (const name of names) {
    if (name.country !== null && !lands.has(name.country)) lands.set(name.country, name);
    if (name.type === 'person' || name.type === 'demonym' || !name.name.includes(' ')) continue;
    const known = byWord.get(lastWord(name.name)) ?? [];
    if (known.length < enough && !known.some((other) => other.name === name.name)) byWord.set(lastWord(name.name), [...known, name]);
  }
  return { lands: [...lands.values()], byWord };
}

/** What a sentence can point back to: the landmarks of its article, and the names of the sentences right before it and its own. */
export type Behind = { readonly text: string; readonly landmarks: Landmarks; readonly near: readonly Mention[]; readonly tables: Tables };

/** So many sentences back a name is still what "the canal" means. */
export const reach = 4;
/** The first sentences say what the article is about; their names hold to its end. */
const first = 3;

const isLandWord = /^(?:country|nation)$/;

function withThe(text: string, { start, name }: Mention): string {
  return /\bthe $/i.test(text.slice(Math.max(0, start - 4), start)) ? `the ${name}` : name;
}

/** The one country named before a place, with its article; null for none, or several. */
function onlyCountry(at: number, { landmarks, tables }: Behind): string | null {
  const [land, other] = landmarks.lands.filter(({ start }) => start < at);
  const country = land && !other ? tables.countries.get(land.country ?? '') : undefined;
  return country ? `${country.article ? 'the ' : ''}${country.name}` : null;
}

/** The one name before a place that ends with a word: "Korea University" for "the university"; null for none, or several. */
function onlyNamed(word: string, at: number, { text, landmarks, near }: Behind): string | null {
  const [one, other] = (landmarks.byWord.get(word) ?? []).filter(({ start }) => start < at);
  if (!one || other) return null;
  return one.sentence < first || near.some(({ name, start }) => name === one.name && start < at) ? withThe(text, one) : null;
}

function meantBy({ tokens }: Phrases, { the, head }: Definite, behind: Behind): string | null {
  const word = tokens[head]?.text ?? '';
  const at = tokens[the]?.start ?? 0;
  if (head !== the + 1) return null;
  const meant = isLandWord.test(word) ? onlyCountry(at, behind) : onlyNamed(word, at, behind);
  return meant !== null && tokens[the]?.capital === true ? `${meant.charAt(0).toUpperCase()}${meant.slice(1)}` : meant;
}

/** What "the university" and "the country" of a sentence mean, where one thing only that was named before them can be meant. */
export function thingsOf(sentence: Phrases, behind: Behind): Thing[] {
  const { tokens } = sentence;
  return definitesIn(sentence, [0, tokens.length]).flatMap((definite) => {
    if (isExplained(sentence, definite, behind.tables)) return [];
    const by = meantBy(sentence, definite, behind);
    return by === null ? [] : [{ start: tokens[definite.the]?.start ?? 0, end: tokens[definite.head]?.end ?? 0, by }];
  });
}
