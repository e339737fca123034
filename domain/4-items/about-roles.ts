import { countryOfRole } from '#facts/role-facts';
import { answersFor } from '#items/answers-for';
import { distractorsFor, peopleBeside, rolesBeside } from '#items/distractors';
import type { ItemDraft, Scene, Template } from '#items/drafts';

const roleOf = ({ fact, reading }: Scene) => reading.roles.find(({ person, span }) => person.name === fact.subject && span.end <= fact.evidence.end && span.start >= fact.evidence.start);

/** "Who is described in the article as “US Secretary of State”?" */
export const whoHasRole: Template = {
  name: 'who-is',
  ask: (scene): ItemDraft[] => {
    const { fact } = scene;
    const shared = scene.facts.some((other) => other.kind === 'role' && other.value === fact.value && other.subject !== fact.subject);
    if (fact.kind !== 'role' || shared) return [];
    const stem = `Who is described in the article as “${fact.value}”?`;
    return [{ template: 'who-is', form: 'choice', facts: [fact], stem, keys: [fact.subject], distractors: peopleBeside(scene, fact.subject, stem), difficulty: 0.35, worth: 0.85 }];
  },
};

/** "Who is John Kerry, according to the article?" */
export const whatRole: Template = {
  name: 'what-role',
  ask: (scene): ItemDraft[] => {
    const { fact } = scene;
    const role = fact.kind === 'role' ? roleOf(scene) : undefined;
    if (!role) return [];
    const stem = `Who is ${fact.subject}, according to the article?`;
    return [{ template: 'what-role', form: 'choice', facts: [fact], stem, keys: [fact.value], distractors: rolesBeside(scene, role), difficulty: 0.35, worth: 0.84 }];
  },
};

/** "Of which country is Barack Obama President, according to the article?" */
export const whichCountry: Template = {
  name: 'country-of-role',
  ask: (scene): ItemDraft[] => {
    const { fact, reading } = scene;
    const role = fact.kind === 'country' ? roleOf(scene) : undefined;
    const held = role && countryOfRole(role, reading.tables);
    if (!held || held.country !== fact.value) return [];
    const stem = `Of which country is ${fact.subject} ${held.office}, according to the article?`;
    return [
      { template: 'country-of-role', form: 'choice', facts: [fact], stem, keys: [fact.value], distractors: distractorsFor(scene, stem), difficulty: 0.25, worth: 0.52 },
      { template: 'country-of-role', form: 'typed', facts: [fact], stem, keys: answersFor(scene), distractors: [], difficulty: 0.5, worth: 0.4 },
    ];
  },
};
