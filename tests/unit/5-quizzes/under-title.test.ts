import { describe, expect, it } from 'vitest';
import { underTitle } from '#quizzes/under-title';

const title = 'John Smith wins a second prize in Leeds';

describe('under the title of its article', () => {
  it.each([
    ['says "the article" alone', `Who met Smith, according to the article “${title}” of 18 May 2015?`, title, { stem: 'Who met Smith, according to the article?', title }],
    ['keeps its key out of the title', 'Who came to Leeds, according to the article “… wins a second prize in Leeds” of 18 May 2015?', title, { stem: 'Who came to Leeds, according to the article?', title: '… wins a second prize in Leeds' }],
    ['is asked as it is where it names no article', 'Who came to Leeds in 2015?', title, { stem: 'Who came to Leeds in 2015?', title }],
    ['names an article that is another', `Who met Smith, according to the article “${title}”?`, 'Our week in five articles', { stem: `Who met Smith, according to the article “${title}”?`, title: 'Our week in five articles' }],
    ['is compared with the title as stems show it', 'Who came, according to the article “Smith: ’We won’ in Leeds” of 18 May 2015?', 'Smith: "We won" in Leeds', { stem: 'Who came, according to the article?', title: 'Smith: "We won" in Leeds' }],
  ])('a question %s', (_, stem, over, shown) => {
    expect(underTitle(stem, over)).toEqual(shown);
  });
});
