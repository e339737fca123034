import { seededRandom, shuffled } from '#core/random';
import { roleAfterWas } from '#facts/role-facts';
import type { Scene } from '#items/drafts';
import { leads } from '#items/known-anyway';
import { rolesNear } from '#items/near-roles';
import { countriesIn, meet, walkOf } from '#items/walks';
import type { RoleMention } from '#language/role-phrases';

const wanted = 3;
/** So many roles of others in the article come first. */
const ofArticle = 2;
/** With fewer neighbours of its own state, an office has foreign ones beside it. */
const leastNear = 2;
const lastWord = (name: string) => name.split(' ').at(-1) ?? name;

const nearOf = ({ reading, fact }: Scene, role: RoleMention) => shuffled(rolesNear(role, reading.tables), seededRandom(fact.slot));

/** The roles of other people that may be taken for this one, one of each person; where there are others enough, of offices of state only those of its state, or heads of others where it is a head. */
function rolesOfOthers({ reading: { roles, tables } }: Scene, role: RoleMention, more: number): RoleMention[] {
  const walk = walkOf(role, tables);
  const own = countriesIn(role.phrase, tables);
  const ofState = (other: RoleMention) => {
    const theirs = countriesIn(other.phrase, tables);
    return own.length === theirs.length && own.every((code) => theirs.includes(code));
  };
  const fits = (other: RoleMention) => walk !== 'government' || ofState(other) || (leads.test(role.head) && leads.test(other.head)) || (own.length > 0 && more < leastNear);
  const alike = roles.filter((other) => other.person.name !== role.person.name && other.family.plainOffice === role.family.plainOffice && meet(walk, walkOf(other, tables)) && fits(other));
  return alike.filter((other, at) => alike.findIndex(({ person }) => person.name === other.person.name) === at);
}

/** Three secretaries beside an attorney general would tell: of one word that the key lacks no more than two, the rest last. */
function spread(phrases: readonly string[], key: string): string[] {
  const words = (phrase: string) => phrase.split(' ').filter((word) => word.length > 3 && !key.includes(word));
  const first: string[] = [];
  for (const phrase of phrases) {
    const isThird = words(phrase).some((word) => first.filter((other) => other.includes(word)).length >= wanted - 1);
    if (!isThird) first.push(phrase);
  }
  return [...first, ...phrases.filter((phrase) => !first.includes(phrase))];
}

/** Other roles for a person: those of others in the article, then neighbours of the role itself; none where its country stands in no other option. */
export function rolesBeside(scene: Scene, role: RoleMention): string[] {
  const { reading } = scene;
  const near = nearOf(scene, role);
  const others = rolesOfOthers(scene, role, near.length);
  const mine = reading.roles.filter((other) => other.person.name === role.person.name).map(({ phrase }) => phrase);
  const heads = others.map(({ head }) => head);
  const beside = near.filter((phrase) => !heads.some((head) => phrase.toLowerCase().includes(head)));
  const inFull = (other: Pick<RoleMention, 'phrase' | 'determiner' | 'family'>) => (role.family.plainOffice ? other.phrase : roleAfterWas(other));
  const likeThis = (phrase: string) => inFull({ phrase, determiner: role.determiner === 'the' ? 'the' : '', family: role.determiner.startsWith('a') ? { ...role.family, article: 'a' } : role.family });
  const all = [...others.filter(({ phrase }) => !mine.includes(phrase)).map(inFull).slice(0, ofArticle), ...beside.filter((phrase) => !mine.includes(phrase)).map(likeThis)];
  // "Kipchoge's coach" is not Kipchoge.
  const fit = spread([...new Set(all)].filter((phrase) => !phrase.includes(lastWord(role.person.name))), role.phrase).slice(0, wanted);
  const own = countriesIn(role.phrase, reading.tables);
  const isOwn = (phrase: string) => countriesIn(phrase, reading.tables).some((code) => own.includes(code));
  return own.length === 0 || fit.some(isOwn) ? fit : [];
}
