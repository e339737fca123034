import type { Candidate } from '#language/countries/candidates';
import { isSupported, tokenBefore, tokenBehind, type CountryRule, type Reading } from '#language/countries/reading';

const currency = /^(?:dollars?|pounds?|rupees?|yen|yuan|francs?|pesos?|kron(?:or|er|a)|lira|rubles?|roubles?)$/;

/** Money is no country: "US dollars", "US$5". */
export const currencies: CountryRule = (candidates, reading) =>
  candidates.filter((candidate) => !currency.test(tokenBehind(candidate, reading)?.text ?? '') && !/[$€£]/.test(reading.text.charAt(candidate.end)));

const helping = /^(?:ABOUT|CONTACT|JOIN|FOLLOW|GIVE|LET|TELL|HELP|EMAIL|CALL)$/;

/** "CONTACT US" is a pronoun. */
export const pronouns: CountryRule = (candidates, reading) => candidates.filter((candidate) => candidate.text !== 'US' || !helping.test(tokenBefore(candidate, reading)?.text ?? ''));

const birdBehind = /^(?:breasts?|sandwich(?:es)?|hunt(?:s|ing|ers?)?|burgers?|bacon|legs?|sausages?|dinners?|meat|farms?|farmers?|trot|shoot|season|talk)$/i;

/** The bird, at the start of a sentence or in a headline. */
const isBird = (candidate: Candidate, reading: Reading, birds: boolean) => candidate.text === 'Turkey' && (birds || birdBehind.test(tokenBehind(candidate, reading)?.text ?? ''));

/** "Polish your silver": a verb at the start of a sentence. */
const isVerb = (candidate: Candidate, reading: Reading) => candidate.from === 0 && candidate.text === 'Polish' && /^(?:your|it|them|each|all)$/.test(tokenBehind(candidate, reading)?.text ?? '');

/** "Caddo Indians", or Indians of an article about tribes: Native Americans. */
function isNativeAmerican(candidate: Candidate, reading: Reading, tribal: boolean): boolean {
  if (!/^Indians?$/.test(candidate.text)) return false;
  const before = tokenBefore(candidate, reading);
  const tribe = candidate.text === 'Indians' && candidate.from > 1 && before !== undefined && /^\p{Lu}\p{Ll}/u.test(before.text) && !reading.tables.countryNames.bySpelling.has(before.text);
  return tribe || tribal;
}

/** What goes by a people's name wherever it is: "Chinese New Year", "Spanish flu". */
const known: Readonly<Record<string, RegExp>> = {
  Chinese: /^(?:New Year|Lunar New Year|zodiac|calendar|lanterns?|checkers)\b/,
  French: /^(?:fries|toast|horns?|windows?|bulldogs?|kiss)\b/,
  Turkish: /^(?:delight|coffee|baths?)\b/,
  Spanish: /^(?:flu|influenza)\b/,
  German: /^(?:shepherds?|measles)\b/,
  Danish: /^(?:pastry|pastries)\b/,
  Swiss: /^(?:cheese|army knife)\b/,
  Indian: /^summers?\b/,
  Panama: /^(?:hats?|Papers)\b/,
};

const goesByIt = ({ text, end }: Candidate, reading: Reading) => known[text]?.test(reading.text.slice(end + 1, end + 20)) === true;

const says = ({ small, phrases }: Reading, words: readonly string[]) => words.some((word) => small.has(word) || phrases.has(word));

/** Words that look like a country's name and mean something else. */
export const otherWords: CountryRule = (candidates, reading) => {
  const others = candidates.filter(({ text }) => text !== 'Turkey' && !/^Indians?$/.test(text));
  const birds = says(reading, ['turkey', 'turkeys', 'Thanksgiving']) && !isSupported('TR', others, reading);
  const aboutIndia = reading.phrases.has('India') || isSupported('IN', others, reading);
  const tribal = says(reading, ['tribe', 'tribes', 'tribal', 'reservation', 'Native American', 'Native Americans']);
  return candidates.filter((candidate) => !isBird(candidate, reading, birds) && !goesByIt(candidate, reading) && !isVerb(candidate, reading) && (aboutIndia || !isNativeAmerican(candidate, reading, tribal)));
};
