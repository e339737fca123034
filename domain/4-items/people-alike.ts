import type { Reading } from '#facts/reading';
import { leads, leadsWellKnown } from '#items/known-anyway';
import { countriesIn, countriesOfRoles, homesOf, meet, walkOf, walksOf } from '#items/walks';
import type { RoleMention } from '#language/role-phrases';

const coaches = /coach|manager|trainer/;

/** Whether one of two people of sport coaches and the other plays. */
function coachAndPlayer(key: string, other: string, { roles }: Reading): boolean {
  const coach = (name: string) => roles.some(({ person, head }) => person.name === name && coaches.test(head));
  return coach(key) !== coach(other);
}

/** Whether somebody may be taken for another: of a walk of life that meets, nobody whose office the world knows among people without any. */
export function mayBeTakenFor(key: string, other: string, reading: Reading): boolean {
  const [mine, theirs] = [walksOf(key, reading), walksOf(other, reading)];
  // A coach scores no goal, whoever did.
  if ((mine.length === 0 || mine.includes('sport')) && theirs.includes('sport') && coachAndPlayer(key, other, reading)) return false;
  // Who is told of without a role may be anybody but a minister.
  if (theirs.length === 0) return !mine.some((walk) => walk === 'government' || walk === 'crown');
  if (mine.length === 0) return !theirs.some((walk) => walk === 'government' || walk === 'crown') && !leadsWellKnown(other, reading);
  return mine.some((walk) => theirs.some((their) => meet(walk, their)));
}

const regionsOf = (codes: readonly string[], { tables }: Reading) => codes.map((code) => tables.countries.get(code.slice(0, 2))?.region);

/** Where somebody works, no name tells: "an astronomer at Radboud University in the Netherlands". */
const countriesOf = ({ phrase }: RoleMention, { tables }: Reading) => countriesIn(phrase.replace(/ in .*$/, ''), tables);

/** Whether somebody is of a role's country as far as the article says, or for an office of state of its region. */
function isOfCountry(name: string, role: RoleMention, reading: Reading): boolean {
  const own = countriesOf(role, reading);
  const walk = walkOf(role, reading.tables);
  // A match names both sides in one sentence: only a role says whose somebody is, as it does of "a New Zealand director".
  const homes = walk === 'sport' || role.determiner.startsWith('a') ? countriesOfRoles(name, reading) : homesOf(name, reading);
  const near = walk === 'government' ? regionsOf(own, reading) : [];
  return homes.some((code) => own.includes(code)) || regionsOf(homes, reading).some((region) => near.includes(region));
}

/** Whether a role rules somebody out by its country or rank: nobody takes the head of a great state for a minister of another. */
function isRuledOut(name: string, role: RoleMention, reading: Reading): boolean {
  const walk = walkOf(role, reading.tables);
  const mine = isOfCountry(name, role, reading);
  if (walk === 'government' || walk === 'crown') return walksOf(name, reading).length === 0 || (!mine && !leads.test(role.head) && leadsWellKnown(name, reading));
  return (walk === 'sport' || homesOf(name, reading).length > 0) && !mine;
}

const enough = 2;

/**
 * Of people who may be taken for the holder of a role, those whom it does not rule out, of its country first; none where nobody
 * else is of that country, as the name alone would tell.
 */
export function peopleForRole(people: readonly string[], role: RoleMention, reading: Reading): string[] {
  if (countriesOf(role, reading).length === 0) return walkOf(role, reading.tables) === 'government' ? people.filter((name) => !isRuledOut(name, role, reading)) : [...people];
  const fit = people.filter((name) => !isRuledOut(name, role, reading));
  const isNear = (name: string) => isOfCountry(name, role, reading);
  const own = fit.filter(isNear);
  const sameState = own.filter((name) => countriesOfRoles(name, reading).some((code) => countriesOf(role, reading).includes(code)));
  // A minister's colleagues, where there are enough of them, are taken for him before foreigners.
  if (sameState.length >= enough && !leads.test(role.head)) return sameState;
  return own.length === 0 ? [] : own.length >= enough ? own : [...own, ...fit.filter((name) => !isNear(name))];
}
