import { describe, expect, it } from 'vitest';
import { alignFacts } from '#facts/alignment';
import { identitiesOf, withIdentities } from '#facts/identities';
import { articleOf } from '#tests/unit/3-facts/articles-of';
import { versionOf, withText } from '#tests/unit/3-facts/versions';

const first = versionOf(articleOf('The sanctions against North Korea targeted three companies as well as 10 officials in Namibia.'));
const idOf = (slot: string) => `made for ${slot}`;
const valueOf = (facts: readonly { value: string; id: string; slot: string }[], value: string) => facts.find((fact) => fact.value === value)!;

describe('what facts of a newer version go by', () => {
  it('is the id and slot of the fact that they continue, whatever their value', () => {
    const newer = withText(first, first.text.replace('three', 'five'));
    const facts = withIdentities(newer.facts, identitiesOf(newer.facts, alignFacts(first, newer), first.facts, idOf));
    const [was, is] = [valueOf(first.facts, 'three'), valueOf(facts, 'five')];
    expect([is.id, is.slot]).toEqual([was.id, was.slot]);
    expect(facts.map(({ id }) => id)).toEqual(first.facts.map(({ id }) => id));
  });

  it('is their own where they are new, but never that of another fact', () => {
    const newer = withText(first, `${first.text.replace('three', 'five')}\n\nThe sanctions against North Korea targeted three ships in Norway on Monday.`);
    const facts = withIdentities(newer.facts, identitiesOf(newer.facts, alignFacts(first, newer), first.facts, idOf));
    const [old, taken, free] = [valueOf(first.facts, 'three'), valueOf(facts, 'three'), valueOf(facts, 'Norway')];
    expect(valueOf(facts, 'five').id).toBe(old.id);
    expect([taken.slot, taken.id]).toEqual([`${old.slot}/2`, idOf(`${old.slot}/2`)]);
    expect(free.id).toBe(valueOf(newer.facts, 'Norway').id);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });
});
