import { describe, expect, it } from 'vitest';
import { parseArticle } from '#articles/parse';
import { analyse } from '#facts/analyse';
import type { Fact } from '#facts/fact';
import { tables } from '#tests/unit/2-language/loaded-tables';

const title = 'Storm hits the port of Leeds';

/** Facts of a text under a title, as "subject = value". */
function factsOf(text: string, headline = title): Fact[] {
  const result = parseArticle(`# ${headline}\n\n${text}`, { date: '2015-05-18' });
  if (!result.ok) throw new Error(result.error.code);
  return [...analyse(result.value, tables).facts];
}

const told = (text: string, headline?: string) => factsOf(text, headline).map(({ subject, value }) => `${subject} = ${value}`);

describe('a sentence of plain news tells its facts', () => {
  it.each([
    ['of shares, where it says so', 'Shares of Alibaba Group soared 38 percent in Leeds in the rush of 3 May 2015.', 'Shares of Alibaba Group soared what percentage in Leeds in the rush of 3 May 2015 = 38 percent'],
    ['that ends in the initials of a place', 'Divers found 14 bottles of wine in Washington D.C.', 'Divers found 14 bottles of wine in which place = Washington D.C.'],
    ['of a country by what it owns', 'Norway’s highest court counted 40 houses in Leeds.', "Which country's highest court counted 40 houses in Leeds = Norway"],
    ['of whom it calls "Mr"', 'John Smith left Leeds on 3 May 2015. Mr Smith promised 40 houses and two schools to the people of Dover.', 'Which person promised 40 houses and two schools to the people of Dover = John Smith'],
    ['with a number behind "the"', 'Divers were among the 47 guests who left Leeds in boats.', 'Divers were among how many guests who left Leeds in boats = 47'],
    ['of who is named behind a trade without an article', 'Among the guests in Leeds was biologist Mary Jones.', 'Among the guests in Leeds was which person = Mary Jones'],
    ['where nothing is meant by "it"', 'John Smith, it emerged, counted 40 houses in Leeds on Sunday.', 'Which person, it emerged, counted 40 houses in Leeds on Sunday 17 May 2015 = John Smith'],
    ['with a thing that it brings in itself', 'Divers found 14 bottles of wine in the sludge of the river Aire.', 'Divers found how many bottles of wine in the sludge of the river Aire = 14'],
    ['with a noun for the place that it names', 'About 300 people left Leeds in boats after the city’s centre was flooded.', 'how many people left Leeds in boats after the city’s centre was flooded = about 300'],
    ['with what somebody is behind the name', 'John Smith, the regional police chief, counted 40 houses.', 'how many houses John Smith counted = 40'],
    ['with the event of its title', 'The storm destroyed 40 houses in Dover.', 'how many houses the storm destroyed in Dover = 40'],
    ['where a noun says whose "he" is', 'A sailor from Dover said that he had saved 14 people in Leeds.', 'A sailor from Dover said that he had saved how many people in Leeds = 14'],
    ['where a company says what "it" would do', 'Boeing Corp said on 3 May 2015 it would build 14 ships for Norway.', 'Boeing Corp said on 3 May 2015 it would build how many ships for Norway = 14'],
    ['that count from a day in it', 'John Smith fell ill on 3 May 2015 and died five days later in Leeds.', 'John Smith fell ill on which date and died five days later in Leeds = 2015-05-03'],
    ['of long ago, though it counts back from now', 'Monks from Dover cut 14 stones about 300 years ago for John Smith.', 'how many stones monks from Dover cut about 300 years ago for John Smith = 14'],
  ])('%s', (_, text, fact) => {
    expect(told(text)).toContain(fact);
  });

  it('of somebody who goes by one name, as the title does', () => {
    const text = 'Kisenosato won 14 games in Leeds. Kisenosato left Dover in 2002. Kisenosato is the first champion from Leeds since 1998.';
    expect(told(text, 'Kisenosato wins the games of Leeds')).toContain('how many games Kisenosato won in Leeds = 14');
    expect(told(text, 'Stranger wins the games of Leeds')).not.toContain('Which person won 14 games in Leeds = Kisenosato');
  });

  it('with a weekday that only says of what kind a thing is', () => {
    expect(factsOf('A roar went up in Leeds, where 3,000 people had gathered after Friday prayers.').map(({ statement }) => statement).join()).toContain('after Friday prayers');
  });

  it('with no part of a measure cut off', () => {
    expect(factsOf('Boeing shares in Leeds slid as much as 5 percent on 3 May 2015.').filter(({ value }) => value.endsWith('as much'))).toEqual([]);
  });

  it('of a list of places as of places apart', () => {
    expect(factsOf('Messages are popular in Europe, India and Latin America.').map(({ statement }) => statement).join()).not.toContain('Europe is in India');
  });

  it('of a house that is called a gulf as of no place', () => {
    expect(factsOf('Bolivia seized the wells of Gulf Oil in 1969.').filter(({ kind }) => kind === 'where')).toEqual([]);
  });

  it('of quarrels as of nobody', () => {
    expect(factsOf('Quarrels over gas brought down two ministers of Norway in 2003.').map(({ statement }) => statement).join()).toContain(', quarrels over gas');
  });

  it('of what was to come in the year it meant', () => {
    expect(told('John Smith, who is seeking re-election in October, counted 40 houses in Leeds.')).toContain('who is seeking re-election in October 2015 = John Smith');
    expect(told('The fair of Leeds should have taken place on 23 April.')).toContain('The fair of Leeds should have taken place on which date = 2015-04-23');
  });

  it('of a land that is no country as of a place', () => {
    expect(factsOf('John Smith opened 14 schools in Hong Kong.').filter(({ value }) => value === 'Hong Kong').map(({ kind }) => kind)).toEqual(['where']);
  });

  it('without what it only adds to the sentence before', () => {
    expect(factsOf('John Smith opened 14 schools. The Horniman Museum, also in London, gave 72 statues to Nigeria in 2014.').map(({ statement }) => statement).join()).toContain('The Horniman Museum, in London, gave 72'.slice(4));
  });

  it('of one only, where another did the like with the same verb', () => {
    expect(factsOf('Mary Jones took silver in Leeds and Katharine Merry of Britain the bronze in 2014.').filter(({ value }) => value.includes('bronze'))).toEqual([]);
  });

  it('about who spoke right before', () => {
    expect(told('"We saved all of the boats in time," harbour master John Smith said. He counted 40 houses in Dover behind old walls of stone.')).toContain('how many houses John Smith counted in Dover behind old walls of stone = 40');
  });

  it('about whom the title names, though others speak between', () => {
    expect(told('John Smith sailed to Dover on Sunday. The sea was calm. He counted 40 houses on the cliffs of Dover and none below.', 'John Smith counts the houses of Dover')).toContain('how many houses John Smith counted on the cliffs of Dover and none below = 40');
  });

  it('about who spoke, and not about whom the words name', () => {
    expect(told('"It has taken 65 years after Roger Bannister." He counted 40 houses in Dover.').join()).not.toContain('Roger Bannister counted');
  });

  it('with what "he said" to its speaker', () => {
    const [quote] = factsOf('John Smith, the mayor of Leeds, opened a new bridge. "The town will rebuild every one of the houses," he said.').filter(({ kind }) => kind === 'quote');
    expect(quote?.value).toBe('John Smith');
  });
});

describe('a deed of plain news', () => {
  const deeds = (text: string) => factsOf(text).filter(({ kind }) => kind === 'event').map(({ value }) => value);

  it.each([
    ['as what it was described', 'The old court of Leeds described the provisions of 2014, which date from 1900, as a relic of the past.', 'described the provisions'],
    ['after whom they will go', 'The officers of Leeds said that guards from Dover will go after makers first, and that all will be well.', 'will go'],
    ['how many applauded', 'A crowd estimated at 3,000 applauded from the walls of Leeds.', 'estimated at 3,000'],
  ])('is not told without %s', (_, text, cut) => {
    expect(deeds(text).filter((value) => value.includes(cut) && !/ as | after |^applauded/.test(value))).toEqual([]);
  });
});

describe('a sentence of plain news tells nothing', () => {
  it.each([
    ['of a likeness to another', 'In Norway, John Smith followed suit on 3 May 2015.'],
    ['in so few words that only its article tells of what', 'Leeds is far.\n\nJohn Smith took the stand on 3 May.'],
    ['of whose capital it is the mayor of', 'Leeds is far.\n\nThe mayor of its capital bought a kilo of apples for 75 cents on 3 May.'],
    ['of whose residents so many are something', 'Leeds is far.\n\nAbout 85 percent of its 25,000 residents are farmers.'],
    ['of whose towns no road leads to', 'Leeds is far.\n\nNo road connects its 28 towns.'],
    ['of what came later than something', 'Leeds is far.\n\nThree months later 38 people were killed by a storm in Dover.'],
    ['of the other end', 'Leeds is far.\n\nAt the other end John Smith kicked 35 balls in 2014.'],
    ['of whom somebody else would have removed', 'Leeds is far.\n\nJohn Smith announced on 3 May 2015 that he would have him removed.'],
    ['of whose place somebody took', 'Leeds is far.\n\nJohn Smith took his place on 3 May 2015.'],
    ['of all three countries', 'Leeds is far.\n\nFlags flew at half-staff in all three countries on 3 May 2015.'],
    ['of what it had been out of the reach of', 'For 39 years and 3,000 games it had been out of reach in Leeds.'],
    ['of what was said before', 'John Smith told a news conference in Leeds on 3 May 2015.'],
    ['of what somebody took over', 'John Smith took over from Mary Jones in 2014.'],
    ['of a longer way than another', 'The European Union is using a longer way since 3 May 2015.'],
    ['of shares, without saying so', 'Microsoft lost 5 percent.'],
    ['of "him" who is another', 'John Smith won a prize in 2014 for playing him in Leeds.'],
    ['of one of a people', 'The Canadian won a race in 2014.'],
    ['of what happened moments before', 'A call that John Smith made in Leeds moments earlier saved 14 people.'],
    ['of what somebody would not explain', 'John Smith declined to elaborate before Mary Jones came to Leeds.'],
    ['of people of whom it does not say', 'Tens of thousands are treated in Leeds every year.'],
    ['of both, who are not told', 'In May 2014, both saw signs of a storm in Leeds.'],
    ['of a rival of whom it does not say', 'John Smith leads the rival project in Leeds since 2014.'],
    ['of what is similar to what it does not say', 'In 2014, John Smith read a similar letter in Leeds.'],
    ['of a body of which there are many', 'John Smith counted 14 ships in the Region.'],
    ['of what it was removed from', 'Leeds and Dover were removed in May 2014.'],
    ['of whose partner it tells', 'In a letter, partner John Smith wrote that Leeds had 14 schools.'],
    ['of what followed what it does not say', 'In the debate that followed, John Smith praised 14 schools.'],
    ['of a month that follows another', 'Ten students left Leeds the following July with 14 teachers.'],
    ['of two points of which it does not say', 'John Smith praised both points on 3 May 2015.'],
    ['of what is like nothing told', 'The plans of Leeds carry no such promise for 14 people.'],
    ['of a view more cheerful than another', 'The City of Leeds took a more cheerful view on 3 May 2015.'],
    ['of a margin that is like another', 'Leeds passed the text in May 2014 by a similarly thin margin.'],
    ['of what was done then', 'An egg in Leeds was then emptied by 14 students.'],
    ['of who also came', 'Mary Jones of Norway and John Smith of Leeds also attended.'],
    ['of what goes on since', 'Norway has run Leeds since, under John Smith.'],
    ['of a mood like another', 'In Leeds, the mood was no less solemn, John Smith wrote in 2014.'],
    ['of what it is an idea to revive', 'Rain fell in May. The idea of reviving it came from 14 professors of Leeds.'],
    ['of one of a colour', 'The yellow one won 14 towns of Norway on 3 May 2015.'],
    ['of a cost, without of what', 'The cost was estimated at $20 million on 3 May 2015.'],
    ['of who came next', 'Next came John Smith, with 14 rocks in a bag.'],
    ['of others', 'Churches in Leeds took in others on 3 May 2015.'],
    ['of a million of what it does not say', 'John Smith needed 14 days to get to one million.'],
  ])('%s', (_, text) => {
    expect(factsOf(text).filter(({ kind, subject }) => kind !== 'role' && subject !== 'Leeds')).toEqual([]);
  });
});

describe('a statement', () => {
  it('tells what somebody said it had been with the sentence before alone', () => {
    const told = factsOf('Rain fell on the port. John Smith, the mayor of Leeds, said it had been a vanity exercise in 2014.').filter(({ kind }) => kind === 'when').map(({ statement }) => statement);
    expect(told.filter((statement) => !statement.includes('; '))).toEqual([]);
  });

  it('names its article where a body that each country has tells of none', () => {
    const statement = (text: string) => factsOf(text).find(({ kind }) => kind === 'role')?.statement;
    expect(statement('Mary Jones, permanent secretary at the Public Health Ministry, counted 40 houses in Leeds.')).toMatch(/^According to the article/);
    expect(statement('Mary Jones, permanent secretary at the Norwegian Health Ministry, counted 40 houses in Leeds.')).toMatch(/^Mary Jones was/);
  });

  it('has the article of what is left of a role', () => {
    expect(factsOf('Mary Jones, a 35-year-old officer of the Norwegian police, asked for papers in Leeds.').find(({ kind }) => kind === 'role')?.statement).toBe('Mary Jones was an officer of the Norwegian police.');
  });

  it('has "a" before letters that are spoken apart', () => {
    expect(factsOf('U.S. District Judge Mary Jones counted 40 houses in Leeds.').find(({ kind }) => kind === 'role')?.statement).toContain(' a U.S. District Judge');
  });

  it('says when, where a year stands behind "and"', () => {
    expect(factsOf('Norway permits gay marriage and last year opened 14 schools.').map(({ statement }) => statement).join()).toContain('and in 2014 opened');
  });

  it('names its article where an age or a bare office would hang in the air', () => {
    expect(factsOf('Culture Minister John Smith, 57, counted 40 houses in Leeds.').filter(({ kind, subject }) => kind === 'role' || subject === 'John Smith').map(({ statement }) => statement.startsWith(`According to the article “${title}”`))).toEqual([true, true]);
  });

  it('leaves the surname alone where a thing goes by it', () => {
    expect(factsOf('Stephen Hawking was born in Oxford. Hawking radiation was observed in 14 towns of Norway.').some(({ statement }) => statement.includes('Stephen Hawking radiation'))).toBe(false);
  });

  it('gives a body its article behind the name of its owner', () => {
    expect(factsOf('Brazil’s National Museum burned on Sunday. The museum held 300 bones and many more old books than Leeds.').map(({ statement }) => statement).join(' ')).toContain('the National Museum held 300 bones');
  });

  it('gives nobody what two share', () => {
    expect(told('Ken Jones and Brad Smith, who won $300 and $200 in the games of Leeds, left for Norway in 2014.').filter((fact) => fact.startsWith('Brad Smith won') || fact.startsWith('who won'))).toEqual([]);
  });

  it('takes no "over" of a verb into a number', () => {
    expect(factsOf('In 1908 a storm flattened trees over about 2,000 square km of forest in Norway.').find(({ kind }) => kind === 'quantity')?.value).toBe('about 2,000 square km');
  });

  it('asks for a part of a country by no name of the whole', () => {
    expect(told('Rebels linked to farmers seized northern Mali in 2012 and imposed a harsh law.').join()).not.toContain('which country');
  });

  it('leaves out what somebody did besides another', () => {
    expect(factsOf('John Smith, who also scored 22, was named the best player of the finals in Dover.').map(({ statement }) => statement).join()).not.toContain('scored 22');
  });

  it('says by when, and not "by on"', () => {
    expect(factsOf('The police had counted 40 houses in Leeds by Friday night.').map(({ statement }) => statement).join()).toContain('by the night of Friday 15 May 2015');
  });

  it('tells the day of the dateline as today', () => {
    expect(factsOf('LEEDS, May 17 - Divers found 14 bottles of wine in the river Aire today.').find(({ kind }) => kind === 'when')?.value).toBe('2015-05-17');
  });

  it('tells no day where any may be meant', () => {
    expect(factsOf('Divers found 14 bottles of wine in the river Aire one Saturday in April 2015.').filter(({ value }) => value.length === 10)).toEqual([]);
  });

  it('says "on" of a month and day that lack it', () => {
    expect(factsOf('John Smith begins his term as mayor of Leeds Oct. 1.').map(({ statement }) => statement).join()).toContain('Leeds on Thursday 1 October 2015');
  });

  it('writes small what has a capital for the sentence alone', () => {
    expect(factsOf('Divers found 14 bottles of wine in Leeds.\n\nPolio paralysed 350 children in Norway in 2012, and doctors vaccinated polio patients in Leeds.').map(({ statement }) => statement).join()).toContain(', polio paralysed');
  });

  it('takes no animal for the country it is named after', () => {
    expect(factsOf('Sudan, who was 45, died in Leeds on 3 May 2015.').filter(({ kind }) => kind === 'country')).toEqual([]);
  });

  it('says a day of last year once', () => {
    expect(factsOf('John Smith left Leeds for Norway on May 3 last year.').map(({ statement }) => statement).join(' ')).toContain('on 3 May 2014.');
  });
});
