import type { Candidate } from '#language/countries/candidates';
import type { CountryNames } from '#language/countries/country-names';
import { isSupported, meaningsOf, plainly, signsOf, tokenBefore, tokenBehind, type CountryRule, type Reading } from '#language/countries/reading';

const landWord = /^(?:River|Creek|Lake|Road|Rd|Street|St|Avenue|Ave|Drive|Lane|Boulevard|Blvd|Highway|Hill|Hills|Springs|Valley|Beach|County|Township|Twp|Parish|Borough|Orchard|Elementary|Heights|Hollow|Ridge|Falls|Trail|Mills)$/;
const ofTown = /^(?:High School|Middle School|City Council|City Hall|City Commission|School Board|School District|Police Department|Fire Department|Community College|Civic Center|Town Council|Town Hall|Junior High)/;

/** "Guernsey County", "Indian Lake", "Malta Road": a longer name of a place by its last word. */
export const lands: CountryRule = (candidates, reading) =>
  candidates.filter((candidate) => candidate.joined || !landWord.test(tokenBehind(candidate, reading)?.text ?? ''));

const isState = (name: string, { usStates }: CountryNames) => usStates.has(name) || usStates.has(`${name}.`) || name === 'Georgia';

/** ", Pa.", ", Ohio": the state that stands behind a town. A list goes on: "Guam, Texas and ...", "Guam, Texas, Ohio". */
function isBeforeState({ end }: Candidate, { text, tables }: Reading): boolean {
  const found = /^, ?(\p{Lu}[\p{L}.]*)(?: (\p{Lu}\p{L}+))?(?:(,? (?:and|or) | (?:Sen|Gov|Rep)\.)|, (\p{Lu}\p{L}+))?/u.exec(text.slice(end, end + 60));
  if (!found) return false;
  const [, first = '', second = '', joins, next = ''] = found;
  const names = tables.countryNames;
  const stateBehind = isState(`${first} ${second}`, names) || isState(first.replace(/\.$/, ''), names) || isState(first, names);
  return stateBehind && joins === undefined && !isState(next, names);
}

const localWords = ['county', 'sheriff', 'township', 'varsity', 'trustees', 'borough', 'superintendent', 'freshman', 'sophomore', 'zoning', 'firefighters', 'elementary', 'school', 'district', 'league', 'coach', 'interment', 'grandchildren', 'deputies', 'mayor', 'downtown', 'volleyball', 'basketball', 'baseball'];
const officials = ['County', 'Atlanta', 'Gov.', 'Rep.', 'Sen.'];

/** How many times an article names what tells that it is set in the US; words of local news count once, from two. */
function usSignsOf({ phrases, small, tables }: Reading): number {
  let sum = localWords.filter((word) => small.has(word)).length > 1 ? 1 : 0;
  for (const sign of officials) sum += phrases.get(sign) ?? 0;
  for (const state of tables.countryNames.usStates) {
    if (state.length < 3) continue;
    sum += (phrases.get(state) ?? 0) + (/^\p{L}+\.$/u.test(state) ? (phrases.get(`${state.slice(0, -1)}.`) ?? 0) : 0);
  }
  return sum;
}

/** "John Smith, 49, Palestine, ...": where somebody lives. */
const isHome = (candidate: Candidate, reading: Reading) =>
  tokenBefore(candidate, reading)?.text === ',' && /^\d{1,2}$/.test(tokenBefore(candidate, reading, 1)?.text ?? '') && tokenBefore(candidate, reading, 2)?.text === ',';

const joins = /^(?:,|,? and|,? or)$/;

/** Names that stand beside another country in a list: "than Greece or Portugal". */
function listedOf(candidates: readonly Candidate[], { text }: Reading): ReadonlySet<string> {
  const listed = new Set<string>();
  candidates.forEach((right, at) => {
    const left = candidates[at - 1];
    if (!left || left.text === right.text || right.start - left.end > 6 || !joins.test(text.slice(left.end, right.start).trim())) return;
    if (!left.meaning.namesake) listed.add(right.text);
    if (!right.meaning.namesake) listed.add(left.text);
  });
  return listed;
}

const isOfTown = (candidate: Candidate, { text }: Reading) => ofTown.test(text.slice(candidate.end + 1, candidate.end + 30));

/** Towns of the US that bear a country's name: by the state behind, by what only towns have, or by the whole article. */
export const towns: CountryRule = (candidates, reading) => {
  const beforeState = candidates.filter((candidate) => isBeforeState(candidate, reading));
  const local = candidates.filter((candidate) => candidate.meaning.kind === 'name' && (isOfTown(candidate, reading) || isHome(candidate, reading)));
  const shown = new Set([...beforeState, ...local]);
  const left = candidates.filter((candidate) => !shown.has(candidate));
  const names = new Set([...beforeState, ...local.filter(({ meaning }) => meaning.namesake)].map(({ text }) => text));
  const doubtful = new Set(left.filter(({ text, meaning }) => names.has(text) || meaning.namesake).map(({ text }) => text).filter((text) => text !== 'Georgia'));
  if (doubtful.size === 0) return left;
  const abroad = left.filter(({ text, meaning }) => !doubtful.has(text) && !meaning.codes.includes('US')).length;
  const inUs = usSignsOf(reading) > abroad;
  const listed = listedOf(left, reading);
  const unsupported = [...doubtful].filter((name) => {
    if (!(inUs || names.has(name)) || listed.has(name)) return false;
    const others = left.filter(({ text }) => text !== name);
    return !meaningsOf(name, reading).some((code) => isSupported(code, others, reading));
  });
  return left.filter(({ text }) => !unsupported.includes(text));
};

const ofState = /^(?:senators?|governor|lawmakers?|legislators?|Democrats?|Republicans?|Senate|House|runoff|runoffs)$/;

/** The US state has more signs of the US beside it than of the country, or at all. */
function isUsState(georgias: readonly Candidate[], candidates: readonly Candidate[], reading: Reading): boolean {
  const ofCountry = 2 * signsOf('GE', reading) + ['RU', 'AM', 'AZ'].reduce((sum, code) => sum + plainly(code, candidates).length, 0);
  const ofUs = usSignsOf(reading) + georgias.filter((candidate) => ofState.test(tokenBehind(candidate, reading)?.text ?? '')).length;
  return ofUs > ofCountry || (ofCountry === 0 && plainly('US', candidates).length > 0);
}

const isGeorgian = ({ meaning }: Candidate) => meaning.codes.length === 1 && meaning.codes[0] === 'GE';

/** Georgia and Georgians: the country, or the US state, by what else the article names. */
export const georgia: CountryRule = (candidates, reading) => {
  const georgias = candidates.filter(isGeorgian);
  return georgias.length > 0 && isUsState(georgias, candidates, reading) ? candidates.filter((candidate) => !isGeorgian(candidate)) : candidates;
};
