import type { Reading } from '#facts/reading';
import type { Scene } from '#items/drafts';
import { isBacked } from '#language/mentions';

const says = /^(?:said|says|told|added|announced|warned|stated|argued|explained|insisted|urged|promised|called|praised|welcomed|condemned)$/;

/** Whether more than how it is written speaks for a name to be a person's: "Causa Justa", an alliance, speaks too. */
function isSomebody(name: string, { entities, roles }: Pick<Reading, 'entities' | 'roles'>): boolean {
  return roles.some(({ person }) => person.name === name) || entities.some((entity) => entity.type === 'person' && entity.name === name && isBacked(entity));
}

/** The people whose words the article gives, those quoted first, then those whose words it reports; none whom it gives one name only. */
export function speakersOf({ quotations, sentences, entities, roles }: Reading): string[] {
  const quoted = quotations.flatMap(({ speaker }) => speaker ?? []);
  const reported = sentences.flatMap(({ clause, tokens, names }) => {
    if (!clause || !says.test(tokens[clause.verb]?.text ?? '')) return [];
    const end = tokens[clause.subject[1] - 1]?.end;
    return names.filter((name) => name.type === 'person' && name.end === end).map(({ name }) => name);
  });
  return [...new Set([...quoted, ...reported])].filter((name) => name.includes(' ') && isSomebody(name, { entities, roles }));
}

const lastWord = (name: string) => name.split(' ').at(-1) ?? name;

/** Others who speak in the article and might have said it; none whose name stands in the question. */
export function speakersBeside({ reading }: Scene, speaker: string, stem: string): string[] {
  return speakersOf(reading).filter((name) => name !== speaker && lastWord(name) !== lastWord(speaker) && !stem.includes(lastWord(name))).slice(0, 3);
}
