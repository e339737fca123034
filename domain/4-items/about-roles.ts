import { countryOfRole, roleAfterWas } from '#facts/role-facts';
import { answersFor } from '#items/answers-for';
import { distractorsFor, peopleBeside, rolesBeside } from '#items/distractors';
import type { ItemDraft, Scene, Template } from '#items/drafts';
import type { RoleMention } from '#language/role-phrases';

const roleOf = ({ fact, reading }: Scene) => reading.roles.find(({ person, span }) => person.name === fact.subject && span.end <= fact.evidence.end && span.start >= fact.evidence.start);

/** A role in the words of the text, its article with it. */
const inItsWords = ({ determiner, phrase }: RoleMention) => (determiner === '' ? phrase : `${determiner} ${phrase}`);

/** "Who is described in the article as “US Secretary of State”?" */
export const whoHasRole: Template = {
  name: 'who-is',
  ask: (scene): ItemDraft[] => {
    const { fact } = scene;
    const role = fact.kind === 'role' ? roleOf(scene) : undefined;
    const shared = scene.facts.some((other) => other.kind === 'role' && other.value === fact.value && other.subject !== fact.subject);
    if (!role || shared) return [];
    const stem = `Who is described in the article as “${inItsWords(role)}”?`;
    return [{ template: 'who-is', form: 'choice', facts: [fact], stem, keys: [fact.subject], distractors: peopleBeside(scene, fact.subject, stem), difficulty: 0.35, worth: 0.85 }];
  },
};

/** An office is held; what else somebody is, the article says of him or her. */
function questionFor({ family }: RoleMention, name: string): string {
  if (!family.plainOffice) return `How does the article describe ${name}?`;
  return `What ${family.family === 'company' ? 'post' : 'office'} did ${name} hold, according to the article?`;
}

/** "What office did John Kerry hold, according to the article?" */
export const whatRole: Template = {
  name: 'what-role',
  ask: (scene): ItemDraft[] => {
    const { fact } = scene;
    const role = fact.kind === 'role' ? roleOf(scene) : undefined;
    if (!role) return [];
    return [{ template: 'what-role', form: 'choice', facts: [fact], stem: questionFor(role, fact.subject), keys: [role.family.plainOffice ? role.phrase : roleAfterWas(role)], distractors: rolesBeside(scene, role), difficulty: 0.35, worth: 0.84 }];
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
    const stem = `Of which country was ${fact.subject} ${held.office}, according to the article?`;
    return [
      { template: 'country-of-role', form: 'choice', facts: [fact], stem, keys: [fact.value], distractors: distractorsFor(scene, stem), difficulty: 0.25, worth: 0.52 },
      { template: 'country-of-role', form: 'typed', facts: [fact], stem, keys: answersFor(scene), distractors: [], difficulty: 0.5, worth: 0.4 },
    ];
  },
};
