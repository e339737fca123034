import { countryOfRole, roleAfterWas } from '#facts/role-facts';
import type { Fact } from '#facts/fact';
import { answersFor, namesOf } from '#items/answers-for';
import { distractorsFor, peopleBeside } from '#items/distractors';
import type { ItemDraft, Scene, Template } from '#items/drafts';
import { peopleForRole } from '#items/people-alike';
import { rolesBeside } from '#items/roles-beside';
import { walksOf } from '#items/walks';
import { pick } from '#items/wordings';
import type { RoleMention } from '#language/role-phrases';

const roleOf = ({ fact, reading }: Scene) => reading.roles.find(({ person, span }) => person.name === fact.subject && span.end <= fact.evidence.end && span.start >= fact.evidence.start);

/** A role as the text has it, its article with it; what is no title of one person with its article: "a British businessman". */
const inItsWords = (role: RoleMention) => (role.determiner === '' ? role.phrase : `${role.determiner} ${role.phrase}`);

/** "A British cyclist", "an immigration barrister": of many, whom no house, place or work tells from the others. */
function saysLittle(role: RoleMention, { reading: { tables } }: Scene): boolean {
  const words = role.determiner === '' ? roleAfterWas(role) : `${role.determiner} ${role.phrase}`;
  return /^an? /.test(words) && !/ (?:of|at|for|from|in|with|on) /.test(words) && !words.split(' ').some((word, at) => at > 0 && /^\p{Lu}/u.test(word) && !tables.demonyms.has(word));
}

/** People of whom the article says what they are: nobody takes who is only named for an attorney. */
const ofKnownWalk = (names: readonly string[], { reading }: Scene) => names.filter((name) => walksOf(name, reading).length > 0);

/** "Who is described in the article as “US Secretary of State”?" */
export const whoHasRole: Template = {
  name: 'who-is',
  ask: (scene): ItemDraft[] => {
    const { fact } = scene;
    const role = fact.kind === 'role' ? roleOf(scene) : undefined;
    const shared = scene.facts.some((other) => other.kind === 'role' && other.value === fact.value && other.subject !== fact.subject);
    if (!role || shared || saysLittle(role, scene)) return [];
    const words = `“${inItsWords(role)}”`;
    const stem = pick([`Who is described in the article as ${words}?`, `Who does the article describe as ${words}?`, `Which person does the article call ${words}?`, `Who is called ${words} in the article?`], 'who-is', fact);
    const base = { template: 'who-is', facts: [fact], stem };
    return [
      { ...base, form: 'choice', keys: [fact.subject], distractors: peopleForRole(ofKnownWalk(peopleBeside(scene, fact.subject, stem), scene), role, scene.reading).slice(0, 3), difficulty: 0.35 },
      { ...base, form: 'typed', keys: namesOf(scene, fact.subject), distractors: [], difficulty: 0.6 },
    ];
  },
};

/** An office is held; what else somebody is, the article says of him or her. In no tense: the office may be held to this day, or long be another's. */
function questionFor({ family }: RoleMention, fact: Fact): string {
  const name = fact.subject;
  if (!family.plainOffice) return pick([`How does the article describe ${name}?`, `As what is ${name} described in the article?`, `According to the article, who is ${name}?`, `How is ${name} described in the article?`], 'what-role', fact);
  const post = family.family === 'company' ? 'post' : 'office';
  return pick([`Which ${post} does the article give for ${name}?`, `What ${post} does the article give for ${name}?`, `Which ${post} does the article name for ${name}?`, `Which ${post} is given for ${name} in the article?`], 'what-role', fact);
}

/** "Which office does the article give for John Kerry?" */
export const whatRole: Template = {
  name: 'what-role',
  ask: (scene): ItemDraft[] => {
    const { fact } = scene;
    const role = fact.kind === 'role' ? roleOf(scene) : undefined;
    if (!role) return [];
    return [{ template: 'what-role', form: 'choice', facts: [fact], stem: questionFor(role, fact), keys: [role.family.plainOffice ? role.phrase : roleAfterWas(role)], distractors: rolesBeside(scene, role), difficulty: 0.35 }];
  },
};

/** "Of which country does the article name Evo Morales as President?": only where the text says "Chilean", not "US", which would be the answer. */
export const whichCountry: Template = {
  name: 'country-of-role',
  ask: (scene): ItemDraft[] => {
    const { fact, reading } = scene;
    const role = fact.kind === 'country' ? roleOf(scene) : undefined;
    const held = role && countryOfRole(role, reading.tables);
    if (!held || held.country !== fact.value || reading.tables.places.has(role.phrase.slice(0, -held.office.length - 1).replace(/['’]s$/, ''))) return [];
    const office = held.office;
    const stem = pick([`Of which country is ${fact.subject} named as ${office} in the article?`, `Of which country does the article name ${fact.subject} as ${office}?`, `The article names ${fact.subject} as ${office} of which country?`, `In the article, ${fact.subject} is named as ${office} of which country?`], 'country-of-role', fact);
    return [
      { template: 'country-of-role', form: 'choice', facts: [fact], stem, keys: [fact.value], distractors: distractorsFor(scene, stem), difficulty: 0.25 },
      { template: 'country-of-role', form: 'typed', facts: [fact], stem, keys: answersFor(scene), distractors: [], difficulty: 0.5 },
    ];
  },
};
