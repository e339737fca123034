import type { Reading } from '#facts/reading';
import { isSure, type Mention } from '#language/mentions';

/** Whether a name may be asked about: it is sure by itself, or of a person whose role the article tells, which is a sign of its own. */
export function isSureHere(name: Mention, { roles }: Pick<Reading, 'roles'>): boolean {
  if (isSure(name)) return true;
  return name.type === 'person' && roles.some(({ person }) => person.name === name.name) && isSure({ confidence: name.confidence, signs: [...name.signs, 'title'] });
}
