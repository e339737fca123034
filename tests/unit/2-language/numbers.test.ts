import { describe, expect, it } from 'vitest';
import { numbersOf } from '#language/numbers';
import type { NumberMention } from '#language/numbers/mention';
import { inWords, valueOfOrdinal, valueOfWords } from '#language/numbers/words';
import { tokensOf } from '#language/tokens';
import { tables } from '#tests/unit/2-language/loaded-tables';

const read = (text: string): NumberMention[] => numbersOf(text, tokensOf(text, { start: 0, end: text.length }), 0, [], tables);

/** Words, kind and amount of every number of a text. */
const amounts = (text: string) => read(text).map((number) => [number.text, number.kind, number.amount]);
const only = (text: string) => read(text)[0]!;

describe('a number', () => {
  it.each([
    ['28,500 troops left.', 28_500],
    ['1.5 million people left.', 1_500_000],
    ['They sold 300 thousand phones.', 300_000],
    ['Three companies left.', 3],
    ['Twenty-five players left.', 25],
    ['Twenty five players left.', 25],
    ['A hundred players left.', 100],
    ['A hundred and twenty-five players left.', 125],
    ['Two hundred and ten players left.', 210],
    ['Three thousand four hundred players left.', 3400],
    ['Two hundred thousand players left.', 200_000],
    ['Two dozen players left.', 24],
    ['A dozen players left.', 12],
    ['Half a million players left.', 500_000],
    ['Two and a half million players left.', 2_500_000],
  ])('has its value with the magnitude: %s', (text, amount) => {
    expect(only(text).amount).toBe(amount);
  });

  it('keeps what is written apart from the magnitude', () => {
    expect(only('It sold 1.3 million cars.')).toMatchObject({ text: '1.3 million', value: 1.3, magnitude: 'million', amount: 1_300_000, style: 'digits' });
  });

  it('is none where it is vague', () => {
    expect(read('Hundreds of players, several thousand fans and dozens of dogs left; tens of thousands stayed.')).toEqual([]);
  });
});

describe('the noun that is counted', () => {
  it.each([
    ['28,500 American troops are there.', 'troops'],
    ['Three South Korean companies left.', 'companies'],
    ['They met 12 United Nations peacekeepers.', 'peacekeepers'],
    ['Two arms dealers left.', 'dealers'],
    ['Ten Democrats voted.', 'Democrats'],
    ['The six seized firms left.', 'firms'],
    ['It killed 54 people and hurt others.', 'people'],
    ['40 aircraft were sold.', 'aircraft'],
    ['Last year 500 people left.', 'people'],
    ['It has 6.5 billion times the mass of the Sun.', 'times'],
    ['They met in three other countries.', 'countries'],
    ['15 of the 40 officials left.', 'officials'],
    ['Two of her brothers left.', 'brothers'],
    ['They asked 1,000 men and women.', 'men and women'],
    ['At least one worker was hurt.', 'worker'],
  ])('of %s is %s', (text, head) => {
    const { head: span, headText } = only(text);
    expect(headText).toBe(head);
    expect(text.slice(span!.start, span!.end)).toBe(head);
  });
});

describe('units', () => {
  it.each([
    ['12 percent of them left.', 'percent', 12, 'percent'],
    ['Some 12.5% left.', 'percent', 12.5, 'percent'],
    ['It rose by three percentage points.', 'percent', 3, 'percentage points'],
    ['Seven per cent left.', 'percent', 7, 'percent'],
    ['It cost $1.3 billion.', 'money', 1_300_000_000, 'dollar'],
    ['It cost US$5.', 'money', 5, 'US dollar'],
    ['It cost £12m.', 'money', 12_000_000, 'pound'],
    ['It cost €1.5bn.', 'money', 1_500_000_000, 'euro'],
    ['It cost 300 million euros.', 'money', 300_000_000, 'euro'],
    ['It cost 20 Canadian dollars.', 'money', 20, 'Canadian dollar'],
    ['They walked 40 km.', 'measure', 40, 'km'],
    ['They walked 5km.', 'measure', 5, 'km'],
    ['It covers 25 square kilometres.', 'measure', 25, 'square kilometres'],
    ['It drove at 50 km/h.', 'measure', 50, 'km/h'],
    ['It drove at 50km/h.', 'measure', 50, 'km/h'],
    ['It drove at 30 miles per hour.', 'measure', 30, 'miles per hour'],
    ['It cost 300 pounds sterling.', 'money', 300, 'pound'],
    ['It weighs 300 pounds.', 'measure', 300, 'pounds'],
    ['It took twenty working days.', 'measure', 20, 'days'],
  ])('of “%s” are read: %s, %d, in %s', (text, kind, amount, unitName) => {
    expect(only(text)).toMatchObject({ kind, amount, unitName });
  });

  it('are not what only sounds like them', () => {
    expect(read('Five won the match.')).toEqual([]);
    expect(only('They finished two joint degrees.')).toMatchObject({ kind: 'count', headText: 'degrees' });
  });
});

describe('hedges', () => {
  it.each([
    ['About 300 troops left.', 'about', ''],
    ['At least 15 people left.', 'at least', ''],
    ['As many as 15 people left.', 'as many as', ''],
    ['An estimated 15 people left.', 'an estimated', ''],
    ['It cost more than US$5 million.', 'more than', ''],
    ['They danced over three days.', '', ''],
    ['She handed over 20 statues.', '', ''],
    ['She sent over 20 statues.', 'over', ''],
    ['It lasted for over three hours.', 'over', ''],
    ['He talked about two issues.', '', ''],
    ['He saw about two hundred people.', 'about', ''],
    ['15 people or more left.', '', 'or more'],
    ['Ten or so people left.', '', 'or so'],
    ['They waited three or more hours.', '', 'or more'],
    ['15 people left.', '', ''],
    ['It fell well below 2 degrees.', 'well below', ''],
    ['It took just under four minutes.', 'just under', ''],
    ['It took a little over four minutes.', 'a little over', ''],
    ['Only about 15 people left.', 'only about', ''],
    ['Up to an estimated 15 people left.', 'up to an estimated', ''],
    ['Far more than 15 people left.', 'far more than', ''],
    ['No fewer than 15 people left.', 'no fewer than', ''],
    ['It went well 15 times.', '', ''],
    ['They are the only two people left.', '', ''],
  ])('of “%s” are “%s” before the number and “%s” behind it', (text, hedge, hedgeAfter) => {
    expect(only(text)).toMatchObject({ hedge, hedgeAfter });
  });

  it('have their place in the text', () => {
    const text = 'It has at least 15 people.';
    expect(only(text).hedgeSpans.map(({ start, end }) => text.slice(start, end))).toEqual(['at least']);
  });
});

describe('ranges', () => {
  it.each([
    ['Between 5 and 10 people left.', 5, 10],
    ['10 to 15 people left.', 10, 15],
    ['30-40 people left.', 30, 40],
    ['30–40 people left.', 30, 40],
    ['Two or three people left.', 2, 3],
    ['10 to 15 percent left.', 10, 15],
    ['Just 6% to 8% left.', 6, 8],
    ['It cost $5-10 million.', 5_000_000, 10_000_000],
    ['It cost $5 million to $10 million.', 5_000_000, 10_000_000],
    ['Between two and three million people left.', 2_000_000, 3_000_000],
    ['They range from ten to 32 pages.', 10, 32],
    ['They walked between 5 km and 10 km.', 5, 10],
    ['Some 5 per cent to 8 per cent left.', 5, 8],
  ])('have both ends: %s', (text, from, to) => {
    const [number, ...others] = read(text);
    expect(number).toMatchObject({ kind: 'range', range: { from, to } });
    expect(others).toEqual([]);
  });

  it('are not a change from one to the other', () => {
    expect(amounts('It rose from 5 to 10 percent.')).toEqual([['10', 'percent', 10]]);
  });
});

/** A quantity in the words that stand for it: with its unit, and with its hedge too. */
const words = (text: string) => read(text).map(({ measured, whole }) => [text.slice(measured.start, measured.end), text.slice(whole.start, whole.end)]);

describe('the words of a quantity', () => {
  it.each([
    ['It lost about 70 percent of it.', '70 percent', 'about 70 percent'],
    ['It cost more than US$5 million.', 'US$5 million', 'more than US$5 million'],
    ['It cost £12m.', '£12m', '£12m'],
    ['It gave 100 billion US dollars a year.', '100 billion US dollars a year', '100 billion US dollars a year'],
    ['It pumped 30,000 barrels per day.', '30,000 barrels per day', '30,000 barrels per day'],
    ['It sold 2 million tonnes per annum.', '2 million tonnes per annum', '2 million tonnes per annum'],
    ['They spent N $2 million.', 'N $2 million', 'N $2 million'],
    ['It drove at 50 miles an hour.', '50 miles an hour', '50 miles an hour'],
    ['It fell well below 2 degrees Celsius.', '2 degrees Celsius', 'well below 2 degrees Celsius'],
    ['It was 35 °C.', '35 °C', '35 °C'],
    ['It was minus 20 degrees Celsius.', 'minus 20 degrees Celsius', 'minus 20 degrees Celsius'],
    ['It took twenty working days.', 'twenty working days', 'twenty working days'],
    ['They waited three hours or more.', 'three hours', 'three hours or more'],
    ['He won four times.', 'four times', 'four times'],
    ['It grew by between 5 and 10 percent.', 'between 5 and 10 percent', 'between 5 and 10 percent'],
    ['It grew by 10-15 percent.', '10-15 percent', '10-15 percent'],
    ['It cost $5 million to $10 million.', '$5 million to $10 million', '$5 million to $10 million'],
    ['It had a magnitude of about 6.1.', 'magnitude of about 6.1', 'magnitude of about 6.1'],
    ['The magnitude 7.8 quake struck.', 'magnitude 7.8', 'magnitude 7.8'],
    ['It measured 6.1 on the Richter scale.', '6.1 on the Richter scale', '6.1 on the Richter scale'],
  ])('take its unit in: %s', (text, measured, whole) => {
    expect(words(text)).toEqual([[measured, whole]]);
  });

  it('leave what is counted to what the fact is about', () => {
    expect(words('At least 18 people and 61 teams left.')).toEqual([['18', 'At least 18'], ['61', '61']]);
  });

  it('take no time in that only follows', () => {
    expect(words('He ran 5 miles a week ago.')).toEqual([['5 miles', '5 miles']]);
  });
});

describe('several measures', () => {
  it.each(['1 hour, 59 minutes and 40 seconds', 'two years and three months', '5 feet 10 inches', 'six pounds, four ounces', 'an hour and 20 minutes', '2 hr 40 min 03 sec', 'one hour and 20 minutes', 'three dollars and fifty cents'])('are one quantity: %s', (text) => {
    expect(read(`It came to ${text}.`)).toMatchObject([{ text, kind: 'measure', compound: true }]);
  });

  it('have one hedge', () => {
    expect(words('It took about 2 minutes and 50 seconds.')).toEqual([['2 minutes and 50 seconds', 'about 2 minutes and 50 seconds']]);
  });

  it('are several where the second is no smaller, or of another kind', () => {
    expect(amounts('It took three days and 40 kilometres.').map(([text]) => text)).toEqual(['three', '40']);
    expect(amounts('It took 40 minutes and three hours.').map(([text]) => text)).toEqual(['40', 'three']);
  });
});

describe('ages', () => {
  const beside = (text: string, name: string, type = 'person') => numbersOf(text, tokensOf(text, { start: 0, end: text.length }), 0, [{ start: 0, end: name.length, type }], tables);

  it.each([
    ['A 45-year-old man left.', '45-year-old', 45],
    ['She is 12 years old.', '12 years old', 12],
    ['A boy of 14 years of age left.', '14 years of age', 14],
    ['The boy, aged 14, left.', '14', 14],
    ['A fourteen-year-old boy left.', 'fourteen-year-old', 14],
  ])('are in years: %s', (text, written, amount) => {
    expect(only(text)).toMatchObject({ kind: 'age', text: written, amount, unitName: 'years' });
  });

  it('stand between commas behind a person, and nothing else', () => {
    expect(beside('Ann Smith, 45, left.', 'Ann Smith')).toMatchObject([{ kind: 'age', amount: 45 }]);
    expect(beside('Paris, 45, left.', 'Paris', 'place')).toEqual([]);
    expect(beside('Ann Smith, 450, left.', 'Ann Smith')).toEqual([]);
  });
});

describe('four digits', () => {
  it.each(['A group of 1709 schoolchildren sang.', 'There were 1850 seats.', 'It killed 1709 people.'])('count where what is counted stands behind them: %s', (text) => {
    expect(only(text).kind).toBe('count');
  });
});

describe('ordinals', () => {
  it.each([
    ['He won for the third time.', 3, 'time'],
    ['It is the 21st edition.', 21, 'edition'],
    ['She was the first black president elected there.', 1, 'president'],
    ['His second term in office began.', 2, 'term'],
    ['The twenty-first floor burned.', 21, 'floor'],
    ['In the 62nd minute Kim scored.', 62, 'minute'],
    ['It passed its first serious peacetime test.', 1, 'test'],
  ])('pick a noun: %s', (text, amount, headText) => {
    expect(only(text)).toMatchObject({ kind: 'ordinal', amount, headText });
  });

  it.each(['First, he left.', 'He met her first.', 'He gave first aid.', 'The first lady left.', 'It is a 21st century idea.', 'A third of them left.', 'A second later he left.', 'The second part consists of this.'])('are none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what is no number of something', () => {
  it.each([
    'It is called the land of a thousand hills.',
    'Smith, 45, left.', 'The 45-year-olds left.', 'A 1,000-year-old tree fell.', 'Some were aged 18 to 29 years old.', 'Aged 14-18 they left.', 'They left at 10 am.', 'Open 24/7 they are.', 'They left at 15:05.', 'Call 555-1234 now.', 'They left at 7:30.', 'They won 3-1.', 'They lost 2–1.',
    'The Boeing 747 planes left.', 'The iPhone 5 was sold.', 'The G20 met.', 'Formula 1 is a sport.', 'The Group of 77 met.', 'It is in article 5.', 'He lives at No. 10.',
    'Windows 7 was sold.', 'Flight 370 left.', 'UN resolution 1973 was read.', '1. Go home', '2) Go home', 'See section 4 and page 12.', 'Call +44 20 7946 0958.',
    'He lives at 10 Downing Street.', 'In 1999 two-thirds left.', 'One in five people left.', 'Nine out of 10 doctors left.', 'World War Two ended.', 'It was 9/11.', 'The 1990s ended.',
    'The six-member team left.', 'In 2000 people left.', 'They voted by 56 to 43 votes.', 'It is a 6,700-km river.', 'Route 66 roads are long.', 'He has one idea.', 'Version 2.0.1 was sold.', 'One of the men left.', 'Between 720 and 553 tons are sold.', 'Users of IE6, Cloud9 and Boeing 737 jets left.', 'The 6ft 2in man left.', '50+ people left.', 'In 1709 schoolchildren sang.',
    'The summer of 1999 people remember.', '10 000 people left.', 'They left two years and three months later.',
  ])('%s', (text) => {
    expect(amounts(text)).toEqual([]);
  });

  it('is what belongs to a date or name', () => {
    const text = 'On 5 May 12 people left.';
    expect(numbersOf(text, tokensOf(text, { start: 0, end: text.length }), 0, [{ start: 3, end: 8 }], tables)).toEqual([]);
  });
});

describe('number words', () => {
  it('come back as they were', () => {
    for (let value = 0; value <= 99; value++) expect(valueOfWords(inWords(value)!)).toBe(value);
    expect(['first', 'twelfth', 'twentieth', 'ninety-ninth'].map(valueOfOrdinal)).toEqual([1, 12, 20, 99]);
    expect([inWords(100), inWords(1.5), inWords(-1), valueOfWords('many'), valueOfOrdinal('last'), valueOfWords('twenty-thirty')]).toEqual([null, null, null, null, null, null]);
  });
});
