import { describe, expect, it } from 'vitest';
import { documentBits, signsOfDocument } from '#language/tagger/document-signs';
import { classes } from '#language/tagger/lexicon';
import { wordOf } from '#language/tagger/words';
import { lexiconOf, wordsIn } from '#tests/unit/2-language/pages';

const lexicon = lexiconOf({ john: classes.first, mr: classes.title, university: classes.orgWord });
const names = ['small', 'capital', 'surname', 'given', 'titled', 'in organisation', 'located', 'in run'];
const signsOf = (word: string, ...sentences: readonly string[]) => {
  const bits = signsOfDocument(sentences.map(wordsIn), lexicon).get(wordOf(word).lower) ?? 0;
  return names.filter((_, bit) => bits & (1 << bit));
};

describe('signsOfDocument', () => {
  it('tell that a word stands in small letters somewhere', () => {
    expect(signsOf('Apple', 'They ate an apple', 'and Apple fell')).toEqual(['small', 'capital']);
  });

  it('tell nothing of a capital at the beginning of a sentence', () => {
    expect(signsOf('Apple', 'Apple fell')).toEqual([]);
  });

  it('tell a given name and a surname by the lexicon', () => {
    expect(signsOf('Kerry', 'then John Kerry left')).toEqual(['capital', 'surname', 'in run']);
    expect(signsOf('John', 'then John Kerry left')).toEqual(['capital', 'given', 'in run']);
  });

  it('tell whom a title was given', () => {
    expect(signsOf('Kerry', 'then Mr Kerry left')).toContain('titled');
    expect(signsOf('Lund', 'the Mr Ada Lund')).toContain('surname');
  });

  it('tell the words of an organisation, and no surname from it', () => {
    expect(signsOf('Kerry', 'at John Kerry University now')).toEqual(['capital', 'in organisation', 'in run']);
  });

  it('tell what stands alone after "in" or "near"', () => {
    expect(signsOf('Aleppo', 'and in Aleppo they left')).toEqual(['capital', 'located']);
    expect(signsOf('Aleppo', 'and by Aleppo they left')).toEqual(['capital']);
  });

  it('tell no names from a run of capitals that is too long for one', () => {
    expect(signsOf('Five', 'the John Two Three Four Five')).toEqual(['capital', 'in run']);
  });

  it('gather what all sentences show', () => {
    expect(signsOf('Kerry', 'then John Kerry left', 'and in Kerry they stayed')).toEqual(['capital', 'surname', 'located', 'in run']);
  });

  it('are as many as they are said to be, and none for no sentences or marks', () => {
    expect(names.length).toBe(documentBits);
    expect(signsOfDocument([], lexicon).size).toBe(0);
    expect(signsOfDocument([wordsIn('( , ) 15 .')], lexicon).size).toBe(0);
  });
});
