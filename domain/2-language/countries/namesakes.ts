import type { Candidate } from '#language/countries/candidates';
import { isSupported, plainly, signsOf, tokenBefore, tokenBehind, type CountryRule, type Reading } from '#language/countries/reading';

const landWord = /^(?:River|Creek|Lake|Road|Rd|Street|St|Avenue|Ave|Drive|Lane|Boulevard|Blvd|Highway|Hill|Hills|Springs|Valley|Beach|County|Township|Twp|Parish|Borough|Orchard|Elementary|Heights|Hollow|Ridge|Falls|Trail|Mills)$/;
const ofTown = /^(?:High School|Middle School|City Council|City Hall|City Commission|School Board|School District|Police Department|Fire Department|Community College|Civic Center|Town Council|Town Hall|Chamber of|Post Office|Public Library|Junior High)/;

/** "Guernsey County", "Indian Lake", "Malta Road": a longer name of a place by its last word. */
export const lands: CountryRule = (candidates, reading) =>
  candidates.filter((candidate) => candidate.joined || !landWord.test(tokenBehind(candidate, reading)?.text ?? ''));

/** ", Pa.", ", Ohio": the state that stands behind a town. A list goes on: "Mexico, Texas and ..." is none. */
function isBeforeState({ end }: Candidate, { text, tables }: Reading): boolean {
  const found = /^, ?(\p{Lu}[\p{L}.]*)(?: (\p{Lu}\p{L}+))?([^\n]{0,5})/u.exec(text.slice(end, end + 50));
  if (!found) return false;
  const [, first = '', second = '', rest = ''] = found;
  const { usStates } = tables.countryNames;
  const bare = first.replace(/\.$/, '');
  const state = usStates.has(`${first} ${second}`) || usStates.has(first) || usStates.has(bare) || usStates.has(`${bare}.`) || bare === 'Georgia';
  return state && !/^,? (?:and|or) /.test(rest);
}

/** How many times an article names what tells that it is set in the US. */
function usSignsOf({ phrases, tables }: Reading): number {
  const { usStates } = tables.countryNames;
  let sum = phrases.get('County') ?? 0;
  for (const [phrase, times] of phrases) if (phrase.length > 3 && usStates.has(phrase)) sum += times;
  for (const state of usStates) sum += /^\p{L}+\.$/u.test(state) ? (phrases.get(`${state.slice(0, -1)} .`) ?? 0) + (phrases.get(state) ?? 0) : 0;
  return sum + (phrases.get('Atlanta') ?? 0) + (phrases.get('Gov.') ?? 0) + (phrases.get('Rep.') ?? 0) + (phrases.get('Sen.') ?? 0);
}

/** "John Smith, 49, Palestine, ...": where somebody lives. */
const isHome = (candidate: Candidate, reading: Reading) => tokenBefore(candidate, reading)?.text === ',' && /^\d{1,2}$/.test(tokenBefore(candidate, reading, 1)?.text ?? '');

const isOfTown = (candidate: Candidate, { text }: Reading) => ofTown.test(text.slice(candidate.end + 1, candidate.end + 30));

/** Towns of the US that bear a country's name: by the state behind, by what only towns have, or by the whole article. */
export const towns: CountryRule = (candidates, reading) => {
  const shown = new Set(candidates.filter((candidate) => isBeforeState(candidate, reading) || (candidate.meaning.kind === 'name' && (isOfTown(candidate, reading) || isHome(candidate, reading)))));
  const left = candidates.filter((candidate) => !shown.has(candidate));
  const names = new Set([...shown].map(({ text }) => text));
  const doubtful = new Set(left.filter(({ text, meaning }) => names.has(text) || meaning.namesake).map(({ text }) => text).filter((text) => text !== 'Georgia'));
  if (doubtful.size === 0) return left;
  const inUs = usSignsOf(reading) > 0;
  return left.filter(({ text, meaning }) => !doubtful.has(text) || !(inUs || names.has(text)) || meaning.codes.some((code) => isSupported(code, left.filter((other) => other.text !== text), reading)));
};

/** The US state has no signs of the country beside it, and signs of the US. */
function isState(candidates: readonly Candidate[], reading: Reading): boolean {
  const ofCountry = 2 * signsOf('GE', reading) + plainly('RU', candidates).length + plainly('AM', candidates).length + plainly('AZ', candidates).length;
  return usSignsOf(reading) > ofCountry;
}

/** Georgia and Georgians: the country, or the US state, by what else the article names. */
export const georgia: CountryRule = (candidates, reading) => {
  const georgian = ({ meaning }: Candidate) => meaning.codes.length === 1 && meaning.codes[0] === 'GE';
  return candidates.some(georgian) && isState(candidates, reading) ? candidates.filter((candidate) => !georgian(candidate)) : candidates;
};
