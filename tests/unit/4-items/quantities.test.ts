import { describe, expect, it } from 'vitest';
import type { Item } from '#items/item';
import { scoreResponse } from '#items/score';
import { plain } from '#tests/unit/4-items/plain';
import { articleOf } from '#tests/unit/3-facts/articles-of';
import { soundItems } from '#tests/unit/4-items/sound-items';

function itemsOf(text: string): Item[] {
  const article = articleOf(text);
  return soundItems(article).filter(({ kind }) => kind === 'quantity');
}
const optionsOf = (text: string, stem = /./) => itemsOf(text).flatMap((item) => (item.form === 'choice' && stem.test(plain(item.stem)) ? [item.options.map((option) => option.text)] : []));
const typedOf = (text: string) => itemsOf(text).flatMap((item) => ('answers' in item ? [item] : []));

/** What each of several answers to the typed question of a text is worth. */
function scoresOf(text: string, given: readonly string[]) {
  const [item] = typedOf(text);
  if (!item) throw new Error('no typed question');
  const { evidence } = item;
  return given.map((answer) => scoreResponse({ form: 'typed', answers: item.answers, evidence }, { form: 'typed', text: answer })?.score);
}

describe('wrong answers', () => {
  it.each([
    ['Boris Johnson gave 64 percent of the profits of the fair in Oslo to Mary Jones.', / percent$/],
    ['Boris Johnson paid the hospital in Leeds $1.3 billion for the land in the north.', /^\$\d\.\d billion$/],
    ['Boris Johnson walked 41.5 kilometres to the hospital in Leeds in the north.', /^\d+\.\d kilometres$/],
    ['Boris Johnson finished the race in Leeds in 1 hour, 59 minutes and 40 seconds.', /^1 hour, 59 minutes and \d+ seconds$/],
  ])('keep unit and rounding: %s', (text, like) => {
    const [options = []] = optionsOf(text);
    expect(options.length).toBeGreaterThan(2);
    expect(options.filter((option) => !like.test(option))).toEqual([]);
  });

  it('stand before a unit that the gap leaves in its sentence', () => {
    const gap = itemsOf('In May 2014 the whale Tahlequah, whose calf had died, swam with others for about 17 days through the waters of Norway.').find(({ form, stem }) => form === 'choice' && stem.includes('____ days'));
    expect(gap?.form === 'choice' && gap.options.length > 2 && gap.options.every(({ text }) => /^\d+$/.test(text))).toBe(true);
  });

  it('keep the hedge where it stands in no stem', () => {
    expect(optionsOf('Every journey from Oslo to Leeds took around 15 minutes on Sunday.', /^How many minutes/)[0]?.filter((option) => !/^around \d+ minutes$/.test(option))).toEqual([]);
  });

  it('are none for a span between two numbers, which is not asked for', () => {
    expect(itemsOf('Boris Johnson gave 10-15 percent of the profits of the fair in Oslo to Mary Jones.')).toEqual([]);
  });
});

describe('a typed quantity', () => {
  it('counts with and without its unit, in digits and words', () => {
    const text = 'Boris Johnson gave 70 percent of the profits of the fair in Oslo to Mary Jones.';
    expect(scoresOf(text, ['70', '70 percent', '70 per cent', '70%', 'seventy', 'seventy percent', '7', '70 kilometres'])).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
  });

  it('counts with its unit as people write it', () => {
    expect(scoresOf('Boris Johnson walked 290 kilometres to the hospital in Leeds in the north.', ['290 km', '290 kilometers', '290', '290 miles'])).toEqual([1, 1, 1, 0]);
    expect(scoresOf('Boris Johnson paid the hospital in Leeds $12 million for the land in the north.', ['$12 million', '12 million dollars', '12 million', '12000000', '12 milion', '12 billion'])).toEqual([1, 1, 1, 1, 1, 0]);
  });
});

describe('an age', () => {
  it('is asked for by "how old", never by "how many"', () => {
    const items = itemsOf('Daniel Montalvo, 19, the youngest, left the town of Dover in England on Monday.').filter(({ kind }) => kind === 'quantity');
    expect(new Set(items.filter(({ form }) => form === 'choice' || form === 'typed').map(({ stem }) => plain(stem)))).toEqual(new Set(['How old was Daniel Montalvo at the time?']));
    expect(scoresOf('Daniel Montalvo, 19, the youngest, left the town of Dover in England on Monday.', ['19', 'nineteen', '19 years old', '91'])).toEqual([1, 1, 1, 0]);
  });
});
