import type { Alignment } from '#facts/alignment';
import type { Fact } from '#facts/fact';

/** What a fact goes by: for good, whatever becomes of its words. */
export type Identity = Pick<Fact, 'id' | 'slot'>;

function freeSlot(slot: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slot)) return slot;
  for (let number = 2; ; number++) if (!taken.has(`${slot}/${number}`)) return `${slot}/${number}`;
}

/**
 * What the facts of a newer version go by, by the ids they were extracted under: those that continue an old fact by its
 * name, new ones by their own. A new fact whose slot or id is another's gets one that is free.
 * @param taken all that facts of this article ever went by
 * @param idOf names a new fact by its slot
 */
export function identitiesOf(facts: readonly Fact[], { kept, changed }: Pick<Alignment, 'kept' | 'changed'>, taken: readonly Identity[], idOf: (slot: string) => string): Map<string, Identity> {
  const continued = new Map([...kept, ...changed].map(({ was, is }) => [is.id, was]));
  const slots = new Set(taken.map(({ slot }) => slot));
  const ids = new Set(taken.map(({ id }) => id));
  return new Map(facts.map((fact) => {
    const was = continued.get(fact.id);
    if (was) return [fact.id, { id: was.id, slot: was.slot }];
    const slot = freeSlot(fact.slot, slots);
    slots.add(slot);
    const id = slot === fact.slot && !ids.has(fact.id) ? fact.id : idOf(slot);
    ids.add(id);
    return [fact.id, { id, slot }];
  }));
}

/** Facts under what they go by. */
export function withIdentities(facts: readonly Fact[], identities: ReadonlyMap<string, Identity>): Fact[] {
  return facts.map((fact) => ({ ...fact, ...identities.get(fact.id) }));
}
