import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, sentencesOf } from '#articles/sentences';
import { partsOf, structureOf } from '#language/structure';

const articleOf = (text: string) => ({ text, paragraphs: paragraphsOf(text), sentences: sentencesOf(text) });
const report = 'The ministers met for an hour in the old town hall on Monday.';

/** The kind of each sentence of a text. */
function kindsOf(text: string) {
  const article = articleOf(text);
  return partsOf(article.sentences, structureOf(article));
}
/** The kind of a paragraph between two paragraphs of a report. */
const kindOf = (paragraph: string) => {
  const kinds = kindsOf(`${report}\n\n${paragraph}\n\n${report}`);
  expect([kinds[0], kinds.at(-1)]).toEqual([null, null]);
  return [...new Set(kinds.slice(1, -1))].join();
};

describe('structureOf', () => {
  it.each([
    'By Jane Smith', 'BY JANE SMITH', 'By Jane Smith and Ali Khan, Agency Staff', 'By Jane Smith, Ali Khan and Vincent van Gogh', 'By Jane Smith | The Daily', 'By Jane Smith in Cairo', 'By Jane Smith, senior correspondent', 'Written by Jane Smith',
    'Jane Smith reports from Cairo.', 'Jane Smith and Ali Khan reported from Cairo and Port Said.', 'Ali Khan contributed to this report.', 'Agency writer Jane Smith in Cairo contributed to this report.', '(Reporting by Jane Smith; Editing by Ali Khan)',
  ])('sees a byline in %j', (line) => expect(kindOf(line)).toBe('byline'));

  it.each(['Monday, March 5, 2007', '5 March 2007', '2007-03-05', 'Published: 5 March 2007, 10:30', 'Updated 5 March 2007'])('sees when it came out in %j', (line) => expect(kindOf(line)).toBe('published'));

  it.each(['What happens next', 'A Long Way To Go', 'Group F — Sweden 1 – 0 Korea', '2015 in numbers', 'THE SECOND HALF'])('sees a heading in %j', (line) => expect(kindOf(line)).toBe('heading'));

  it.each([
    'Image: Jane Smith.', 'Photo: Agency', 'The harbour at night. Image: Jane Smith.', 'The minister in Cairo on Monday. Photo: Ali Khan/Agency', 'A tram in Lisbon. (Photo by Jane Smith)', 'A ship leaves the canal. REUTERS/Jane Smith',
    'People wait for food. (AP Photo/Jane Smith)', 'Picture: Wikimedia Commons', 'Image caption: The minister in Cairo', 'The old bridge in May. Jane Smith/Getty Images', 'File photo of the minister in Cairo.',
  ])('sees a caption in %j', (line) => expect(kindOf(line)).toBe('caption'));

  it.each([
    'Advertisement', 'ADVERTISEMENT', 'Share this', 'Read more: Minister visits Cairo again', 'READ MORE: Minister visits Cairo again', 'Related: Ten things to know about Cairo', 'Subscribe to our newsletter for more of this.', 'Sign up here to get it every day.',
    'Follow us on Twitter and Facebook.', 'Follow The Daily on Instagram.', 'Have an opinion on this story? Share it!', 'This article was originally published in The Daily on 5 May 2015.', 'This story was first published by The Daily.',
    'Copyright 2015 The Daily.', '© 2015 The Daily. All rights reserved.', 'This material may not be published, broadcast, rewritten or redistributed.', 'Story continues below advertisement', 'Sources: The Daily, Agency', 'Click here to read the report in full.',
  ])('sees what the publisher adds in %j', (line) => expect(kindOf(line).split(',')[0]).toBe('boilerplate'));

  it.each(['Correction: The minister is 54 years old, not 45.', 'Editor’s note: This report has been changed since Monday.', "Editor's note (5 May 2015): Names were changed.", 'An earlier version of this article gave the wrong age of the minister.', 'Clarification: The law is not yet in force.'])('sees a correction in %j', (line) => expect(kindOf(line)).toBe('correction'));

  it.each([
    'By Monday Jane Smith had left Cairo.', 'By Jane Smith the law was called a mistake.', 'The image of the minister was damaged by the talks.', 'The photo was taken by a man in Cairo on Monday.', 'Copyright law is older than the railway in this country.',
    'Follow the money, said the minister in Cairo.', 'Jane Smith reported from Cairo that the talks had ended.', 'Sources said the ministers had met in Cairo.', 'Corrections to the law were made in May.', 'He asked readers to share this view of the town.', 'She has an opinion on this story and told it to the court.',
    'Related work was done by a team in Cairo.', 'The advertisement was shown in Cairo for a week.', 'Subscribers to the paper were told on Monday.', 'The report was published in May 2015.',
  ])('sees text of the report in %j', (line) => expect(kindOf(line)).toBe(''));

  it('takes what stands below "Sources" for links, to the end or to another heading', () => {
    expect(kindsOf(`${report}\n\nSources\n\nJane Smith, "Ministers meet in the town hall of a small place in May". The Daily, 5 May 2015.\n\nAli Khan, "Talks end". Agency, 5 May 2015.`)).toEqual([null, 'links', 'links', 'links', 'links', 'links']);
  });

  it('goes on with the report below a list of related news', () => {
    expect(kindsOf(`${report}\n\nRelated news\n\nMinister visits Cairo\n\n"Talks end in Cairo"\n\n${report}`)).toEqual([null, 'links', 'links', 'links', null]);
  });

  it('takes addresses for links', () => {
    expect(kindOf('https://example.org/one/two/three https://example.org/four')).toBe('links');
  });

  it('ends no report with a heading', () => {
    expect(kindsOf(`${report}\n\nThe end of it`)).toEqual([null, null]);
  });

  it('marks a single sentence of a paragraph', () => {
    expect(kindsOf(`${report} All rights reserved. ${report}`)).toEqual([null, 'boilerplate', null]);
  });

  it('does not take a paragraph for a caption that goes on behind it', () => {
    expect(kindsOf(`The minister in Cairo (Image: Jane Smith). ${report} ${report} ${report} ${report}`)).toEqual(['caption', null, null, null, null]);
  });

  it('gives parts in order, without overlap, and a verdict for each sentence', () => {
    const pieces = ['By Jane Smith', 'Image: x', '\n\n', '. ', 'Sources', 'Advertisement', 'LONDON — ', 'The end', 'All rights reserved', 'Correction: '];
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')), (text) => {
      const article = articleOf(text);
      const structure = structureOf(article);
      let last = 0;
      for (const { start, end } of structure.parts) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
      expect(partsOf(article.sentences, structure)).toHaveLength(article.sentences.length);
    }));
  });

  it('reads 50 kB of anything in no time', () => {
    for (const piece of ['By Jane ', 'Jane Smith, ', 'Jane Smith and ', 'By A', 'Image: ', 'https://a ', 'Sources\n\n', 'a\n\n', 'This article was ', 'first published ', 'more ', 'Correction ', '[', '. ', 'Follow a ', 'A. ', 'read more ', 'Correspondent ']) {
      const article = articleOf(piece.repeat(50_000 / piece.length));
      const times = [1, 2, 3].map(() => {
        const started = performance.now();
        structureOf(article);
        return performance.now() - started;
      });
      expect([piece, Math.min(...times) < 300]).toEqual([piece, true]);
    }
  });
});
