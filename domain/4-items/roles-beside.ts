import { seededRandom, shuffled } from '#core/random';
import { roleAfterWas } from '#facts/role-facts';
import type { Scene } from '#items/drafts';
import { rolesNear } from '#items/near-roles';
import { countriesIn, meet, walkOf } from '#items/walks';
import type { RoleMention } from '#language/role-phrases';

const wanted = 3;
/** So many roles of others in the article come first. */
const ofArticle = 2;
const lastWord = (name: string) => name.split(' ').at(-1) ?? name;

/** The roles of other people that may be taken for this one, one of each person. */
function rolesOfOthers({ reading: { roles, tables } }: Scene, role: RoleMention): RoleMention[] {
  const walk = walkOf(role, tables);
  const alike = roles.filter((other) => other.person.name !== role.person.name && other.family.plainOffice === role.family.plainOffice && meet(walk, walkOf(other, tables)));
  return alike.filter((other, at) => alike.findIndex(({ person }) => person.name === other.person.name) === at);
}

/** Other roles for a person: those of others in the article, then neighbours of the role itself; none where its country stands in no other option. */
export function rolesBeside(scene: Scene, role: RoleMention): string[] {
  const { reading, fact } = scene;
  const others = rolesOfOthers(scene, role);
  const mine = reading.roles.filter((other) => other.person.name === role.person.name).map(({ phrase }) => phrase);
  const heads = others.map(({ head }) => head);
  const near = shuffled(rolesNear(role, reading.tables), seededRandom(fact.slot)).filter((phrase) => !heads.some((head) => phrase.toLowerCase().includes(head)));
  const inFull = (other: Pick<RoleMention, 'phrase' | 'determiner' | 'family'>) => (role.family.plainOffice ? other.phrase : roleAfterWas(other));
  const likeThis = (phrase: string) => inFull({ phrase, determiner: role.determiner === 'the' ? 'the' : '', family: role.determiner.startsWith('a') ? { ...role.family, article: 'a' } : role.family });
  const all = [...others.filter(({ phrase }) => !mine.includes(phrase)).map(inFull).slice(0, ofArticle), ...near.filter((phrase) => !mine.includes(phrase)).map(likeThis)];
  // "Kipchoge's coach" is not Kipchoge.
  const fit = [...new Set(all)].filter((phrase) => !phrase.includes(lastWord(role.person.name))).slice(0, wanted);
  const own = countriesIn(role.phrase, reading.tables);
  const isOwn = (phrase: string) => countriesIn(phrase, reading.tables).some((code) => own.includes(code));
  return own.length === 0 || fit.some(isOwn) ? fit : [];
}
