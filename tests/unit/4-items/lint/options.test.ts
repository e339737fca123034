import { describe, expect, it } from 'vitest';
import type { ItemDraft } from '#items/drafts';
import { lint } from '#items/lint';
import { draftWith, factSaying } from '#tests/unit/4-items/lint/drafts';

const of = (key: string, ...distractors: string[]): Partial<ItemDraft> => ({ keys: [key], distractors });
const role = factSaying('John Smith was the captain of Argentina.', { kind: 'role', subject: 'John Smith', value: 'the captain of Argentina' });

describe('options are refused', () => {
  it.each<[string, string, Partial<ItemDraft>]>([
    ['without a key', 'no-key', { keys: [] }],
    ['with two keys where one is asked for', 'several-keys', { keys: ['John Kerry', 'Mary Jones'] }],
    ['where only one is wrong', 'too-few-options', { distractors: ['Barack Obama'] }],
    ['several, where the stem asks for one', 'miscounts-keys', { form: 'multiple', keys: ['France', 'Spain'], distractors: ['Italy', 'Malta'] }],
    ['with a key of more than 200 characters', 'key-too-long', { keys: ['a'.repeat(201)] }],
    ['with markup', 'option-markup', of('John Kerry', '<i>Barack Obama</i>', 'Ban Ki-moon')],
    ['with a comma left over', 'option-not-trimmed', of('John Kerry', 'Barack Obama,', 'Ban Ki-moon')],
    ['that are equal but for case', 'duplicate-options', of('John Kerry', 'Barack Obama', 'barack obama')],
    ['that are equal but for an accent', 'duplicate-options', of('São Paulo', 'Sao Paulo', 'Rio de Janeiro')],
    ['that are one number in digits and words', 'duplicate-options', of('12', 'twelve', '14')],
    ['one of which is part of the key', 'part-of-key', of('John Kerry', 'Kerry', 'Barack Obama')],
    ['one of which holds the key', 'part-of-key', of('Korea', 'North Korea', 'Japan')],
    ['two of which overlap', 'options-overlap', of('Japan', 'Korea', 'North Korea')],
    ['that speak of the others', 'option-of-others', of('John Kerry', 'Barack Obama', 'None of the above')],
    ['that join two others', 'option-of-others', of('John Kerry', 'Barack Obama', 'both Kerry and Obama')],
    ['with an absolute word', 'absolute-option', of('a teacher of old people', 'the only pupil of a school', 'a driver of old cars')],
    ['with a vague amount', 'vague-option', of('many of the pupils', 'the whole of the school', 'the head of the school')],
    ['of two kinds', 'options-of-two-kinds', of('1997', '12 May 1998', '4 June 1999')],
    ['numbers beside names', 'options-of-two-kinds', of('45', 'Leeds', 'York')],
    ['a share beside a count', 'options-of-two-kinds', of('45%', '40', '50')],
    ['with the longest for a key', 'lengths-unlike', of('The forty-eighth Secretary of State of the United States', 'A king', 'A queen')],
    ['with the shortest for a key', 'lengths-unlike', of('Chad', 'Democratic Republic of the Congo', 'Federated States of Micronesia')],
    ['whose key alone begins small', 'case-stands-out', of('mayor of Leeds', 'Mayor of York', 'Governor of Texas')],
    ['whose key alone has an article', 'article-stands-out', { ...of('a British mayor', 'Kenyan runners', 'Danish pupils'), facts: [role] }],
    ['whose key alone has "the" before a title', 'article-stands-out', { ...of('the European Commissioner', 'an Italian minister', 'a French judge'), facts: [role] }],
    ['whose key alone is rounded', 'rounding-stands-out', of('45,000', '45,217', '38,914')],
    ['of millions and thousands', 'numbers-written-unlike', of('45 million', '45 thousand', '38 million')],
    ['whose key alone has its year', 'year-stands-out', of('World Cup 1986', 'Copa America', 'Asian Cup')],
    ['below a floor that the stem sets', 'bounds-overlap', { stem: 'Complete: in 2015 Leeds had more than ____ schools?', ...of('200', '150', '250') }],
    ['below an amount that was exceeded', 'bounds-overlap', { stem: 'Complete: in 2015 the losses of Leeds exceeded ____ of all?', ...of('10%', '6%', '12%') }],
    ['that are one post in two wordings', 'options-mean-the-same', of('CEO of the Refugee Council', 'Chief Executive of the Refugee Council', 'Chairman of the Refugee Council')],
    ['above a ceiling', 'bounds-overlap', of('up to 200', 'up to 150', 'up to 250')],
    ['that bound each other', 'bounds-overlap', of('more than 200', 'more than 150', 'more than 250')],
  ])('%s', (_, code, change) => {
    expect(lint(draftWith(change))).toContain(code);
  });
});

describe('options pass', () => {
  it.each<[string, Partial<ItemDraft>]>([
    ['of one kind and much alike', of('John Kerry', 'Barack Obama', 'Ban Ki-moon')],
    ['with "the" before a country', of('the United States', 'France', 'Spain')],
    ['that share what follows a title', { ...of('the captain of Argentina', 'the coach of Argentina', 'the president of Argentina'), facts: [role] }],
    ['of one rounding', of('45,000', '52,000', '38,000')],
    ['whose numbers hold each other’s digits', of('195', '19', '95')],
    ['where the article does not say', { form: 'multiple', keys: ['Not stated in the article'], distractors: ['Barack Obama', 'Ban Ki-moon'] }],
    ['several where several are asked for', { form: 'multiple', stem: 'Which of these countries signed the treaty? Choose all that fit.', keys: ['France', 'Spain'], distractors: ['Italy', 'Malta'] }],
  ])('%s', (_, change) => {
    expect(lint(draftWith(change))).toEqual([]);
  });
});

describe('an answer to be typed', () => {
  const typed = (...keys: string[]) => lint(draftWith({ form: 'typed', keys, distractors: [] }));

  it.each([
    ['has more than four words', 'answer-too-long-to-type', ['one two three four five']],
    ['has more digits than anybody keeps', 'answer-too-exact', ['88,966']],
    ['has decimals that nobody keeps', 'answer-too-exact', ['2613.73']],
    ['may be written as "Jr."', 'answer-says-nothing', ['Edgar Woolard Jr.', 'Jr.']],
  ])('is refused when it %s', (_, code, keys) => {
    expect(typed(...keys)).toContain(code);
  });

  it.each([
    ['has no options', ['John Kerry']],
    ['is a year', ['1997']],
    ['is a date', ['18 May 2015']],
    ['is a rounded number', ['4,500', '4500']],
  ])('passes when it %s', (_, keys) => {
    expect(typed(...keys)).toEqual([]);
  });
});
