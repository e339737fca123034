import { countryOfRole, roleAfterWas } from '#facts/role-facts';
import type { Fact } from '#facts/fact';
import { answersFor, namesOf } from '#items/answers-for';
import { distractorsFor, peopleBeside, rolesBeside } from '#items/distractors';
import type { ItemDraft, Scene, Template } from '#items/drafts';
import { pick } from '#items/wordings';
import type { RoleMention } from '#language/role-phrases';

const roleOf = ({ fact, reading }: Scene) => reading.roles.find(({ person, span }) => person.name === fact.subject && span.end <= fact.evidence.end && span.start >= fact.evidence.start);

/** A role in the words of the text, its article with it. */
/** As the text has it; what is no title of one person with its article: "a British businessman". */
const inItsWords = (role: RoleMention) => (role.determiner === '' ? roleAfterWas(role) : `${role.determiner} ${role.phrase}`);

/** "Who is described in the article as “US Secretary of State”?" */
export const whoHasRole: Template = {
  name: 'who-is',
  ask: (scene): ItemDraft[] => {
    const { fact } = scene;
    const role = fact.kind === 'role' ? roleOf(scene) : undefined;
    const shared = scene.facts.some((other) => other.kind === 'role' && other.value === fact.value && other.subject !== fact.subject);
    if (!role || shared) return [];
    const words = `“${inItsWords(role)}”`;
    const stem = pick([`Who is described in the article as ${words}?`, `Who does the article describe as ${words}?`, `Which person does the article call ${words}?`, `Who is called ${words} in the article?`], 'who-is', fact);
    const base = { template: 'who-is', facts: [fact], stem };
    return [
      { ...base, form: 'choice', keys: [fact.subject], distractors: peopleBeside(scene, fact.subject, stem), difficulty: 0.35, worth: 0.85 },
      { ...base, form: 'typed', keys: namesOf(scene, fact.subject), distractors: [], difficulty: 0.6, worth: 0.7 },
    ];
  },
};

/** An office is held; what else somebody is, the article says of him or her. */
function questionFor({ family }: RoleMention, fact: Fact): string {
  const name = fact.subject;
  if (!family.plainOffice) return pick([`How does the article describe ${name}?`, `Who was ${name}, according to the article?`, `What does the article say ${name} was?`, `According to the article, who was ${name}?`], 'what-role', fact);
  const post = family.family === 'company' ? 'post' : 'office';
  return pick([`What ${post} did ${name} hold, according to the article?`, `Which ${post} did ${name} hold, according to the article?`, `According to the article, what ${post} did ${name} hold?`, `Which ${post} does the article say ${name} held?`], 'what-role', fact);
}

/** "What office did John Kerry hold, according to the article?" */
export const whatRole: Template = {
  name: 'what-role',
  ask: (scene): ItemDraft[] => {
    const { fact } = scene;
    const role = fact.kind === 'role' ? roleOf(scene) : undefined;
    if (!role) return [];
    return [{ template: 'what-role', form: 'choice', facts: [fact], stem: questionFor(role, fact), keys: [role.family.plainOffice ? role.phrase : roleAfterWas(role)], distractors: rolesBeside(scene, role), difficulty: 0.35, worth: 0.84 }];
  },
};

/** "Of which country was Barack Obama President, according to the article?": only where the text says "Chilean", not "US", which would be the answer. */
export const whichCountry: Template = {
  name: 'country-of-role',
  ask: (scene): ItemDraft[] => {
    const { fact, reading } = scene;
    const role = fact.kind === 'country' ? roleOf(scene) : undefined;
    const held = role && countryOfRole(role, reading.tables);
    if (!held || held.country !== fact.value || reading.tables.places.has(role.phrase.slice(0, -held.office.length - 1).replace(/['’]s$/, ''))) return [];
    const was = `${fact.subject} was ${held.office} of which country`;
    const stem = pick([`Of which country was ${fact.subject} ${held.office}, according to the article?`, `${was}, according to the article?`, `According to the article, ${was}?`, `Of which country does the article say ${fact.subject} was ${held.office}?`], 'country-of-role', fact);
    return [
      { template: 'country-of-role', form: 'choice', facts: [fact], stem, keys: [fact.value], distractors: distractorsFor(scene, stem), difficulty: 0.25, worth: 0.52 },
      { template: 'country-of-role', form: 'typed', facts: [fact], stem, keys: answersFor(scene), distractors: [], difficulty: 0.5, worth: 0.4 },
    ];
  },
};
