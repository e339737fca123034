import { describe, expect, it } from 'vitest';
import { datelineOf } from '#articles/dateline';
import { paragraphsOf, sentencesOf } from '#articles/sentences';

function read(text: string) {
  const found = datelineOf(text, paragraphsOf(text));
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return found && [words(found.place), words(found.date), words(found.agency), text.slice(found.end)];
}

describe('datelineOf', () => {
  const rest = 'The ministers met for an hour.';
  it.each([
    ['SEOUL, May 18 (Agency) — ', 'SEOUL', 'May 18', 'Agency'],
    ['NIAMEY, 8 July (Agency) - ', 'NIAMEY', '8 July', 'Agency'],
    ['28 June 2011 – ', null, '28 June 2011', null],
    ['Seoul, 18 May (Agency) — ', 'Seoul', '18 May', 'Agency'],
    ['seoul, may 18 (agency) — ', 'seoul', 'may 18', 'agency'],
    ['SEOUL (Reuters) - ', 'SEOUL', null, 'Reuters'],
    ['Seoul (Reuters) – ', 'Seoul', null, 'Reuters'],
    ['ISMAILIA, Egypt, 29 March (Agency) — ', 'ISMAILIA, Egypt', '29 March', 'Agency'],
    ['LONDON — ', 'LONDON', null, null],
    ['LONDON -- ', 'LONDON', null, null],
    ['LONDON - ', 'LONDON', null, null],
    ['London — ', 'London', null, null],
    ['Paris, France – ', 'Paris, France', null, null],
    ['WASHINGTON, D.C., Monday - ', 'WASHINGTON, D.C.', 'Monday', null],
    ['ST. LOUIS, Mo. (AP) — ', 'ST. LOUIS, Mo.', null, 'AP'],
    ['PORT-AU-PRINCE, Haiti (AP) — ', 'PORT-AU-PRINCE, Haiti', null, 'AP'],
    ['RIO DE JANEIRO, Aug. 5, 2016 /Wire/ -- ', 'RIO DE JANEIRO', 'Aug. 5, 2016', 'Wire'],
    ['GENEVA/NEW YORK, Tuesday, 3 May 2019 – ', 'GENEVA/NEW YORK', 'Tuesday, 3 May 2019', null],
    ['KYIV, Ukraine (May 18, 2022) — ', 'KYIV, Ukraine', 'May 18, 2022', null],
    ['CAGUAS, Puerto Rico (AP)_ ', 'CAGUAS, Puerto Rico', null, 'AP'],
    ['WASHINGTON _ ', 'WASHINGTON', null, null],
    ['COLUMBIA --- ', 'COLUMBIA', null, null],
    ['Cape Town - ', 'Cape Town', null, null],
    ['TIJUANA & SAN DIEGO, March 29, 2018 -- ', 'TIJUANA & SAN DIEGO', 'March 29, 2018', null],
    ['ISLAMABAD: ', 'ISLAMABAD', null, null],
    ['(Xinhua) -- ', null, null, 'Xinhua'],
    ['By Jane Smith SEOUL (Reuters) - ', 'SEOUL', null, 'Reuters'],
  ])('reads %j', (head, place, date, agency) => {
    expect(read(`${head}${rest}`)).toEqual([place, date, agency, rest]);
    const text = `${head}${rest} It rained.`;
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([rest, 'It rained.']);
  });

  it.each([
    'Messi — the captain of the team — scored twice.',
    'Messi — Argentina’s captain — scored twice.',
    'The minister (left) - a lawyer - spoke first.',
    'John Smith (left) — The minister of trade.',
    'Sweden beat Korea 1 – 0 in the first match.',
    'Group F — Sweden 1 – 0 Korea Republic',
    'BREAKING: Two people were hurt.',
    'He wrote a book - The Long Road - in May.',
    'The rule is simple: Nobody leaves.',
    'On Monday, 8 July (a holiday) — The shops were shut.',
  ])('sees none in %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('looks at the start of the first two paragraphs, below a heading and a byline', () => {
    expect(read(`A short heading\n\nLONDON — ${rest}`)?.[0]).toBe('LONDON');
    expect(read(`A short heading\n\nBy Jane Smith\n\nMonday, May 18, 2015\n\nLONDON — ${rest}`)?.[0]).toBe('LONDON');
    expect(read(`It rained.\n\nIt snowed.\n\nIt stopped.\n\nIt began.\n\nLONDON — ${rest}`)).toBeNull();
  });

  it('may be a paragraph of its own', () => {
    const text = `NAIROBI, Kenya (AP) _\n\n${rest}`;
    expect(read(text)?.slice(0, 3)).toEqual(['NAIROBI, Kenya', null, 'AP']);
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([rest]);
  });

  it('reads long paragraphs in no time', () => {
    for (const part of ['LONDON, ', 'A (', 'By Jane ', '— ', 'May 18, ', 'a.', '- ', 'a', 'Ab ', 'a/']) {
      const started = performance.now();
      read(part.repeat(50_000 / part.length));
      expect(performance.now() - started).toBeLessThan(200);
    }
  });
});
