import { describe, expect, it } from 'vitest';
import { clausesOf } from '#language/clauses';
import { datesOf } from '#language/dates';
import { partsOfSpeech } from '#language/parts-of-speech';
import { tokensOf } from '#language/tokens';
import { parseArticle } from '#articles/parse';
import { tables } from '#tests/unit/2-language/loaded-tables';

/** Each clause of a sentence as "subject | predicate"; `names` are those that are known in it. */
function clausesIn(sentence: string, ...names: string[]): string[] {
  const article = parseArticle(sentence, { date: '2015-05-18' });
  if (!article.ok) throw new Error(article.error.code);
  const tokens = tokensOf(sentence, { start: 0, end: sentence.length });
  const at = (start: number, end: number): [number, number] => [tokens.findIndex((token) => token.start >= start), tokens.findLastIndex((token) => token.end <= end) + 1];
  const spans = {
    names: new Map(names.map((name) => at(sentence.indexOf(name), sentence.indexOf(name) + name.length))),
    dates: new Map(datesOf(article.value, new Map()).map(({ start, end }) => at(start, end))),
  };
  const words = ([from, to]: readonly [number, number]) => sentence.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const parts = partsOfSpeech([tokens.map(({ text }) => text)], tables.models.parts)[0] ?? [];
  return clausesOf({ tokens, parts, spans, tables }).map(({ subject, predicate }) => `${words(subject)} | ${words(predicate)}`);
}

describe('the main clause of a sentence', () => {
  it.each([
    ['begins it', 'The ship ran aground in strong winds.', 'The ship | ran aground in strong winds'],
    ['follows a lead with a comma', 'During the storm, the ship ran aground in strong winds.', 'the ship | ran aground in strong winds'],
    ['follows a date without comma', 'On 22 August a drill reached the gallery of the mine.', 'a drill | reached the gallery of the mine'],
    ['follows a lead without comma, where another phrase begins', 'In the last minutes the runners dropped behind the car.', 'the runners | dropped behind the car'],
    ['follows several leads', 'In 2009, at the age of eleven, the girl wrote a diary for a newspaper.', 'the girl | wrote a diary for a newspaper'],
    ['follows an adverb', 'Ironically, the ship ran aground in strong winds.', 'the ship | ran aground in strong winds'],
    ['follows a participle with its words', 'Built in 1832 by a minister, the tower fell in strong winds.', 'the tower | fell in strong winds'],
    ['has a subject with an infinitive', 'A previous attempt to reach a treaty had ended without a vote.', 'A previous attempt to reach a treaty | had ended without a vote'],
    ['begins with a name right behind a date', 'In August 1990 Smith, a hunter of bones, took a walk along the bluff.', 'Smith | took a walk along the bluff'],
    ['has its verb behind what is so by the way', 'Smith, 32 years old, ranked 43rd in the world, won the race.', 'Smith | won the race'],
    ['has a verb that looks like a participle', 'Thousands of people stood beside the course.', 'Thousands of people | stood beside the course'],
  ])('%s', (_, sentence, clause) => {
    expect(clausesIn(sentence, ...(sentence.includes('Smith') ? ['Smith'] : []))[0]).toBe(clause);
  });

  it.each([
    ['its verb is overtaken by another', 'A shot fired into the floor of the bank may have been accidental.'],
    ['its subject has a verb with an object', "Photos of the girl's smiling face filled Los Angeles television airwaves on Thursday morning."],
    ['it ends in the middle', 'The company has produced hardly any, since the money was gone.'],
  ])('is none where %s', (_, sentence) => {
    expect(clausesIn(sentence)).toEqual([]);
  });

  it('is one, where "and" joins a second verb to it', () => {
    expect(clausesIn('The company has shut 13 plants and 130 labs and cut 47,000 jobs.')).toHaveLength(1);
  });

  it('ends before the next, behind "row after row" too', () => {
    expect(clausesIn('The boards showed row after row of flights and passengers were asked to leave.')[0]).toBe('The boards | showed row after row of flights');
  });

  it('has several names as its subject, also with "all"', () => {
    expect(clausesIn('Ubisoft, Microsoft and Sony all had large areas for visitors.', 'Ubisoft', 'Microsoft', 'Sony')[0]).toBe('Ubisoft, Microsoft and Sony | had large areas for visitors');
  });

  it.each([
    ['a participle before "by"', 'The avalanches set off by the storm.'],
    ['a possessive behind a time', "Last year's winner of the race."],
    ['a lead that never ends', 'In a clip for a new show on the radio.'],
  ])('is not made of %s', (_, words) => {
    expect(clausesIn(words)).toEqual([]);
  });
});
