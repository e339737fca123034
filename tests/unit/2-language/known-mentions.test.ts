import { describe, expect, it } from 'vitest';
import { sentencesOf } from '#articles/sentences';
import { tokensOfSentences } from '#language/find-names';
import type { Mention } from '#language/mentions';
import { knownMentions } from '#language/names/known-mentions';
import { withCountries } from '#language/names/with-countries';
import { tables } from '#tests/unit/2-language/loaded-tables';

const tokensOf = (text: string) => tokensOfSentences({ text, sentences: sentencesOf(text) });
const known = (text: string) => knownMentions(text, tokensOf(text), tables).map(({ type, name, text: words }) => `${type} ${name}${words === name ? '' : ` (${words})`}`);

/** A name that a tagger found: these words of a text. */
function found(text: string, words: string, type: Mention['type']): Mention {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type, text: words, name: words, country: null, confidence: 0.8, signs: ['tagger'], sentence: 0 };
}

describe('knownMentions', () => {
  it('are places and organisations of the tables, under the name to show', () => {
    expect(known('He flew from Seoul to Texas for the UN.')).toEqual(['place Seoul', 'place Texas', 'organisation United Nations (UN)']);
  });

  it('take the longest name', () => {
    expect(known('He joined the World Trade Organization.')).toEqual(['organisation World Trade Organization']);
  });

  it('leave countries and their people to another reader', () => {
    expect(known('The French flew to Germany.')).toEqual([]);
  });

  it('take no part of a longer name in capitals', () => {
    expect(known('They met at Seoul Plaza.')).toEqual([]);
  });

  it('take nothing in small letters, and no article at the beginning', () => {
    expect(known('the who met in nice weather.')).toEqual([]);
    expect(known('The UN met.')).toEqual(['organisation United Nations (UN)']);
  });

  it('are too unsure to be asked, and stand where they say', () => {
    const text = 'It rained. He left Seoul.';
    expect(knownMentions(text, tokensOf(text), tables)).toEqual([{ start: 19, end: 24, text: 'Seoul', name: 'Seoul', type: 'place', country: 'KR', confidence: 0.6, signs: ['dictionary'], sentence: 1 }]);
  });
});

describe('withCountries', () => {
  const read = (text: string, ...names: readonly Mention[]) => withCountries(names, text, tokensOf(text), tables).map(({ type, name, country }) => `${type} ${name} ${country}`);

  it('adds countries and their people, in order', () => {
    const text = 'French troops left Mara Lund in Germany.';
    expect(read(text, found(text, 'Mara Lund', 'person'))).toEqual(['demonym French FR', 'person Mara Lund null', 'country Germany DE']);
  });

  it('takes a country for what it is, whatever the tagger said', () => {
    const text = 'They moved to Germany last year.';
    expect(read(text, found(text, 'Germany', 'organisation'))).toEqual(['country Germany DE']);
  });

  it('leaves a country inside a longer name to that name', () => {
    const text = 'They sued the Bank of China over it.';
    expect(read(text, found(text, 'Bank of China', 'organisation'))).toEqual(['organisation Bank of China null']);
  });

  it('does not know what a place is that bears the name of a country and is none', () => {
    const text = 'They drove to Atlanta, Georgia, at night.';
    expect(read(text, found(text, 'Georgia', 'place'))).toEqual(['unknown Georgia null']);
  });

  it('gives names in order and apart', () => {
    const text = 'Japan, France and the Bank of China met in Kenya.';
    const all = withCountries([found(text, 'Bank of China', 'organisation')], text, tokensOf(text), tables);
    expect(all.map(({ text: words }) => words)).toEqual(['Japan', 'France', 'Bank of China', 'Kenya']);
  });
});
