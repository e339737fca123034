import { describe, expect, it } from 'vitest';
import { articleOf } from '#tests/unit/3-facts/articles-of';
import { soundItems } from '#tests/unit/4-items/sound-items';

/** The typed questions on a text that have a house as their key. */
function typedOf(text: string) {
  const article = articleOf(text);
  return soundItems(article).flatMap((item) => (item.kind === 'organisation' && 'answers' in item ? [item] : []));
}

describe('of the name of a house counts', () => {
  it('the part that it goes by', () => {
    expect(typedOf('Sony Pictures has offered refunds for 300 flights to people in Leeds on Monday.')[0]?.answers).toContain('Sony');
  });

  it('its initials, where the article uses them', () => {
    expect(typedOf('British Airways has offered refunds for 300 flights to people in Leeds on Monday. John Smith left BA in 2014.')[0]?.answers).toContain('BA');
  });

  it('no word that says only whose or what it is', () => {
    expect(typedOf('British Airways has offered refunds for 300 flights to people in Leeds on Monday.')[0]?.answers).toEqual(['British Airways']);
  });
});

describe('a house is asked for', () => {
  it('without who says so', () => {
    const stems = typedOf('British Airways, according to its own list, has been running 300 flights from Leeds to Oslo since May 2014, his office said.').map(({ stem }) => stem).join('\n');
    expect(stems).not.toMatch(/office said, according|office said\?/);
  });

  it('and never with what another did with the same verb', () => {
    const article = articleOf('John Smith of Leeds was named best keeper and his team-mate Peter Brown best young player in 2014.');
    const stems = soundItems(article).map(({ stem }) => stem).filter((stem) => /^(?:Which person (?!completes|is missing|belongs)|What is the name)|who was named/.test(stem));
    expect(stems).toEqual([]);
  });

  it('with an aside that holds a comma left whole', () => {
    const stems = typedOf('British Airways, based in San Bruno, California, will keep its name and 14 of its offices in Leeds.').map(({ stem }) => stem).join('\n');
    expect(stems).not.toContain('that California');
  });
});
