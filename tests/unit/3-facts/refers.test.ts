import { describe, expect, test } from 'vitest';
import { readingOf } from '#facts/reading';
import { refersInside } from '#facts/refers';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

/** Whether the second sentence of an article points at no other. */
function isToldAlone(sentence: string): boolean {
  const reading = readingOf(articleOf(`The storm reached Dover early on Friday.\n\n${sentence}`), tables);
  const second = reading.sentences[1];
  return second !== undefined && refersInside(second, reading, [second.opening, second.tokens.length]);
}

describe('a word whose meaning another sentence holds points outside', () => {
  test.each([
    'In 1996, about 320 were stranded at Dunsborough.',
    'John Smith said that was no surprise for Kenya.',
    'After that the silent probe will leave Mars.',
    'For John Smith, who lives in Leeds, that is a way off.',
    'The larger Raba, into which it flows, reaches Leeds.',
    'For two weeks all of that will be covered in Berlin.',
    'Since 2000, most have been made of steel in Canada.',
    'Before then, Mary Jones hopes to meet John Smith.',
    'Stephen Ward, a manager at IBM, is its leader.',
    'In the United States it costs about 90 dollars.',
    'Soldiers hoisted the flag on its ruins in 1945.',
    'Per Ahlberg and Jennifer Clack suggest it could become famous in Sweden.',
    'Kevin Rudd and Kristina Keneally both praised her courage in Sydney.',
    'Patrick Steptoe, with whom he worked in London, died in 1988.',
    'The British Museum in London will then be taken to court.',
    'Pfizer argued then that the drug was safe in Kenya.',
    'The other 15 members of the Legislative Assembly left Leeds.',
    'Lino Oviedo, a retired general, was third with some 22 percent.',
    'Luisa Gonzalez, a lawyer, came first with Mary Jones behind her.',
    'Slave Lake is a much smaller town in Alberta.',
    'The last wild ones known have not been seen in Congo.',
    'The best known was Naomi Campbell, a model.',
    'The first of its own opened in Ontario in 2013.',
    'All the experts I met in Kenya said so to John Smith.',
    'In Kenya and Ghana, that share is likely to be higher.',
    'When pressed by John Smith about the bridge, his answer was a visit to Kenya.',
    'Margaret Chan and Mary Jones came to Delhi for the five-day session.',
  ])('%s', (sentence) => {
    expect(isToldAlone(sentence)).toBe(false);
  });
});

describe('a word whose meaning its own sentence holds does not', () => {
  test.each([
    'Soon after his birth, John Smith was taken to Leeds.',
    'Announcing her decision in January, Queen Beatrix thanked Willem.',
    'The Americans were captured when their plane came down in Kenya.',
    'Around 90 climbers, helped by another 120 on the ground, worked in Berlin.',
    'Kenya said it would send 200 soldiers to Chad.',
    'Most of the people of Kenya live in villages.',
    'Lino Oviedo, a retired general, got 22 percent of the vote in Paraguay.',
    'Walt Disney bought a company that drew cartoons and the one that sold cards in Paris.',
  ])('%s', (sentence) => {
    expect(isToldAlone(sentence)).toBe(true);
  });
});
