import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casingOf, classes, classesOf, lexiconSigns, longestPhrase, packLexicon, phraseHash, readLexicon, type Casing } from '#language/tagger/lexicon';
import { wordOf } from '#language/tagger/words';
import { lexiconOf, wordsIn } from '#tests/unit/2-language/pages';

const lexicon = lexiconOf(
  { korea: classes.country, 'south korea': classes.country, 'korea university': classes.organisation, university: classes.orgWord, march: classes.common, john: classes.first },
  { march: 2, john: 4 },
);
const signsOf = (sentence: string) => [...lexiconSigns(wordsIn(sentence), lexicon)];
/** Classes of a phrase where it begins, and where it goes on. */
const [begins, goesOn] = [(bits: number) => bits << 13, (bits: number) => bits << 21];

describe('a lexicon', () => {
  it('is read as it was packed, classes and casing', () => {
    const entries = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.nat(8191), fc.constantFrom<Casing[]>(0, 1, 2, 3, 4, 5, 6)), { selector: ([hash]) => hash });
    fc.assert(fc.property(entries, (list) => {
      const read = readLexicon(packLexicon(new Map(list.map(([hash, bits, casing]) => [hash, { classes: bits, casing }]))));
      for (const [hash, bits, casing] of list) expect([classesOf(read, hash), casingOf(read, { ...wordOf('x'), lower: hash })]).toEqual([bits, casing]);
    }));
  });

  it('has the same bytes whatever the order of its entries', () => {
    const entries: [number, { classes: number; casing: Casing }][] = [[5, { classes: 1, casing: 0 }], [900, { classes: 2, casing: 3 }], [70, { classes: 1, casing: 0 }]];
    expect(packLexicon(new Map(entries))).toEqual(packLexicon(new Map(entries.toReversed())));
  });

  it('throws for other bytes, and for a part of its own', () => {
    const bytes = packLexicon(new Map<number, { classes: number; casing: Casing }>([[5, { classes: 1, casing: 0 }], [2 ** 31, { classes: 2, casing: 3 }]]));
    for (let length = 0; length < bytes.length; length++) expect(() => readLexicon(bytes.slice(0, length))).toThrow();
    expect(() => readLexicon(bytes.with(3, 0))).toThrow('no lexicon');
  });

  it('knows nothing of a word it does not hold', () => {
    expect([classesOf(lexicon, wordOf('Qux').lower), casingOf(lexicon, wordOf('Qux'))]).toEqual([0, 0]);
  });

  it('knows how a word is mostly written, whatever the case at hand', () => {
    expect([casingOf(lexicon, wordOf('March')), casingOf(lexicon, wordOf('john'))]).toEqual([2, 4]);
  });
});

describe('phraseHash', () => {
  it('is that of the word for one word, and hangs on order and number for more', () => {
    const words = wordsIn('South Korea South');
    expect(phraseHash(words, 0, 1)).toBe(wordOf('south').lower);
    expect(new Set([phraseHash(words, 0, 2), phraseHash(words, 1, 3), phraseHash(words, 0, 3)]).size).toBe(3);
  });
});

describe('lexiconSigns', () => {
  it('mark a word with its classes, and a phrase where it begins and goes on', () => {
    expect(signsOf('in South Korea now')).toEqual([0, begins(classes.country), classes.country | goesOn(classes.country), 0]);
  });

  it('mark overlapping phrases both', () => {
    expect(signsOf('South Korea University')).toEqual([
      begins(classes.country), classes.country | goesOn(classes.country) | begins(classes.organisation), classes.orgWord | goesOn(classes.organisation),
    ]);
  });

  it('see in small letters only common words and titles, words of organisations', () => {
    expect(signsOf('korea john march university')).toEqual([0, 0, classes.common, classes.orgWord]);
  });

  it('begin no phrase with a small letter', () => {
    expect(signsOf('south Korea')).toEqual([0, classes.country]);
  });

  it('know phrases up to the longest, and no longer', () => {
    const phrase = Array.from({ length: longestPhrase + 1 }, (_, at) => `word${String.fromCharCode(97 + at)}`);
    const tooLong = lexiconOf({ [phrase.join(' ')]: classes.event, [phrase.slice(1).join(' ')]: classes.event });
    const words = wordsIn(phrase.map((word) => word.toUpperCase()).join(' '));
    expect([...lexiconSigns(words, tooLong)]).toEqual([0, begins(classes.event), ...Array<number>(longestPhrase - 1).fill(goesOn(classes.event))]);
  });
});
