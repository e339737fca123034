import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf, NameConfidence } from '#language/names/confidence';
import { censusOf, signNames, signsOf } from '#language/names/signs';
import { classes } from '#language/tagger/lexicon';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { lexiconOf, marked } from '#tests/unit/2-language/pages';

const lexicon = lexiconOf({ john: classes.first, lund: classes.last, mr: classes.title, 'new york': classes.city, york: classes.city, bank: classes.orgWord, 'world bank': classes.organisation, may: classes.common, 'ada lund': classes.person });
const weights = tables.models.confidence;

/** Signs, but for the logarithms and what is always there, of the first name in marked sentences. */
function signs(...sentences: readonly string[]): string[] {
  const { names, pages } = marked(sentences, lexicon);
  const values = signsOf(names[0]!, censusOf(names, pages));
  return signNames.filter((name, at) => values[at] === 1 && name !== 'always');
}

describe('the signs of a name', () => {
  it.each([
    ['Then [PER Lund] left', ['once', 'family name', 'bounded by capitals']],
    ['[PER John Lund] left', ['once', 'several words', 'first of sentence', 'given name', 'family name']],
    ['and mr [PER Stone] said no', ['once', 'title before', 'speech after']],
    ['and mr old [PER Stone] , who left', ['once', 'title near', 'speech after']],
    ['then in [LOC New York] now', ['once', 'several words', 'place in lexicon', 'in or at before', 'place as part']],
    ['from the [LOC Foo] province', ['once', 'in or at before', 'land word after']],
    ['to the [ORG World Bank] now', ['once', 'several words', 'organisation in lexicon', 'organisation word', 'in or at before']],
    ['then [PER May] left', ['once', 'common word']],
    ['the [ORG BBC] came', ['once', 'initials']],
    ['then [PER Ada Lund] told him', ['once', 'several words', 'family name', 'speech after', 'person in lexicon']],
  ])('of %j are told by its words and those around', (sentence, expected) => {
    expect(signs(sentence)).toEqual(expected);
  });

  it('tell that it stands often', () => {
    expect(signs(...Array.from({ length: 4 }, () => 'then [PER Stone] left'))).toContain('often');
    expect(signs(...Array.from({ length: 3 }, () => 'then [PER Stone] left'))).not.toContain('often');
  });

  it('tell that a longer name holds it elsewhere, a person or something else', () => {
    expect(signs('then [PER Stone] left', 'and [PER Ada Stone] came')).toContain('full name elsewhere');
    expect(signs('then [PER Stone] left', 'the [ORG Stone Fund] met')).toContain('in longer name elsewhere');
  });

  it('are as many as they have names, and finite, whatever the sureness', () => {
    const { names, pages } = marked(['then [PER Stone] left'], lexicon);
    for (const sureness of [0, 1e-9, 0.5, 1]) {
      const own = names.map((name) => ({ ...name, sureness }));
      const values = signsOf(own[0]!, censusOf(own, pages));
      expect(values.length).toBe(signNames.length);
      expect(values.every(Number.isFinite)).toBe(true);
    }
  });
});

describe('confidenceOf', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const confidence = (sentence: string, sureness: number) => {
    const names = marked([sentence], lexicon).names.map((name) => ({ ...name, sureness }));
    return confidenceOf(names[0]!.tag, signsOf(names[0]!, censusOf(names, marked([sentence], lexicon).pages)), weights);
  };

  it.each(['then [PER Stone] left', 'in [LOC New York] now', '[ORG World Bank] met'])('of %j lies within 0 and 1, and never falls as the tagger gets surer', (sentence) => {
    fc.assert(fc.property(share, share, (a, b) => {
      const [less, more] = [confidence(sentence, Math.min(a, b)), confidence(sentence, Math.max(a, b))];
      expect(less).toBeGreaterThanOrEqual(0);
      expect(more).toBeLessThanOrEqual(1);
      expect(more).toBeGreaterThanOrEqual(less);
    }), { numRuns: 50 });
  });

  it('of names of other kinds is even', () => {
    expect([confidence('then [MISC Easter] came', 0.99), confidence('the [GPE French] came', 0.1)]).toEqual([0.5, 0.5]);
  });

  it('has one weight for each sign and kind, else the file is damaged', () => {
    expect(NameConfidence.safeParse(weights).success).toBe(true);
    expect(NameConfidence.safeParse({ ...weights, PER: weights.PER.slice(1) }).success).toBe(false);
  });
});
