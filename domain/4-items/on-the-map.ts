import type { ItemDraft, Scene } from '#items/drafts';
import { pick } from '#items/wordings';

const one = ['Choose it on the map.', 'Find it on the map.', 'Show it on the map.', 'Where is it on the map?'] as const;
const several = ['Choose them all on the map.', 'Find them all on the map.', 'Show them all on the map.', 'Mark them all on the map.'] as const;

/** A sound question for a country, or for several, answered on a map instead of from options. */
export function onTheMap(draft: ItemDraft, { reading, fact }: Scene): ItemDraft[] {
  const asksForCountry = fact.kind === 'country' && (draft.form === 'choice' || draft.form === 'multiple');
  if (!asksForCountry || draft.facts.length !== draft.keys.length) return [];
  const codes = draft.facts.flatMap(({ value }) => [...reading.tables.countries.values()].find(({ name }) => name === value)?.code ?? []);
  if (codes.length !== draft.facts.length) return [];
  const words = draft.form === 'choice' ? `${draft.stem} ${pick(one, 'map', fact)}` : draft.stem.replace('Which of these countries', 'Which countries').replace('Choose all that fit.', pick(several, 'map', fact));
  return [{ ...draft, template: `${draft.template}-on-map`, form: 'map', stem: words, keys: codes, distractors: [], difficulty: Math.min(1, draft.difficulty + 0.15) }];
}
