import type { Candidate } from '#language/countries/candidates';
import { isSupported, tokenBefore, tokenBehind, type CountryRule, type Reading } from '#language/countries/reading';

const languageBehind = /^(?:languages?|lessons?|speakers?|speaking|translations?|translators?|dictionary|dictionaries|vocabulary|grammar|proficiency|subtitles|alphabet|literacy|immersion|learners)$/i;
const speaking = /^(?:speaks?|speaking|spoke|spoken|learn|learns|learned|learning|learnt|taught|teach|teaches|teaching|study|studies|studied|studying|fluent|broken)$/;
const schoolSubject = /^(?:math|maths|mathematics|science|sciences|reading|algebra|geography|history|biology|chemistry|literature|teachers?|tutor)$/i;
const isLanguageName = ({ meaning, text }: Candidate) => meaning.ofPeople && !/(?:s|men|man|woman|women)$/.test(text.replace(/Swiss$/, ''));
const endsPhrase = /^(?:[.,;:!?)"”’]|and|or|to|at|on|in|by|for|from|as|but|so|well|fluently|when|while|before|after|because|than|with|instead|only|during|if|though)$/;
const joins = /^(?:,|and|or)$/;

/** The token behind a candidate and what is listed with it: "in British, French and German cities" ends at "cities". */
function behindList(candidate: Candidate, { sentences, tables }: Reading): string {
  const tokens = sentences[candidate.sentence] ?? [];
  let at = candidate.to;
  for (;;) {
    const next = tokens[joins.test(tokens[at]?.lower ?? '') && joins.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1];
    if (!joins.test(tokens[at]?.lower ?? '') || !next || tables.countryNames.bySpelling.get(next.text)?.ofPeople !== true) return tokens[at]?.lower ?? '.';
    at = tokens.indexOf(next, at) + 1;
  }
}

/** "speaks French", "in English.", "Spanish lessons", "English, math and science": the language. */
function isLanguage(candidate: Candidate, reading: Reading): boolean {
  if (!isLanguageName(candidate)) return false;
  const before = tokenBefore(candidate, reading)?.lower ?? '';
  const far = tokenBefore(candidate, reading, 1)?.lower ?? '';
  const behind = tokenBehind(candidate, reading)?.lower ?? '.';
  const second = tokenBehind(candidate, reading, 1)?.text ?? '';
  if (languageBehind.test(behind) || (/^[-‐]$/.test(behind) && /^(?:language|speaking)$/i.test(second))) return true;
  if (candidate.joined && /[-‐](?:language|speaking|speakers?)$/i.test(reading.sentences[candidate.sentence]?.[candidate.from]?.text ?? '')) return true;
  const spoken = speaking.test(before) || (speaking.test(far) && /^(?:only|some|fluent|good|in|more)$/.test(before)) || before === 'in' || (/^(?:into|from)$/.test(before) && far.startsWith('translat'));
  if (spoken) return endsPhrase.test(behindList(candidate, reading));
  return behind === ',' && schoolSubject.test(second);
}

/** Languages, and lists of them: "in English and French". */
export const languages: CountryRule = (candidates, reading) => {
  let last: Candidate | null = null;
  return candidates.filter((candidate) => {
    const between = last && last.sentence === candidate.sentence ? reading.text.slice(last.end, candidate.start) : '';
    const listed = isLanguageName(candidate) && /^(?:, | and | or |, and )$/.test(between) && endsPhrase.test(tokenBehind(candidate, reading)?.lower ?? '.');
    const language = listed || isLanguage(candidate, reading);
    if (language) last = candidate;
    return !language;
  });
};

const currency = /^(?:dollars?|pounds?|rupees?|yen|yuan|francs?|pesos?|kron(?:or|er|a)|lira|rubles?|roubles?)$/;

/** Money is no country: "US dollars", "US$5". */
export const currencies: CountryRule = (candidates, reading) =>
  candidates.filter((candidate) => !currency.test(tokenBehind(candidate, reading)?.text ?? '') && !/[$€£]/.test(reading.text.charAt(candidate.end)));

const helping = /^(?:ABOUT|CONTACT|JOIN|FOLLOW|GIVE|LET|TELL|HELP|EMAIL|CALL)$/;

/** "CONTACT US" is a pronoun. */
export const pronouns: CountryRule = (candidates, reading) => candidates.filter((candidate) => candidate.text !== 'US' || !helping.test(tokenBefore(candidate, reading)?.text ?? ''));

const birdBehind = /^(?:breasts?|sandwich(?:es)?|hunt(?:s|ing|ers?)?|burgers?|bacon|legs?|sausages?|dinners?|meat|farms?|farmers?|trot|shoot|season|talk)$/i;

/** The bird, at the start of a sentence or in a headline. */
const isBird = (candidate: Candidate, reading: Reading) =>
  candidate.text === 'Turkey' && (birdBehind.test(tokenBehind(candidate, reading)?.text ?? '') || ((reading.small.has('turkey') || reading.small.has('turkeys') || reading.phrases.has('Thanksgiving')) && !isSupported('TR', [], reading)));

/** "Polish your silver": a verb at the start of a sentence. */
const isVerb = (candidate: Candidate, reading: Reading) => candidate.from === 0 && candidate.text === 'Polish' && /^(?:your|it|them|each|all)$/.test(tokenBehind(candidate, reading)?.text ?? '');

/** "Caddo Indians", or Indians of an article about tribes: Native Americans. */
function isNativeAmerican(candidate: Candidate, reading: Reading, tribal: boolean): boolean {
  if (!/^Indians?$/.test(candidate.text) || isSupported('IN', [], reading) || reading.phrases.has('India')) return false;
  const before = tokenBefore(candidate, reading);
  const tribe = candidate.text === 'Indians' && candidate.from > 1 && before !== undefined && /^\p{Lu}\p{Ll}/u.test(before.text) && !reading.tables.countryNames.bySpelling.has(before.text);
  return tribe || tribal;
}

/** Words that look like a country's name and mean something else. */
export const otherWords: CountryRule = (candidates, reading) => {
  const tribal = ['tribe', 'tribes', 'tribal', 'reservation'].some((word) => reading.small.has(word)) || reading.phrases.has('Native American');
  return candidates.filter((candidate) => !isBird(candidate, reading) && !isVerb(candidate, reading) && !isNativeAmerican(candidate, reading, tribal));
};
