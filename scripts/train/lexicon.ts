import { hashOf } from '#language/tagger/hash';
import { classes, longestPhrase, phraseHash, type Casing } from '#language/tagger/lexicon';
import { wordOf } from '#language/tagger/words';
import type { WordTables } from '#language/tables';
import type { Document } from './documents';
import { cityNames, familyNames, givenNames, lemmas } from './word-lists';

type Entries = Map<number, { classes: number; casing: Casing }>;

const leastPeople = 50_000;
const organisationWords = 'ministry department agency council committee commission university party bank corp corp. inc inc. ltd ltd. company group union association organization organisation institute front movement army force forces police court parliament congress senate assembly bureau office federation league club fund foundation center centre authority brigade brigades network times post news press airlines air co. plc & society board house team city united cabinet'.split(' ');

/** The lexicon of the name tagger: our own tables, lists from packages, and how words are written in the documents. */
export function lexiconEntries(tables: WordTables, documents: readonly Document[]): Entries {
  const entries: Entries = new Map();
  const add = (texts: Iterable<string>, bits: number) => {
    for (const text of texts) addPhrase(entries, text, bits);
  };
  for (const { name, aliases, demonyms, capital } of tables.countries.values()) {
    add([name, ...aliases].map((spelling) => spelling.replace(/^[Tt]he /, '')), classes.country);
    add(demonyms, classes.demonym);
    add(capital, classes.capital);
  }
  for (const [name, { grain }] of tables.places) if (grain !== 'country') add([name], grain === 'region' ? classes.region : classes.city);
  for (const [role] of tables.roles) add([role.split(' ').at(-1) ?? ''], classes.title);
  add([...tables.words.courtesy, ...tables.words.ranks], classes.title);
  add([...tables.words.orgHeads, ...organisationWords], classes.orgWord);
  add(tables.organisations.keys(), classes.organisation);
  add(cityNames(leastPeople), classes.city);
  add([...givenNames(), ...tables.firstNames.keys()], classes.first);
  add(familyNames(), classes.last);
  for (const { text, kind } of lemmas()) add([text], classes[kind]);
  for (const [hash, casing] of casings(documents)) entries.set(hash, { classes: entries.get(hash)?.classes ?? 0, casing });
  return entries;
}

function addPhrase(entries: Entries, text: string, bits: number): void {
  const words = text.split(/\s+/).filter((word) => word !== '').map(wordOf);
  if (words.length === 0 || words.length > longestPhrase) return;
  const hash = phraseHash(words, 0, words.length);
  const entry = entries.get(hash) ?? { classes: 0, casing: 0 };
  entries.set(hash, { ...entry, classes: entry.classes | bits });
}

/** How words inside sentences are written, by hash. */
function casings(documents: readonly Document[]): Map<number, Casing> {
  const counts = new Map<number, { small: number; capital: number }>();
  for (const { sentences } of documents) {
    for (const { tokens } of sentences) {
      tokens.forEach((token, at) => {
        if (at === 0 || !/^[A-Za-z]/.test(token) || wordOf(tokens[at - 1] ?? '').opensQuote) return;
        const hash = hashOf(token.toLowerCase().replace(/\d/g, '0'));
        const count = counts.get(hash) ?? { small: 0, capital: 0 };
        if (token === token.toLowerCase()) count.small++;
        else count.capital++;
        counts.set(hash, count);
      });
    }
  }
  return new Map([...counts].map(([hash, count]) => [hash, casingOfCount(count)]));
}

function casingOfCount({ small, capital }: { small: number; capital: number }): Casing {
  if (small + capital < 2) return small > 0 ? 5 : 6;
  const share = small / (small + capital);
  if (share > 0.95) return 1;
  if (share > 0.5) return 2;
  return share > 0.05 ? 3 : 4;
}
