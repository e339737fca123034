import { describe, expect, it } from 'vitest';
import { parseArticle } from '#articles/parse';
import { analyse } from '#facts/analyse';
import { loadTables } from '#server/documents';

const tables = loadTables();

function subjectsOf(text: string, value: string): string[] {
  const article = parseArticle(text, { date: '2021-06-15' });
  if (!article.ok) throw new Error(article.error.code);
  return analyse(article.value, tables).facts.filter((fact) => fact.value === value).map(({ subject }) => subject);
}

describe('the subject of a value that its clause does not say of its own subject', () => {
  it.each([
    ['Malala Yousafzai, a schoolgirl from Pakistan, opened a hospital on Monday.', 'Pakistan', 'Malala Yousafzai'],
    ['Brad Pitt and Laura Dern won awards for supporting roles on Monday.', 'Laura Dern', 'those who won awards for supporting roles on Monday 14 June 2021'],
    ['Deaths were reported in three other countries: India, China and Bangladesh.', 'China', 'three other countries'],
    ['Boris Johnson opened a hospital on Monday and returned to London.', 'London', 'Boris Johnson'],
    ['Scientists met on Monday at the Haystack Observatory in Massachusetts to combine them.', 'Massachusetts', 'Haystack Observatory'],
  ])('%s', (text, value, subject) => {
    expect(subjectsOf(text, value)).toEqual([subject]);
  });

  it.each([
    ['Honduras drew 1-1 with Costa Rica in San Pedro Sula on Monday, the coach said.', 'San Pedro Sula', 'Costa Rica'],
    ["Boris Johnson spoke of the owners of Nicaragua's farms on Monday.", 'Nicaragua', 'the owners'],
    ['Boris Johnson wanted to charge the Kenyan leader by the International Criminal Court.', 'International Criminal Court', 'the Kenyan leader'],
    ['The minister said Brad Pitt and Laura Dern had opened a hospital in Leeds on Monday.', 'Brad Pitt', 'those who had opened a hospital in Leeds on Monday 14 June 2021'],
    ['Brad Pitt and Laura Dern defamed each other in Leeds on Monday.', 'Brad Pitt', 'those who defamed each other in Leeds on Monday 14 June 2021'],
    ['The goals will not be met without a breakthrough in Africa.', 'Africa', 'a breakthrough'],
    ['Jane Kopinski, who has done extensive field studies in Angola, said that loans had ended.', 'Angola', 'done extensive field studies'],
  ])('is no other thing that stands before it: %s', (text, value, subject) => {
    expect(subjectsOf(text, value)).not.toContain(subject);
  });
});
