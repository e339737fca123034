import { describe, expect, it } from 'vitest';
import { lint } from '#items/lint';
import { draftWith } from '#tests/unit/4-items/lint/drafts';

const stem = (text: string) => lint(draftWith({ stem: text }));
const longWords = Array.from({ length: 12 }, () => 'very old').join(' ');

describe('a stem is refused', () => {
  it.each([
    ['that says nothing', 'stem-empty', 'Who?'],
    ['of three words', 'stem-empty', 'Who inaugurated Thessaloniki?'],
    ['of more than 30 words', 'stem-too-long', `Who addressed the ${longWords} ${longWords} students?`],
    ['whose quotation is open', 'stem-not-closed', 'Complete the sentence from the article: “John ____ spoke to students'],
    ['whose bracket is open', 'stem-not-closed', 'Who addressed students (of the university?'],
    ['with one straight quotation mark', 'stem-not-closed', 'Who addressed "students at Leeds University?'],
    ['that asks nothing', 'stem-asks-nothing', 'John Kerry then said this: “Students came to the university.”'],
    ['that says a word twice', 'stem-repeats-word', 'Who addressed the the students of Leeds?'],
    ['that gives its source twice', 'stem-repeats-source', 'According to the UN, who left Leeds according to the report?'],
    ['that ends in the air', 'stem-broken', 'Who addressed students at the university in?'],
    ['with doubled brackets', 'stem-broken', 'Who addressed students ((of the university)) in Leeds?'],
    ['with two gaps', 'too-many-gaps', 'Complete the sentence: “Then ____ met ____ at the university of the town.”'],
    ['whose gap has nothing beside it', 'gap-alone', 'Complete the sentence from the article: “They met ____.”'],
    ['whose gap is another amount in other money', 'gap-is-conversion', 'Complete the sentence from the article: “Peter Brown paid 528 million francs ($____) for the old library.”'],
    ['whose gap has its conversion beside it', 'gap-is-conversion', 'Complete the sentence from the article: “The old library of Leeds lies ____ kilometres (10 miles) from York.”'],
    ['whose gap stands among four amounts', 'gap-among-numbers', 'Complete the sentence from the article: “Leeds sold 16% more for 123 pounds, or 2 a head, from ____ pounds, or 1 a head.”'],
    ['that runs on after what is counted', 'stem-runs-on', 'How many months, Milton Roy earned 6.6 million dollars?'],
    ['with a day that hangs in the air', 'stem-runs-on', 'How many points Friday 27 October 1989 did the index drop?'],
    ['of few words that names nobody and nothing', 'names-nothing', 'Who was shot with a rifle?'],
    ['with "now"', 'relative-date', 'Who is now the second mayor of Leeds?'],
    ['with markup', 'stem-markup', 'Who addressed <b>students</b> at Leeds University?'],
    ['with a link', 'stem-markup', 'Who addressed [students](https://leeds.ac.uk) at Leeds University?'],
    ['with a character nobody sees', 'stem-markup', 'Who addressed students\u200b at Leeds University?'],
    ['with a footnote', 'stem-markup', 'Who addressed students[3] at Leeds University?'],
    ['that begins with a pronoun', 'starts-with-pronoun', 'Complete the sentence: “He met ____ at the university of the town.”'],
    ['whose pronoun stands for nobody', 'loose-pronoun', 'When did he leave his office at Leeds University?'],
    ['with "this" for something of the article', 'loose-this', 'Who was chosen for this office?'],
    ['whose sentence says "this" of something before', 'loose-this', 'Complete the sentence from the article: “In Leeds this competition was opened by ____ in 2015.”'],
    ['whose sentence says "she" of nobody', 'loose-pronoun', 'Complete the sentence from the article: “In 2015 she spoke to 140 people at the old town hall.”'],
    ['with "yesterday"', 'relative-date', 'Who addressed students at the university yesterday?'],
    ['with "last week"', 'relative-date', 'Who addressed students at the university last week?'],
    ['with "three days ago"', 'relative-date', 'Who addressed students at the university three days ago?'],
    ['with a weekday and no date', 'relative-date', 'Who addressed students at the university on Monday?'],
    ['of fewer than ten words that names nothing beside "who"', 'names-nothing', 'Who expected the number of victims to rise again?'],
    ['whose sentence goes on from others', 'points-away', 'Complete the sentence from the article: “The other, Carlos Mamani, came from ____ and was the fourth to be rescued.”'],
    ['with "the latter"', 'points-away', 'Who addressed students at the latter school?'],
    ['that says "not" in small letters', 'negative-stem', 'Which country did not sign the treaty of Leeds?'],
    ['with a sentence of more than 40 words', 'hard-to-read', `Complete the sentence from the article: “${longWords} ${longWords} ____ came to the school in the old town.”`],
    ['of many long words', 'hard-to-read', 'Who inaugurated international telecommunication organisations, administrative responsibilities, electromagnetic instrumentation and agricultural cooperatives?'],
  ])('%s', (_, code, text) => {
    expect(stem(text)).toContain(code);
  });
});

describe('a stem passes', () => {
  it.each([
    ['with a weekday beside its date', 'Who addressed students at the university on Monday 18 May 2015?'],
    ['with "his" of the one asked for', 'Who lost his seat in the city council of Leeds?'],
    ['with "its" of what is named before', 'When did Leeds open its new library to visitors?'],
    ['with a weekday after a preposition', 'Who came to Leeds by Tuesday 18 May 2015?'],
    ['of few words with a name', 'Who governed Leeds in 1998?'],
    ['whose sentence says "his" of somebody named', 'Complete the sentence from the article: “After his return in 2015 Peter Brown left ____ for good.”'],
    ['with three amounts and dates', 'Complete the sentence from the article: “On 18 May 2015 Leeds paid 12 men and 14 women ____ pounds for 2016.”'],
    ['whose sentence begins with a first that it explains', 'Complete the sentence from the article: “The first image of Mars was made by the ____ in 1965.”'],
    ['with NOT in capitals', 'Which country did NOT sign the treaty of Leeds?'],
    ['with a gap in the sentence', 'Complete the sentence from the article: “The new library in ____ was opened by a former teacher.”'],
    ['with the long names of the article', 'Who addressed the International Telecommunication Administration of Azerbaijan?'],
  ])('%s', (_, text) => {
    expect(stem(text)).toEqual([]);
  });

  it('with "not", "today" and "he" where somebody is quoted: the words are the speaker’s', () => {
    expect(lint(draftWith({ template: 'who-said', stem: 'Who said: “It was not clear today that he had left the school”?' }))).toEqual([]);
  });
});
