import { describe, expect, it } from 'vitest';
import type { ItemDraft } from '#items/drafts';
import { lint } from '#items/lint';
import { draftWith } from '#tests/unit/4-items/lint/drafts';

const gap = (sentence: string) => `Complete the sentence from the article: “${sentence}”`;

describe('a question tells its key', () => {
  it.each<[string, string, Partial<ItemDraft>]>([
    ['by naming it', 'stem-holds-key', { stem: 'Who said that John Kerry addressed students?' }],
    ['by a spelling that counts', 'stem-holds-answer', { form: 'typed', stem: 'Which body, NASA, advised the navy of Chile?', keys: ['National Space Agency', 'NASA'], distractors: [] }],
    ['by a word that key and stem share', 'stem-hints-key', { stem: 'Who introduced Kerry to the students of Leeds?' }],
    ['by another form of that word', 'stem-hints-key', { stem: 'Which body did the African heads of state found?', keys: ['Union of Africa'], distractors: ['League of Nations', 'Council of Europe'] }],
    ['by its name in full, which spells its letters', 'stem-spells-key', { form: 'typed', stem: gap('The Japan Aerospace Exploration Agency, or ____, steered the craft.'), keys: ['JAXA'], distractors: [] }],
    ['by naming what it is not', 'option-in-stem', { stem: 'Who met Barack Obama at Leeds University?' }],
    ['by a word for a woman', 'gender-tells', { stem: 'Who is described in the article as “the chairwoman of Leeds United”?', keys: ['Anna Green'] }],
    ['by "her"', 'gender-tells', { stem: 'Who lost her seat in the council of Leeds?', keys: ['Anna Green'] }],
    ['by a word that all the others share', 'key-stands-apart', { stem: 'How does the article describe Anna Green?', keys: ['the commissioner for research'], distractors: ['the director of the fund', 'the director of the school'] }],
    ['by a month that all the others share', 'key-stands-apart', { stem: 'On what date did Leeds open its library?', keys: ['30 November 2015'], distractors: ['1 December 2015', '3 December 2015'] }],
    ['by "an" before the gap', 'grammar-tells-article', { stem: gap('The visitor was an ____ of the old town school.'), keys: ['astronomer'], distractors: ['teacher', 'driver'] }],
    ['by a verb in the singular', 'grammar-tells-number', { stem: gap('In the town the ____ was seen by old people.'), keys: ['bridge'], distractors: ['towers', 'churches'] }],
  ])('%s', (_, code, change) => {
    expect(lint(draftWith(change))).toContain(code);
  });
});

describe('a question keeps its key', () => {
  it.each<[string, Partial<ItemDraft>]>([
    ['where all options share the word', { stem: 'Which university did John Kerry visit?', keys: ['Korea University'], distractors: ['Yonsei University', 'Sogang University'] }],
    ['where only some of the others share a word', { stem: 'How does the article describe Anna Green?', keys: ['the mayor of Leeds'], distractors: ['the mayor of York', 'the judge of York'] }],
    ['where all share a month', { stem: 'On what date did Leeds open its library?', keys: ['30 May 2015'], distractors: ['1 May 2015', '3 May 2015'] }],
    ['where a woman is quoted on a woman', { template: 'who-said', stem: 'Who said: “Our queen has done what she could for the town”?' }],
    ['where "an" fits every option', { stem: gap('The visitor was an ____ of the old town school.'), keys: ['astronomer'], distractors: ['engineer', 'inspector'] }],
    ['where a number of two digits stands in the stem', { stem: 'How many of the 12 men came back to the town?', keys: ['12'], distractors: ['10', '11'] }],
  ])('%s', (_, change) => {
    expect(lint(draftWith(change))).toEqual([]);
  });
});
