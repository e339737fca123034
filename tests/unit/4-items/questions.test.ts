import { describe, expect, it } from 'vitest';
import { parseArticle } from '#articles/parse';
import { keyTexts } from '#items/item';
import { plain } from '#tests/unit/4-items/plain';
import { soundItems } from '#tests/unit/4-items/sound-items';

const others = 'Mary Jones, the mayor of Boston, met Peter Brown, the governor of Texas, in Paris. Anna Green, the director of the Red Cross, left Oslo.';

/** Stems with their keys, of all questions on a text. */
function asked(text: string): string[] {
  const result = parseArticle(`${text}\n\n${others}`, { date: '2015-05-18' });
  if (!result.ok) throw new Error(result.error.code);
  const items = soundItems(result.value);
  return items.map((item) => `${plain(item.stem)} ${keyTexts(item).toSorted((a, b) => (a < b ? -1 : 1)).join(', ')}`);
}

describe('a sentence becomes', () => {
  it.each([
    ['who', 'British Prime Minister John Smith opened a hospital for children in Leeds on Monday.', 'Who opened a hospital for children in Leeds on Monday 18 May 2015? John Smith'],
    ['who, in a clause that is joined', 'The run was no race for money, and John Smith was helped by 41 friends from Leeds.', 'Who was helped by 41 friends from Leeds? John Smith'],
    ['when', 'British Prime Minister John Smith opened a hospital for children in Leeds on 18 May 2015.', 'When did John Smith open a hospital for children in Leeds? 18 May 2015'],
    ['the day of the news in a gap', 'The World Bank on Sunday declared the long drought in Kenya an emergency for farmers.', 'Complete: “The World Bank on ____ declared the long drought in Kenya an emergency for farmers.” 17 May 2015'],
    ['the day of the news, that is only called Monday', 'British Prime Minister John Smith opened a hospital for children in Leeds on Monday.', 'When did John Smith open a hospital for children in Leeds? 18 May 2015'],
    ['where', 'British Prime Minister John Smith opened a new hospital in Leeds on Monday.', 'Where did John Smith open a new hospital on Monday 18 May 2015? Leeds'],
    ['how many', 'The new law protects birds. The sanctions against Iran targeted three companies as well as 10 officials.', 'How many companies did the sanctions against Iran target? three'],
    ['who somebody is', 'French Foreign Minister John Smith spoke to reporters in Cairo.', 'Who is “French Foreign Minister”? John Smith'],
    ['who said it', '"We shall rebuild every house in town," said John Smith, the mayor of Leeds.', 'Who said “We shall rebuild every house in town.” John Smith'],
    ['a year', 'John Smith founded a school with two friends in 1998.', 'When did John Smith found a school with two friends? 1998'],
    ['a list', 'Rescue teams came from Iran, Syria, China and Namibia to help.', 'Which belong? Choose all that fit. “Rescue teams came from ____ to help.” China, Iran, Namibia, Syria'],
    ['a source', 'More than two hundred houses were lost in Leeds, according to the Treasury Department.', 'Which organisation is the source? “More than two hundred houses were lost in Leeds.” Treasury Department'],
  ])('a question for %s', (_, text, question) => {
    expect(asked(text)).toContain(question);
  });
});

it('a day that the article calls Sunday is right as Sunday too', () => {
  const result = parseArticle('The World Bank on Sunday declared the long drought in Kenya an emergency for farmers.', { date: '2015-05-18' });
  if (!result.ok) throw new Error(result.error.code);
  const gap = soundItems(result.value).find((item) => item.form === 'cloze' && item.kind === 'when');
  expect(gap?.form === 'cloze' && gap.answers).toEqual(['17 May 2015', 'Sunday']);
});

describe('no question', () => {
  it.each([
    ['asks for the date of a day of the background that is only called Monday', 'Leeds has a new hospital for children. British Prime Minister John Smith opened a hospital for children in Leeds on Monday.', /^When did|^On what/],
    ['asks for a day that belongs to another clause', 'John Smith stated that Mary Jones left the country on 24 September 2014.', /^When did John Smith/],
    ['loses half of a pair of dates', 'John Smith won the race at home in 1978 and in Mexico in 1986.', /^When did/],
    ['asks what is denied', 'Kenya is not one of the nations covered by the new ban.', /^Which country is not/],
    ['asks for half of a score', 'Croatia defeated Morocco 2-1 on Saturday.', /Morocco 2\?/],
    ['takes US dollars for a country', 'The bridge had cost the town 3 million US dollars.', /United States$/],
    ['asks where, beside another place', 'British Prime Minister John Smith opened a new hospital at the Dolby Theatre in Leeds on Monday.', /^Where did/],
    ['asks how many times without turning its verb', 'Three times John Smith took the lead in the race of Leeds.', /How many times John/],
    ['asks for a number that two years tell', 'For 68 years, from 1947 to 2015, John Smith lived in Leeds with three dogs.', /____ years/],
    ['leaves out a "never"', 'John Smith never missed a meeting of the council of Leeds.', /(?<!never )missed a meeting/],
    ['leaves out a doubt', 'John Smith apparently left a house and a garden to the people of Leeds.', /(?<!apparently )left a house/],
    ['leaves out whose novel it was', 'More than 70 publishers turned down his first novel, and John Smith left Leeds.', /^How many publishers/],
    ['asks one thing of a sentence about two', 'Kenya was called a land of rivers, and many of its roads were washed away.', /^(?:What|Which) .*country.* and many/],
    ['asks for the date of a feast', 'John Smith opened a hospital for 40 children in Leeds on Good Friday 1979.', /13 April 1979/],
    ['leans on "the team"', 'John Smith promised the team a house and a garden in Leeds.', /^Who promised the team/],
  ])('%s', (_, text, wrong) => {
    expect(asked(text).filter((question) => wrong.test(question))).toEqual([]);
  });
});
