import { describe, expect, it } from 'vitest';
import { type Item, keyTexts } from '#items/item';
import { plain } from '#tests/unit/4-items/plain';
import { articleOf } from '#tests/unit/3-facts/articles-of';
import { soundItems } from '#tests/unit/4-items/sound-items';

const others = 'Mary Jones, the mayor of Boston, met Peter Brown, the governor of Texas, in Paris. Anna Green, the director of the Red Cross, left Oslo.';

function itemsOf(text: string, title = 'News'): Item[] {
  const article = articleOf(`${text}\n\n${others}`, title);
  return soundItems(article);
}
const stemsOf = (text: string, title?: string) => itemsOf(text, title).map(({ stem }) => plain(stem));
const keyOf = (item: Item | undefined) => item && keyTexts(item)[0];

describe('a question about a role', () => {
  it('asks for the office that the article gives, in no tense of its own', () => {
    const item = itemsOf('US Attorney General John Smith spoke to reporters in Cairo.').find(({ stem }) => plain(stem) === 'What office for John Smith?');
    expect(keyOf(item)).toBe('US Attorney General');
  });

  it('asks how somebody without office is described, articles with all options', () => {
    const item = itemsOf('Peter Smith, an astronomer at Leiden University, met the French physicist Anna Brown and John Miller, a chemist at Cambridge University.').find(({ stem }) => plain(stem) === 'What is Peter Smith?');
    expect(keyOf(item)).toBe('an astronomer at Leiden University');
    expect(item?.form === 'choice' && item.options.every(({ text }) => /^(?:an?|the) /.test(text))).toBe(true);
  });

  it('quotes the role with its article', () => {
    expect(stemsOf('John Smith, a schoolboy from Pakistan, spoke to reporters in Cairo.')).toContain('Who is “a schoolboy from Pakistan”?');
  });

  it('asks for the country of "Chilean", not of "US"', () => {
    expect(stemsOf('Chilean President John Smith spoke to reporters in Cairo.')).toContain('John Smith is named as President of which country?');
    expect(stemsOf('US Attorney General John Smith spoke to reporters in Cairo.').filter((stem) => /of which country/i.test(stem))).toEqual([]);
  });
});

describe('a question asks', () => {
  it('for the past in the simple past', () => {
    expect(stemsOf('Argentina had won the World Cup at home in 1978 and in Mexico in 1986.')).toContain('Which country won the World Cup at home in 1978 and in Mexico in 1986?');
  });

  it('how many, also where the number is hedged', () => {
    expect(stemsOf('More than 2,500 people were reported dead in Nepal on Sunday.')).toContain('How many people were reported dead in Nepal on Sunday 17 May 2015?');
  });

  it('for a person or an organisation as a source, by its kind', () => {
    expect(stemsOf('Trade with seven countries is due to start, according to Peter Smith, the mayor of Leeds.').some((stem) => stem.startsWith('Who is the source'))).toBe(true);
  });

  it('in a gap for a sentence of 30 words at most, with a full date, without what leans', () => {
    const [stem = ''] = stemsOf('Earlier this year, John Smith, a friend of many of the people in the old part of the town, opened one of the bridges that people had built there for about 4,500 visitors from Ohio on Sunday.').filter((some) => some.startsWith('Complete:'));
    expect(stem.split('“')[1]?.split(' ').length ?? 0).toBeLessThanOrEqual(30);
    expect(stem).not.toMatch(/Earlier this year/);
  });
});

describe('a number with a bound', () => {
  it('is typed, since what is less may be as true', () => {
    const forms = itemsOf('More than 2,500 people were reported dead in Nepal on Sunday.').filter(({ stem }) => plain(stem).startsWith('How many')).map(({ form }) => form);
    expect(forms).toEqual(['typed']);
  });
});

describe('a wrong office', () => {
  it('is one that the country has', () => {
    const item = itemsOf('Afghan Ambassador John Smith spoke to reporters in Cairo.').find(({ stem }) => plain(stem) === 'What office did John Smith hold?');
    expect(item?.form === 'choice' && item.options.some(({ text }) => /Secretary-General|Negotiator/.test(text))).toBe(false);
  });
});

describe('a list of countries', () => {
  it('that goes on is asked for what the article names', () => {
    const stems = stemsOf('Rescue teams came from Iran, Syria, China and other countries to help.');
    expect(stems).toContain('Which does it name? Choose all that fit. “Rescue teams came from ____ and other countries to help.”');
  });
});

describe('no question', () => {
  it.each<[string, string, RegExp]>([
    ['counts half of a list', 'Indian planes brought 43 tonnes of tents, food and other supplies.', /^How many/],
    ['tells half of a list', 'Niger had built a new airport terminal, roads and hotels for the meeting.', /^Which country/],
    ['quotes words about somebody else', '"I still think he is here sometimes," said John Smith, the mayor of Leeds.', /^Who said/],
    ['lists countries beside others that did the same', 'Iran, Syria, China and the European Union also sent rescue teams.', /^Which belong/],
    ['asks for a small number behind the lead', 'The town has 43 schools since Sunday. John Smith opened a school after two weeks of talks in Leeds.', /____ weeks/],
    ['asks for the last metres', 'In the last 500 metres the runners fell back, and John Smith won alone.', /____ metres/],
    ['asks for half of a measure', 'John Smith needed about 22 minutes and 50 seconds for the way to Leeds.', /____ (?:minutes|seconds)/],
    ['gives a city beside its state', 'John Smith opened a school for children in Cambridge, Massachusetts, and left.', /____, Massachusetts/],
    ['gives a city that is said to be in its country', 'John Smith and others had left the ship on its way to Rotterdam in the Netherlands on Sunday.', /to ____ in/],
    ['gives a capital beside its country', 'Nepalese Prime Minister John Smith broke off a visit and returned to Kathmandu on Sunday.', /returned to ____/],
    ['gives a country beside its capital', 'In 2014 John Smith and others demanded new sanctions against North Korea, which many of them blamed on Pyongyang.', /against ____/],
    ['gives the country of a capital', 'Mary Jones and John Smith signed the long treaty in Niamey, the capital of Niger.', /capital of ____/],
    ['offers several names beside "her"', 'Mary Smith, who is 17, heard the news from a teacher at her school in Leeds.', /“____, who is 17/],
    ['asks where a president is at home', 'In Washington, US President John Smith said the agreement with the others was not perfect.', /^(?:Where did|In which country)/],
    ['quotes words with parts left out', '"The projections are quite consistent [...] and the future is very different," said John Smith, the mayor of Leeds.', /^Who said/],
    ['asks for the first of several names', 'Microsoft, Ubisoft, and Smith Brothers all had large areas set up for visitors to try games.', /“____, Ubisoft/],
    ['asks for one of several names', 'Ubisoft, Microsoft, and Smith Brothers all had large areas set up for visitors to try games.', /Ubisoft, ____/],
    ['gives the country of a festival', 'John Smith won the highest prize of the Cannes Film Festival in France.', /Festival in ____/],
    ['asks for a person beside his office', 'The theory agrees with the laws that US President John Smith published in 1915.', /President ____/],
    ['has too little to stand on', 'Early on Monday the stern came loose.', /^When did|^True or false\? “Early/],
    ['quotes words about something else', '"Seventeen years ago, this would not have been possible," said John Smith, the mayor of Leeds.', /^Who said/],
    ['has broken signs', 'John Smith said "a table will be opened with the church" ((it)) in Leeds.', /\(\(/],
    ['asks for one end of a span', 'The taxes that were requested by the towns from 2006 to 2009 are under the old system.', /(?:from|to) ____/],
    ['asks whose attempt it was', 'Dries Mertens, a player from Leuven, ran well. Mertens\'s attempt to score in the second match of the day failed.', /____'s attempt/],
    ['has less than eight words', 'Diego Smith died in November 2010.', /died in ____/],
    ['reaches back from a day only the article knows', 'In the past few days John Smith and other people opened schools near Leeds with the help of the Red Cross.', /In the past/],
    ['tells by "her"', 'Mary Smith heard the news from a teacher at her school in Leeds.', /^Who heard/],
  ])('%s', (_, text, wrong) => {
    expect(itemsOf(text).filter(({ stem, form }) => wrong.test(plain(stem)) && ((form !== 'typed' && form !== 'cloze') || !/her school/.test(stem))).map(({ stem }) => stem)).toEqual([]);
  });

  it('asks for what the title says', () => {
    expect(stemsOf('John Smith and many others walked along the longest river in New Zealand.', 'New Zealand protects a river').filter((stem) => stem.includes('river in ____'))).toEqual([]);
  });

  it('shows a word of its key in another form', () => {
    expect(stemsOf('The African Union expects trade within Africa to grow by 60 per cent.').filter((stem) => /^Complete:.*The ____/.test(stem))).toEqual([]);
  });
});

describe('a gap', () => {
  it('may stand for a small number in the lead, which is the news', () => {
    expect(stemsOf('John Smith was sent to prison for eight years by a court in Leeds on Sunday.').some((stem) => stem.includes('for ____ years'))).toBe(true);
  });

  it('may stand for the years of something further on', () => {
    expect(stemsOf('John Smith was sent to prison by a court in Leeds on Sunday.\n\nUnder the law of Leeds John Smith has to stay away from the town for 30 years.').some((stem) => stem.includes('for ____ years'))).toBe(true);
  });

  it('may stand behind an office, where the name is written and not chosen', () => {
    const items = itemsOf('The French President John Smith opened the longest bridge of the country in Leeds on Sunday.').filter(({ stem }) => stem.includes('President ____'));
    expect([...new Set(items.map(({ form }) => form))]).toEqual(['cloze']);
  });

  it('may open its sentence', () => {
    expect(stemsOf('John Smith opened the longest bridge of the country in Leeds on Sunday.').some((stem) => stem.includes('“____ opened'))).toBe(true);
  });

  it('may stand for the day of the news, whatever the article calls it', () => {
    expect(stemsOf('John Smith opened the longest bridge of the country in Leeds yesterday.').some((stem) => stem.includes('in Leeds on ____'))).toBe(true);
  });
});

describe('a typed number', () => {
  it.each([
    ['About 30,000 books came to Leeds for a summer fair on Sunday.', ['30,000', 'about 30,000', '30 thousand']],
    ['The African Free Trade Area is intended to form a single market of about 1.3 billion people.', ['1.3 billion', 'about 1.3 billion', '1300000000', '1.3bn', 'about 1.3bn']],
    ['The fair in Leeds was held by 41 schools from the old towns in the north.', ['41', 'forty-one']],
  ])('may be written in digits or words: %s', (text, answers) => {
    const typed = itemsOf(text).filter((item) => 'answers' in item && item.kind === 'quantity');
    expect(typed.map((item) => ('answers' in item ? item.answers : []))).toContainEqual(answers);
  });
});

describe('an option', () => {
  const choice = (text: string, stem: RegExp) => itemsOf(text).find((item) => item.form === 'choice' && stem.test(item.stem));

  it('brings its article with it, so that "the" before the gap tells nothing', () => {
    const item = choice('Peter Brown had visited many lands in the south and the Netherlands during talks in Oslo.', /and ____/);
    expect(item?.stem).toContain('in the south and ____ during');
    expect(keyOf(item)).toBe('the Netherlands');
  });

  it('stands without it where none fits', () => {
    const item = choice('Team Estonia had to rebuild the robot entirely after Peter Brown of France and the United States left.', /Team ____/);
    expect(item?.form === 'choice' && item.options.some(({ text }) => text.startsWith('the '))).toBe(false);
  });

  it('is a round year where the aim is one', () => {
    const item = choice('The number of hungry people in the poor lands of the south is to grow by half by 2050.', /by ____/);
    expect(item?.form === 'choice' && item.options.every(({ text }) => text.endsWith('0'))).toBe(true);
  });
});
