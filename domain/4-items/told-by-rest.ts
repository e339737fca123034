import { withoutOccasion } from '#facts/naming';
import type { Reading } from '#facts/reading';
import type { ItemDraft } from '#items/drafts';

const titleIn = /the article “([^“”]*)”/;
const wordsOf = (text: string) => text.split(/[^\p{L}-]+/u);

/** "It is the first from ____", beside "in Japanese": a word for the people or the language of the country that is asked for. */
function holdsDemonym({ facts: [fact], stem }: ItemDraft, { tables: { countries, demonyms } }: Reading): boolean {
  const code = fact?.kind === 'country' ? [...countries.values()].find(({ name }) => name === fact.value)?.code : undefined;
  return code !== undefined && wordsOf(withoutOccasion(stem)).some((word) => demonyms.get(word) === code);
}

/** "St … hours after", "as … and Bangladesh trade enclaves", "Canadian … $31 bln purchase": what is left of a title leads to what was left out, or is no title any more. */
function holdsHalfTitle({ facts: [fact], stem }: ItemDraft, { tables: { demonyms } }: Reading): boolean {
  const title = titleIn.exec(stem)?.[1] ?? '';
  if (/(?:^| )(?:St|Saint|Mount|Lake|South|North|East|West|New)\.? …/.test(title)) return true;
  if (fact?.kind === 'country') return /\p{Lu}\p{L}+,? and …|… and (?:the )?\p{Lu}/u.test(title);
  return [...title.matchAll(/(?<!\p{L})(\p{L}{1,40}) …/gu)].some(([, word = '']) => demonyms.has(word));
}

/** Codes of what the rest of a question tells of its key; none where it tells nothing. */
export function toldByRest(draft: ItemDraft, reading: Reading): string[] {
  return [...(holdsDemonym(draft, reading) ? ['told-by-demonym'] : []), ...(holdsHalfTitle(draft, reading) ? ['half-title'] : [])];
}
