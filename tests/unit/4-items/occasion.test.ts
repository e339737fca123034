import { describe, expect, it } from 'vitest';
import { withoutOccasion } from '#facts/naming';
import type { Reading } from '#facts/reading';
import type { ItemDraft } from '#items/drafts';
import { isAdrift, lacksOccasion, withOccasion } from '#items/occasion';

const article = { title: 'Leaders agree on trade in Niamey', date: '2019-07-08' };

function draftOf(stem: string, { template = 'who', kind = 'event', statement = 'Mary Jones came to Niamey.', subject = 'who came to Niamey', value = 'Mary Jones', form = 'choice' } = {}): ItemDraft {
  const fact = { id: 'f', slot: 's', kind, subject, value, statement, confidence: 0.9, evidence: { start: 0, end: 1, sentence: { start: 0, end: 1 } } };
  return { template, form, facts: [fact], stem, keys: [value], distractors: [], difficulty: 0.5, worth: 0.5 } as unknown as ItemDraft;
}
const readingOf = (named: { title: string; date: string | null }) => ({ article: named, sentences: [] }) as unknown as Reading;
const stemsOf = (draft: ItemDraft, named = article) => withOccasion(draft, named).map(({ stem }) => stem);

describe('the occasion of a question', () => {
  it('is said by title and day of the article', () => {
    expect(stemsOf(draftOf('Who came to Niamey, according to the article?'))).toEqual(['Who came to Niamey, according to the article “Leaders agree on trade in Niamey” of 8 July 2019?']);
  });

  it('is said by the rest of the title where that names what is asked for', () => {
    expect(stemsOf(draftOf('Where did leaders agree on trade, according to the article?', { value: 'Niamey' }))[1]).toBe('Where did leaders agree on trade, according to the article “Leaders agree on trade in …” of 8 July 2019?');
  });

  it('stands behind a question that does not speak of the article, and before one with a comma', () => {
    expect(stemsOf(draftOf('Who came to Niamey?'))[0]).toBe('Who came to Niamey, according to the article “Leaders agree on trade in Niamey” of 8 July 2019?');
    expect(stemsOf(draftOf('Who came to Niamey, a city in Niger?'))[0]).toBe('According to the article “Leaders agree on trade in Niamey” of 8 July 2019, who came to Niamey, a city in Niger?');
    expect(stemsOf(draftOf('Who said this? “We came.”'))[0]).toBe('Who said this, according to the article “Leaders agree on trade in Niamey” of 8 July 2019? “We came.”');
  });

  it('leaves the day out where a day is asked for, and where none is known', () => {
    expect(stemsOf(draftOf('On what date did Mary Jones come?', { kind: 'when' }))[0]).toBe('On what date did Mary Jones come, according to the article “Leaders agree on trade in Niamey”?');
    expect(withOccasion(draftOf('Who came?'), { title: article.title, date: null })[0]?.stem).toBe('Who came, according to the article “Leaders agree on trade in Niamey”?');
  });

  it('is not said of what lasts', () => {
    expect(stemsOf(draftOf('What place is the capital of Niger?', { kind: 'where', statement: 'Niamey is the capital of Niger.' }))).toHaveLength(1);
  });

  it('is the day alone where the title is of a word or two, or of more than sixteen', () => {
    for (const title of ['News today', 'word '.repeat(17)]) expect(stemsOf(draftOf('Who came to Niamey?'), { ...article, title })[0]).toBe('Who came to Niamey, according to the article of 8 July 2019?');
  });

  it('can be taken out again', () => {
    for (const stem of stemsOf(draftOf('Who came, according to the article?'))) expect(withoutOccasion(stem)).toBe('Who came, according to the article?');
  });
});

describe('a question is adrift', () => {
  const came = { kind: 'quantity', statement: 'About 4,500 delegates came to Niamey.', subject: 'delegates', value: 'about 4,500' };

  it('where nothing in it is special to what it asks about', () => {
    expect(isAdrift(draftOf('How many delegates came to Niamey?', came))).toBe(true);
    expect(isAdrift(draftOf('How many delegates came to Niamey in July 2019?', { ...came, statement: 'About 4,500 delegates came to Niamey in July 2019.' }))).toBe(false);
  });

  it('no longer where it names the article', () => {
    expect(lacksOccasion(draftOf('How many delegates came to Niamey?', came), readingOf(article))).toBe(true);
    expect(isAdrift(draftOf('How many delegates came to Niamey, according to the article “Leaders agree on trade in Niamey”?', came))).toBe(false);
  });

  it('and asked all the same where the article has no title to name it by', () => {
    expect(lacksOccasion(draftOf('How many delegates came to Niamey?', came), readingOf({ title: '', date: null }))).toBe(false);
  });
});
