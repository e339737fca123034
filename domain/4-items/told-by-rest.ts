import type { Fact } from '#facts/fact';
import { titleNamed, withoutOccasion } from '#facts/naming';
import type { Reading } from '#facts/reading';
import type { ItemDraft } from '#items/drafts';

const wordsOf = (text: string) => text.split(/[^\p{L}-]+/u);

/** The code of the country that is asked for; undefined for anything else. */
const codeOf = ({ kind, value }: Fact, { tables: { countries } }: Reading) => (kind === 'country' ? [...countries.values()].find(({ name }) => name === value)?.code : undefined);

/** "Sports the French TGV", "President Obama in Prague": whose country it is, the title tells by its people or its cities. */
function titleTells(code: string, { article: { title }, tables: { demonyms, places } }: Reading): boolean {
  return wordsOf(title).some((word) => demonyms.get(word) === code || (places.get(word)?.country === code && places.get(word)?.grain !== 'country'));
}

/** "It is the first from ____", beside "in Japanese": a word for the people or the language of the country that is asked for. */
function stemTells(code: string, stem: string, { tables: { demonyms } }: Reading): boolean {
  return wordsOf(withoutOccasion(stem)).some((word) => demonyms.get(word) === code);
}

/** "St … hours after", "as … and Bangladesh trade enclaves", "Canadian … $31 bln purchase": what is left of a title leads to what was left out, or is no title any more. */
function holdsHalfTitle(kind: Fact['kind'], stem: string, { tables: { demonyms } }: Reading): boolean {
  const title = titleNamed(stem) ?? '';
  if (/(?:^| )(?:St|Saint|Mount|Lake|South|North|East|West|New)\.? …/.test(title)) return true;
  if (kind === 'country') return /\p{Lu}\p{L}+,? and …|… and (?:the )?\p{Lu}/u.test(title);
  return [...title.matchAll(/(?<!\p{L})(\p{L}{1,40}) …/gu)].some(([, word = '']) => demonyms.has(word));
}

/** Codes of what the title or the rest of a question tells of its key; none where they tell nothing. */
export function toldByRest({ facts: [fact], stem }: ItemDraft, reading: Reading): string[] {
  if (!fact) return [];
  const code = codeOf(fact, reading);
  return [
    ...(code !== undefined && titleTells(code, reading) ? ['told-by-title'] : []),
    ...(code !== undefined && stemTells(code, stem, reading) ? ['told-by-demonym'] : []),
    ...(holdsHalfTitle(fact.kind, stem, reading) ? ['half-title'] : []),
  ];
}
