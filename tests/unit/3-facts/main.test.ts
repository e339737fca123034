import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const mainOf = (text: string, title?: string) => analyse(articleOf(text, title), tables).main;

describe('who an article is about', () => {
  it.each([
    ['the subject of its first sentence, not who is quoted', 'The World Bank opened an office in Chile on Monday.\n\n"It is a good day," said Mary Jones, a professor. Jones spoke for an hour. Jones then left.', 'World Bank'],
    ['the person whose role leads the subject', 'US Secretary of State John Kerry met students in Seoul on Monday.', 'John Kerry'],
    ['the name beside a subject that only describes', 'The mayor of the town, Mary Jones, opened a school on Monday.', 'Mary Jones'],
    ['a country that acts', 'Argentina beat France in a final in Qatar on Sunday. John Smith watched it.', 'Argentina'],
    ['people without a name', 'All 33 miners were lifted to the surface on Wednesday. Chilean President John Smith was waiting.', 'All 33 miners'],
    ['those who are counted, not the count', 'Almost half of all village doctors left the country last year.', 'village doctors'],
    ['a body with the land it is of', 'The Parliament of New Zealand passed a law on Wednesday.\n\n"It is unique," said John Smith, the Minister of Justice.', 'Parliament of New Zealand'],
    ['whom people speak for', 'Researchers from the University of Oslo found a new star on Monday.', 'University of Oslo'],
    ['the agent, where a thing is the subject', 'The books were delivered by the World Bank on Monday.', 'World Bank'],
    ['whom the next sentence names, where the first only describes a person', 'The mayor of a small town was shot on Monday. Mary Jones was taken to a hospital by two officials.', 'Mary Jones'],
    ['the subject behind what leads up to it', 'Three years after it was promised, the World Bank opened an office in Oslo.', 'World Bank'],
  ])('is %s', (_, text, who) => {
    expect(mainOf(text).who[0]).toBe(who);
  });

  it('is everybody that the subject joins, and no land they come from', () => {
    expect(mainOf('Mary Jones, a teacher from Chile, and John Smith, a farmer from Peru, were given a prize on Monday.').who).toEqual(['Mary Jones', 'John Smith']);
  });

  it('is nobody where things happen and people only measure or tell of them', () => {
    expect(mainOf('A strong earthquake struck the mountains on Saturday. The United States Geological Survey measured its magnitude at 7.8.').who).toEqual([]);
  });

  it('is nobody for a crowd that is only counted', () => {
    expect(mainOf('More than 2,500 people were killed by a storm on Sunday.').who).toEqual([]);
  });

  it('is more surely whom the title has as its subject', () => {
    const text = 'A court in Oslo heard a case of Mary Jones against John Smith on Monday. Jones spoke first. Smith spoke then.';
    expect(mainOf(text, 'Jones defends a case').who[0]).toBe('Mary Jones');
    expect(mainOf(text, 'Smith defends a case').who[0]).toBe('John Smith');
  });
});

describe('when what an article tells took place', () => {
  it.each([
    ['the day of the main clause, not of a clause that explains', 'The school that had burned on Friday was opened again on Sunday.', 'Sunday'],
    ['the day of what is told, not of its telling', 'Officials said on Sunday that the bridge was in ruins. It fell into the river on Saturday.', 'Saturday'],
    ['a day near that of the article before one long ago', 'The treaty of 3 May 1998 was signed again by both sides. They met on Saturday.', 'Saturday'],
    ['a day of the text before that of the dateline', 'OSLO, May 17 (Agency) — The mayor John Smith opened a school on Saturday.', 'Saturday'],
    ['the dateline\'s where the text has none', 'OSLO, May 17 (Agency) — The mayor John Smith opened a school.', 'May 17'],
  ])('is %s', (_, text, when) => {
    expect(mainOf(text).when[0]).toBe(when);
  });

  it('is not told by a limit of long ago alone', () => {
    expect(mainOf('The company had been shut out since July 24, 2003 after breaking a law.').when).toEqual([]);
  });
});

describe('where what an article tells took place', () => {
  it.each([
    ['a canal whose authority is named too', 'ISMAILIA, Egypt (Agency) — Ships moved through the Suez Canal again on Monday.\n\nThe Suez Canal Authority had closed it.', 'Suez Canal'],
    ['the first of a list of cities', 'The picture was shown at the same time in six cities: Brussels, Santiago, Shanghai, Taipei, Tokyo and Washington.', 'Brussels'],
    ['the place of the main clause, not of an aside', 'John Smith, a teacher at a school in Berlin, sang in Oslo on Monday.', 'Oslo'],
    ['a city after its kind', 'Mary Jones was crowned in the Moroccan capital Rabat on Monday.', 'Rabat'],
    ['the country throughout, where no place is told', 'French teachers want more pay. The French government said no. A German newspaper wrote about French schools.', 'France'],
  ])('is %s', (_, text, where) => {
    expect(mainOf(text).where[0]).toBe(where);
  });

  it('puts the article into the country of its city, where that of a water is not known', () => {
    expect(mainOf('ISMAILIA, Egypt (Agency) — Ships moved through the Suez Canal again on Monday. A Dutch company helped.').countries[0]).toBe('EG');
  });

  it('is no country in a sum of money, and no airline\'s', () => {
    expect(mainOf('John Smith sold a company for US$40 billion.').where).toEqual([]);
    expect(mainOf('Airbus won an order from Qatar Airways for 60 jets.', 'Airbus wins order of Qatar Airways').where).toEqual([]);
  });
});

describe('the gist', () => {
  it('is found for any text, however its brackets and quotes are set', () => {
    const pieces = ['The mayor', 'Mary Jones', '(', ')', ',', '"', 'who', 'of', 'the', 'in Oslo', 'on Monday', 'said', 'was', 'opened', 'and', ':', 'After', 'a school', '.', '$'];
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 }), (some) => {
      const { who, when, where } = mainOf(`Report. ${some.join(' ')} end.`);
      expect([who.length <= 5, when.length <= 3, where.length <= 5]).toEqual([true, true, true]);
    }), { numRuns: 60 });
  });
});
