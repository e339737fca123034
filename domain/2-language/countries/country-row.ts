import { z } from 'zod';

const word = z.string().min(1);
const words = z.array(word);

/** A country or territory as the tables hold it. */
export const CountryRow = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}$/),
  name: word,
  aliases: words,
  /** Of the aliases, full names of its own under another law or at another time: an article that uses such a one more often than the name is told in it. */
  alsoCalled: words.default([]),
  demonyms: words,
  /** Names that news gives to a part of it, or to what it was part of, and to the people there: "England", "Soviet". */
  parts: words.default([]),
  partDemonyms: words.default([]),
  /** Names that it shares with another country: "Korea", "Congo". */
  shared: words.default([]),
  sharedDemonyms: words.default([]),
  /** Names that people bear too; of these the common given names and surnames. */
  borne: words.default([]),
  givenNames: words.default([]),
  surnames: words.default([]),
  /** Names that towns or a state of the US bear too. */
  namesakes: words.default([]),
  /** What else tells that an article is about it; its capital, cities and neighbours do so anyway. */
  signs: words.default([]),
  /** The first spelling is the one to show. */
  capital: words,
  region: word,
  neighbours: words,
  /** Whether "the" stands before the name. */
  article: z.boolean(),
});
export type CountryRow = z.infer<typeof CountryRow>;
