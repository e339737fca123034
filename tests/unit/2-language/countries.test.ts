import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '#articles/sentences';
import { countriesOf } from '#language/countries';
import { findNames, tokensOfSentences } from '#language/find-names';
import { tables } from '#tests/unit/2-language/loaded-tables';

const tokens = (text: string) => tokensOfSentences({ text, sentences: sentencesOf(text) });
const mentions = (text: string) => countriesOf(text, tokens(text), tables);
const found = (text: string) => mentions(text).map(({ text: words, code }) => `${words} ${code}`);

type Case = readonly [string, readonly string[]];
const cases: Readonly<Record<string, readonly Case[]>> = {
  'finds names, short and old and official ones': [
    ['Talks between China and the PRC in Burma, Côte d’Ivoire and Swaziland.', ['China CN', 'PRC CN', 'Burma MM', 'Côte d’Ivoire CI', 'Swaziland SZ']],
    ["The Democratic People's Republic of Korea met the Republic of Korea.", ["Democratic People's Republic of Korea KP", 'Republic of Korea KR']],
    ['Trinidad and Tobago beat Antigua and Barbuda.', ['Trinidad and Tobago TT', 'Antigua and Barbuda AG']],
    ['The U.S. and the UK wrote to the UAE.', ['U.S. US', 'UK GB', 'UAE AE']],
  ],
  'finds demonyms, also irregular ones': [
    ['A Dutch man, two Danes, a Spaniard, three Frenchwomen and Filipinos met Saudis.', ['Dutch NL', 'Danes DK', 'Spaniard ES', 'Frenchwomen FR', 'Filipinos PH', 'Saudis SA']],
    ['A Nigerien teacher and a Nigerian doctor came from Niger and Nigeria.', ['Nigerien NE', 'Nigerian NG', 'Niger NE', 'Nigeria NG']],
  ],
  'takes a part for its country': [
    ['England and Wales voted. Scottish voters did not. Gaza is quiet.', ['England GB', 'Wales GB', 'Scottish GB', 'Gaza PS']],
    ['Fighting in Chechnya went on after the Soviet Union fell.', ['Chechnya RU', 'Soviet Union RU']],
  ],
  'takes the longest name': [
    ['Papua New Guinea, Guinea-Bissau, Equatorial Guinea and Guinea signed.', ['Papua New Guinea PG', 'Guinea-Bissau GW', 'Equatorial Guinea GQ', 'Guinea GN']],
    ['The Dominican Republic plays Dominica. South Sudan plays Sudan.', ['Dominican Republic DO', 'Dominica DM', 'South Sudan SS', 'Sudan SD']],
    ['The Republic of China is Taiwan.', ['Republic of China TW', 'Taiwan TW']],
  ],
  'finds none in a longer name of another land, people or thing': [
    ['New England and New Mexico border no Indian Ocean, and Mexico City no Jordan River.', []],
    ['Latin American, North American and African American leaders ate French fries with Native Americans.', []],
    ['They drove along Malta Road to Guernsey County and Indian Lake.', []],
  ],
  'reads words with hyphens': [
    ['The US-led force and Russian-backed rebels left anti-American talks.', ['US US', 'Russian RU', 'American US']],
    ['A South Korea-based firm and the United States-China talks.', ['South Korea KR', 'United States US', 'China CN']],
    ['The DPRK-South Korea summit and the NATO-Russia Council began.', ['DPRK KP', 'South Korea KR', 'Russia RU']],
  ],
  'takes a person for none': [
    ['Michael Jordan spoke. Jordan was tired.', []],
    ['Chad Ludington wrote to Mr. Ireland and B. England.', []],
    ['The boat of Georgia Stevens sank.', []],
    ['Israel Hernandez left. Mr. Hernandez said nothing.', []],
    ['Cuba Gooding Jr. won.', []],
    ['Sgt. Holland said so. Later French said no.', []],
  ],
  'keeps a country that shares its name with a person of the article': [
    ['Michael Jordan flew to Jordan. In Amman he met the king.', ['Jordan JO']],
  ],
  'takes Georgia beside US states for a state, beside the Caucasus for a country': [
    ['Voters in Georgia and Alabama went to the polls in Atlanta.', []],
    ['The Georgia senator voted.', []],
    ['Georgia and Russia fought over Abkhazia. The Georgian army withdrew.', ['Georgia GE', 'Russia RU', 'Georgian GE']],
  ],
  'takes a town before its state for none, and wherever it comes again': [
    ['He was born in Lebanon, Pa. Police in Lebanon arrested him.', []],
    ['They moved from Peru, Indiana, to Mexico, Missouri.', []],
    ['The county board met. Jordan residents asked the superintendent.', []],
    ['Lebanon, Syria and Israel talked. Gov. Smith of Ohio watched.', ['Lebanon LB', 'Syria SY', 'Israel IL']],
  ],
  'does not take a list of places for a town before its state': [
    ['Crews went to Hawaii and Guam, Louisiana, Nevada and Ohio.', ['Guam GU']],
  ],
  'takes Congo for the one that the article is about, else for the larger': [
    ['Congo signed. The deal was made in Brazzaville.', ['Congo CG']],
    ['Congo signed. The deal was made in Kinshasa.', ['Congo CD']],
    ['Congo signed the deal.', ['Congo CD']],
    ['The Republic of the Congo and the Democratic Republic of Congo signed. Congo was glad.', ['Republic of the Congo CG', 'Democratic Republic of Congo CD']],
  ],
  'takes Korean for the one Korea that is named, for neither where both are': [
    ['South Korea won. Korean fans sang.', ['South Korea KR', 'Korean KR']],
    ['North Korea and South Korea met. Korean fans sang on the Korean Peninsula.', ['North Korea KP', 'South Korea KR']],
  ],
  'reads the North and the South in an article about both Koreas': [
    ['North Korea met South Korea. The North said no, and the South went south.', ['North Korea KP', 'South Korea KR', 'North KP', 'South KR']],
    ['The North of Italy is rich; the South is not.', ['Italy IT']],
  ],
  'takes a language for none, but not those who speak it': [
    ['She speaks French and wrote in English. He took Spanish lessons.', []],
    ['Translated from Russian, it sold well in German bookshops.', ['German DE']],
    ['It is seen in British, French and German cities.', ['British GB', 'French FR', 'German DE']],
    ['Pupils learn English, math and science.', []],
  ],
  'takes money, a pronoun in capitals and a bird for none': [
    ['It cost 3 million US dollars, or US$5 each.', []],
    ['CONTACT US for more.', []],
    ['Turkey was served. The turkey was cold.', []],
    ['Lanterns of the Chinese New Year and the Chinese zodiac hung over a Chinese restaurant.', ['Chinese CN']],
    ['The Spanish flu reached a Spanish town.', ['Spanish ES']],
    ['Turkey and Greece agreed.', ['Turkey TR', 'Greece GR']],
  ],
  'takes the title of a work for none': [['Scorsese, director of "The Irishman", met an Irish critic.', ['Irish IE']]],
  'reads headlines in capitals': [['IRAN AND TURKEY SIGN DEAL WITH US', ['IRAN IR', 'TURKEY TR', 'US US']]],
};

describe.each(Object.entries(cases))('countriesOf %s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('countriesOf', () => {
  it('finds none in what is known to be a person', () => {
    const text = 'Then Kofi Ghana rose. Ghana sat down.';
    expect(countriesOf(text, tokens(text), tables, [{ start: 5, end: 15 }]).map(({ start }) => start)).toEqual([22]);
  });

  it('is less sure of a country that only custom tells', () => {
    const [usual, plain] = mentions('Congo met Angola.');
    expect(usual?.confidence).toBeLessThan(plain?.confidence ?? 0);
  });

  const words = fc.constantFrom('Georgia', 'US', 'the', 'North', 'Korea', 'Jordan', ',', '"', '-', 'Ga.', '\u{1F1EC}', '“', '\n\n', '’s', 'New', 'York', 'İ', '.', 'and', 'French', 'in');
  const hostile = fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), fc.array(words, { maxLength: 3000 }).map((list) => list.join(' ')), fc.array(words, { maxLength: 3000 }).map((list) => list.join('')));

  it('slices to the text, in order and without overlap, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let last = 0;
        for (const { start, end, text: words, code, confidence } of mentions(text)) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(code).toMatch(/^[A-Z]{2}$/);
          expect(confidence).toBeGreaterThan(0);
          last = end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each(['Georgia ', 'Jordan, ', 'US-', '“French ', 'in French and ', 'Lebanon, 49, ', 'The North Korea South Korea ', 'A.', 'New England ', 'Jordan Smith said. '])('reads 50 kB of %j within a second', (unit) => {
    const text = unit.repeat(Math.ceil(50_000 / unit.length));
    const one = [{ start: 0, end: text.length }];
    const long = tokensOfSentences({ text, sentences: sentencesOf(text) });
    const whole = [one.flatMap(() => long.flat())];
    const began = performance.now();
    countriesOf(text, long, tables);
    countriesOf(text, whole, tables);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('findNames', () => {
  const countries = (text: string) => findNames(text, tokens(text), tables).filter(({ type }) => type === 'country' || type === 'demonym').map(({ type, name, country }) => `${type} ${name} ${country ?? ''}`);

  it('names no country that a rule took away', () => {
    expect(countries('Voters in Georgia and Alabama spoke French.')).toEqual([]);
  });

  it('names countries that only the rules find', () => {
    expect(countries('South Korea won as Sweden lost to Korea.')).toEqual(['country South Korea KR', 'country Sweden SE', 'country South Korea KR']);
  });

  it('leaves parts of countries to places', () => {
    expect(countries('They came from England and the West Bank.')).toEqual([]);
  });
});
