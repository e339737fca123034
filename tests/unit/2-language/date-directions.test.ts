import { describe, expect, it } from 'vitest';
import { sentencesOf } from '#articles/sentences';
import { datesOf } from '#language/dates';
import { directionOf } from '#language/dates/direction';

const first = (text: string) => datesOf({ text, sentences: sentencesOf(text), date: '2015-05-18' })[0]?.value;

describe('the direction of a clause', () => {
  it.each([
    ['He was due in Leeds on ', '.', 'future'],
    ['They will meet on ', '.', 'future'],
    ['The meeting is scheduled for ', '.', 'future'],
    ['The results are to be announced on ', '.', 'future'],
    ['The deadline was extended until ', '.', 'future'],
    ['The summit opens on ', '.', 'future'],
    ['They are preparing to celebrate it on ', '.', 'future'],
    ['The final is on ', '.', 'future'],
    ['From ', ', all packs sold in shops must be green.', 'future'],
    ['The next finals begin in Leeds in ', '.', 'future'],
    ['On ', ', the company will announce it.', 'future'],
    ['They met on ', '.', 'past'],
    ['He said on ', ' that they would meet.', 'past'],
    ['They had filed reports by ', '.', 'past'],
    ['It had been due to expire on ', '.', 'past'],
    ['Until ', ', they had not called.', 'past'],
    ['The blast next to the embassy tore a hole on ', '.', 'past'],
    ['A vote is to be held on 13 March, and a second one in ', '.', 'future'],
    ['A vote was held on 13 March, and a second one in ', '.', 'past'],
    ['A vote was held on 13 March, and a second one in ', ' will follow.', 'future'],
    ['If he were to win in ', ', she would sign.', 'future'],
    ['They expect that it will grow by 1.6 percent, less than forecast in ', '.', 'past'],
    ['Two tours are to be held in August and in ', ', Jones said.', 'future'],
    ['Banks, closed since 16 March, were to have reopened on ', '.', 'future'],
    ['Here on ', '.', null],
  ] as const)('is told by %j before and %j behind the date', (before, after, direction) => {
    expect(directionOf(before, after)).toBe(direction);
  });

  it.each([
    ['They met on Friday.', '2015-05-15'],
    ['They will meet on Friday.', '2015-05-22'],
    ['They will meet on 5 January.', '2016-01-05'],
    ['They met on 5 January.', '2015-01-05'],
    ['They will meet in February.', '2016-02'],
    ['They met in February.', '2015-02'],
    ['It will rise in the first quarter.', '2015-Q1'],
    ['They will act after Friday’s vote.', '2015-05-15'],
  ])('decides which date %j means', (text, value) => {
    expect(first(text)).toBe(value);
  });
});
