import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlOf, forms, servedForms, unservedForms } from '#items/forms/all';
import { halvesOf, Item, type ItemForm, ItemKey, ItemResponse, keyIdsOf, optionsIn, ShownItem, wholeItem } from '#items/item';
import { scoreResponse } from '#items/score';
import { idOf, samples } from '#tests/unit/4-items/forms/samples';

const names = Object.keys(forms) as ItemForm[];
const keyOf = (form: ItemForm) => halvesOf(samples[form]).key;
const score = (form: ItemForm, response: ItemResponse) => scoreResponse(keyOf(form), response);

/** The response that is the key itself. */
function rightTo(item: Item): ItemResponse {
  const { key } = halvesOf(item);
  if ('answers' in key) return { form: 'typed', text: key.answers[0]! };
  switch (key.form) {
    case 'multiple': return { form: 'multiple', optionIds: [...keyIdsOf(key)] };
    case 'match': return { form: 'match', pairs: key.pairs.map(({ left, right }): [string, string] => [left, right]) };
    case 'order': return { form: 'order', sequence: key.sequence.map(({ id }) => id) };
    case 'map': return { form: 'map', countries: key.countries.map(({ id }) => id) };
    default: return { form: 'choice', optionId: key.optionId };
  }
}

/** Any response that an item of this form can be given. */
function anyTo(item: Item): fc.Arbitrary<ItemResponse> {
  const { shown } = halvesOf(item);
  const shuffledSome = (ids: readonly string[], least = 1) => fc.shuffledSubarray([...ids], { minLength: least });
  switch (shown.form) {
    case 'typed':
    case 'cloze': return fc.string({ minLength: 1, maxLength: 200 }).map((text) => ({ form: 'typed' as const, text }));
    case 'multiple': return shuffledSome(shown.options.map(({ id }) => id)).map((optionIds) => ({ form: 'multiple' as const, optionIds }));
    case 'match': {
      const ids = (side: { id: string }[]) => fc.shuffledSubarray(side.map(({ id }) => id), { minLength: 3 });
      return fc.tuple(ids(shown.lefts), ids(shown.rights), fc.integer({ min: 1, max: 3 })).map(([lefts, rights, count]) => ({ form: 'match' as const, pairs: lefts.slice(0, count).map((left, at): [string, string] => [left, rights[at]!]) }));
    }
    case 'order': return shuffledSome(shown.entries.map(({ id }) => id), 3).map((sequence) => ({ form: 'order' as const, sequence }));
    case 'map': return shuffledSome(['IR', 'SY', 'CN', 'JP', 'DE']).map((countries) => ({ form: 'map' as const, countries }));
    default: return fc.constantFrom(...optionsIn(shown)).map(({ id }) => ({ form: 'choice' as const, optionId: id }));
  }
}

/** Whether a response is the key, whatever the order in which choices and pairs are given. */
function isKey(item: Item, response: ItemResponse): boolean {
  const right = rightTo(item);
  const sorted = (given: ItemResponse) => JSON.stringify(given.form === 'multiple' ? given.optionIds.toSorted() : given.form === 'map' ? given.countries.toSorted() : given.form === 'match' ? given.pairs.map(String).toSorted() : given);
  return sorted(response) === sorted(right);
}

describe.each(names)('an item of form %s', (form) => {
  const item = samples[form];

  it('comes back from its two halves, also through JSON', () => {
    const { shown, key } = JSON.parse(JSON.stringify(halvesOf(item))) as ReturnType<typeof halvesOf>;
    const { id, factIds, difficulty } = item;
    expect(wholeItem({ id, factIds, difficulty, shown: ShownItem.parse(shown), key: ItemKey.parse(key) })).toEqual(item);
  });

  it('shows nothing that is kept', () => {
    const shown = JSON.stringify(halvesOf(item).shown);
    expect(shown).not.toMatch(/"key"|"factId"|"evidence":|changed|keyS|answers|pairs|keyC/);
    expect(shown).not.toContain(idOf('a'));
  });

  it('scores 1 for its key, and only for it', () => {
    expect(scoreResponse(keyOf(form), rightTo(item))).toMatchObject({ score: 1, verdict: 'right' });
    if (controlOf(form) === 'typed') return;
    fc.assert(fc.property(anyTo(item), (response) => {
      expect(scoreResponse(keyOf(form), response)?.score === 1).toBe(isKey(item, response));
    }));
  });

  it('scores from 0 to 1, and so does each of its facts', () => {
    fc.assert(fc.property(anyTo(item), (response) => {
      const scored = scoreResponse(keyOf(form), response);
      expect(scored).not.toBeNull();
      for (const value of [scored!.score, ...scored!.parts.map((part) => part.score)]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      expect(scored!.parts.every(({ factId }) => factId === null || item.factIds.includes(factId))).toBe(true);
    }));
  });

  it('refuses a response that is given another way', () => {
    for (const other of names.filter((name) => controlOf(name) !== controlOf(form))) expect(score(form, rightTo(samples[other]))).toBeNull();
  });

  it('scores 0 for "I don\'t know"', () => {
    expect(score(form, { form: 'unknown' })).toMatchObject({ score: 0, verdict: 'unknown' });
  });

  it('is scored 100,000 times a second', () => {
    const key = keyOf(form);
    const responses: ItemResponse[] = [rightTo(item), controlOf(form) === 'typed' ? { form: 'typed', text: 'President Jon Kery' } : rightTo(item)];
    const rate = () => {
      const start = process.cpuUsage();
      for (let n = 0; n < 10_000; n++) for (const response of responses) scoreResponse(key, response);
      return 20_000_000_000 / Math.max(1, process.cpuUsage(start).user);
    };
    // The best of several, in time of the processor: other work on the machine is not the scorer's.
    expect(Math.max(...Array.from({ length: 8 }, rate))).toBeGreaterThan(100_000);
  });
});

describe('choices', () => {
  it.each(['multiple', 'map', 'match'] as const)('of a %s item count the same in any order', (form) => {
    fc.assert(fc.property(anyTo(samples[form]), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (response, dice) => {
      const mixed = <T>(things: readonly T[]) => things.map((thing) => ({ thing, at: dice.next().value as number })).sort((a, b) => a.at - b.at).map(({ thing }) => thing);
      const other: ItemResponse = response.form === 'multiple' ? { ...response, optionIds: mixed(response.optionIds) } : response.form === 'map' ? { ...response, countries: mixed(response.countries) } : response.form === 'match' ? { ...response, pairs: mixed(response.pairs) } : response;
      expect(score(form, other)).toEqual(score(form, response));
    }));
  });
});

describe('a match', () => {
  const { pairs } = rightTo(samples.match) as { pairs: [string, string][] };
  const [one, two, three] = pairs as [[string, string], [string, string], [string, string]];

  it('scores each pair, and tells each fact its part', () => {
    expect(score('match', { form: 'match', pairs: [one, [two[0], three[1]], [three[0], two[1]]] })).toEqual({ score: 1 / 3, verdict: 'part', parts: [{ factId: idOf('a'), score: 1 }, { factId: idOf('b'), score: 0 }, { factId: idOf('c'), score: 0 }] });
    expect(score('match', { form: 'match', pairs: [one] })).toMatchObject({ score: 1 / 3 });
  });

  it('is refused when a side is given twice or is not there', () => {
    expect(score('match', { form: 'match', pairs: [one, [two[0], one[1]]] })).toBeNull();
    expect(score('match', { form: 'match', pairs: [one, [one[0], two[1]]] })).toBeNull();
    expect(score('match', { form: 'match', pairs: [['x', one[1]]] })).toBeNull();
  });

  it('shows neither side in the order of the other', () => {
    const { shown } = halvesOf(samples.match);
    expect(shown).toSatisfy((is: Extract<ShownItem, { form: 'match' }>) => [is.lefts, is.rights].every((side) => side.every(({ id }, at) => at === 0 || side[at - 1]!.id < id)));
  });
});

describe('an order', () => {
  const { sequence } = rightTo(samples.order) as { sequence: string[] };
  const [first, second, third] = sequence as [string, string, string];

  it('is worth nothing when it is turned round, and a third when two neighbours are', () => {
    expect(score('order', { form: 'order', sequence: [third, second, first] })).toMatchObject({ score: 0, verdict: 'wrong' });
    expect(score('order', { form: 'order', sequence: [second, first, third] })?.score).toBeCloseTo(1 / 3);
  });

  it('tells each fact whether it stands right among the others', () => {
    expect(score('order', { form: 'order', sequence: [second, first, third] })?.parts).toEqual([{ factId: idOf('a'), score: 0 }, { factId: idOf('b'), score: 0 }, { factId: idOf('c'), score: 1 }]);
  });

  it('is refused when an entry is left out, doubled or unknown', () => {
    for (const other of [[first, second], [first, second, second], [first, second, 'x']]) expect(score('order', { form: 'order', sequence: other })).toBeNull();
  });
});

describe('a map', () => {
  it('takes one country away for each wrong one', () => {
    expect(score('map', { form: 'map', countries: ['IR', 'SY', 'DE'] })).toEqual({ score: 1 / 3, verdict: 'part', parts: [{ factId: idOf('a'), score: 1 }, { factId: idOf('b'), score: 1 }, { factId: idOf('c'), score: 0 }] });
  });

  it('with one country takes one', () => {
    const one = halvesOf(Item.parse({ ...samples.map, factIds: [idOf('a')], keyCountries: ['IR'] }));
    expect(one.shown).toMatchObject({ several: false });
    expect(scoreResponse(one.key, { form: 'map', countries: ['IR'] })).toMatchObject({ score: 1 });
    expect(scoreResponse(one.key, { form: 'map', countries: ['SY'] })).toMatchObject({ score: 0 });
    expect(scoreResponse(one.key, { form: 'map', countries: ['IR', 'SY'] })).toBeNull();
  });
});

describe('an item', () => {
  it.each<[string, object]>([
    ['match with one side twice', { ...samples.match, pairs: [['A', 'x'], ['A', 'y'], ['B', 'z']] }],
    ['order with an entry twice', { ...samples.order, sequence: ['A', 'A', 'B'] }],
    ['order of two facts and three entries', { ...samples.order, factIds: [idOf('a'), idOf('b')] }],
    ['map without country', { ...samples.map, keyCountries: [] }],
    ['map with a name for a code', { ...samples.map, keyCountries: ['Iran', 'SY', 'CN'] }],
    ['evidence whose key is not among its sentences', { ...samples.evidence, keySentence: { start: 7, end: 9 } }],
    ['true-false with three options', { ...samples['true-false'], options: [0, 1, 2].map((id) => ({ id: `${id}`, text: `${id}`, key: id === 0 })) }],
    ['choice with a response for a key', { ...samples.choice, options: 'o1' }],
    ['form that nobody knows', { ...samples.choice, form: 'essay' }],
  ])('that is a %s is none', (_, item) => {
    expect(Item.safeParse(item).success).toBe(false);
  });
});

describe('rows stored before there were other forms', () => {
  const evidence = { start: 4, end: 9, sentence: { start: 0, end: 30 } };
  it.each<[string, object, object]>([
    ['choice', { form: 'choice', kind: 'when', stem: 'When?', options: [{ id: 'a', text: '1' }, { id: 'b', text: '2' }] }, { form: 'choice', optionId: 'a', evidence }],
    ['multiple', { form: 'multiple', kind: 'country', stem: 'Which?', options: [{ id: 'a', text: '1' }] }, { form: 'multiple', options: [{ id: 'a', key: true, factId: idOf('a') }, { id: 'b', key: false }], evidence }],
    ['typed', { form: 'typed', kind: 'where', stem: 'Complete the sentence: “____ is there.”' }, { form: 'typed', answers: ['x'], evidence }],
  ])('of a %s item are read', (_, shown, key) => {
    expect(ShownItem.parse(shown)).toEqual(shown);
    expect(ItemKey.parse(key)).toEqual(key);
  });

  it.each([{ form: 'choice', optionId: 'a' }, { form: 'multiple', optionIds: ['a', 'b'] }, { form: 'typed', text: 'x' }, { form: 'unknown' }])('of a response are read: %j', (response) => {
    expect(ItemResponse.parse(response)).toEqual(response);
  });
});

describe('the forms', () => {
  it('are served or wait for their controls', () => {
    expect([...servedForms, ...unservedForms].toSorted()).toEqual(names.toSorted());
    for (const form of servedForms) expect(['choice', 'multiple', 'typed']).toContain(controlOf(form));
  });
});
