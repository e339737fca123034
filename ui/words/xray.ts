const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** What the X-ray of an article says. */
export const xrayWords = {
  filter: 'Facts shown in the text',
  xray: 'X-ray',
  all: (facts: number) => (facts === 1 ? 'The one fact' : `All ${facts} facts`),
  /** Of all facts those of the kinds that are switched on. */
  some: (shown: number, facts: number) => `${shown} of ${facts} ${facts === 1 ? 'fact' : 'facts'}`,
  countries: (count: number) => `${numbers[count] ?? count} ${count === 1 ? 'country' : 'countries'}`,
  map: (names: readonly string[]) => `Map of the world with the countries of this article: ${names.join(', ')}`,
  countryList: 'The countries, in the order of the text',
  /** Why a country is on the map that the text does not name. */
  namedAs: (part: string) => `(${part})`,
  inOrder: 'In order',
  /** What the dots of the timeline mean, where it has both. */
  dots: (words: string) => `Filled dot: the text gives the date. Hollow dot: it says “${words}” or the like.`,
  paragraph: (number: number) => `¶${number}`,
  quoted: (words: string) => `“${words}”`,
  chosen: 'The chosen fact',
  factOf: (number: number, total: number) => `Fact ${number} of ${total}`,
  previous: 'Previous fact',
  next: 'Next fact',
  close: 'Close the fact',
  provedBy: (paragraph: number) => `Proved by paragraph ${paragraph}.`,
  provedWith: (paragraph: number) => `Proved by paragraph ${paragraph}, read with what stands before it.`,
  textSays: (words: string) => `The text says “${words}”.`,
  see: 'See the sentence',
};
