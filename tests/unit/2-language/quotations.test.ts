import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '#articles/sentences';
import type { Mention } from '#language/mentions';
import { quotationsOf, quotedSpans, type Quotation } from '#language/quotations';
import { tables } from '#tests/unit/2-language/loaded-tables';

/** People by name, wherever the text has them. */
function peopleIn(text: string, names: readonly string[]): Mention[] {
  return names.flatMap((name) => [...text.matchAll(new RegExp(name, 'g'))].map(({ index }): Mention =>
    ({ start: index, end: index + name.length, type: 'person', text: name, name, country: null, confidence: 0.9, signs: ['tagger', 'given-name'], sentence: 0 }))).sort((a, b) => a.start - b.start);
}

const read = (text: string, names: readonly string[] = []): Quotation[] => quotationsOf(text, paragraphsOf(text), peopleIn(text, names), tables);

/** What was said, whose phrase, cue and frame, of every quotation of a text. */
const said = (text: string) => read(text).map(({ start, end, source, cue, frame }) => [text.slice(start, end), source && text.slice(source.start, source.end), cue && text.slice(cue.start, cue.end), frame]);

/** Phrase, cue and frame of the last quotation. */
const last = (text: string) => said(text).at(-1)?.slice(1);

describe('a speaker behind the quotation', () => {
  it.each([
    ['“The road is open again,” said Mara Lund.', 'Mara Lund', 'said', 'said-source'],
    ['"The road is open again," said the mayor of the town.', 'the mayor of the town', 'said', 'said-source'],
    ['“Is the road open?” asked a driver.', 'a driver', 'asked', 'said-source'],
    ['“The road is open again,” Mara Lund said.', 'Mara Lund', 'said', 'source-said'],
    ['“The road is open again,” she said on Monday.', 'she', 'said', 'source-said'],
    ['“The road is open again,” a spokesman for the ministry told reporters.', 'a spokesman for the ministry', 'told', 'source-said'],
    ['“The road is open again,” Mr. Lund, who leads the council, later added.', 'Mr. Lund', 'added', 'source-said'],
    ['“The road is open again,” Tom Reed (D-Ohio) wrote.', 'Tom Reed', 'wrote', 'source-said'],
    ['“We will not stop here,” the driver went on.', 'the driver', 'went on', 'source-said'],
    ['“Enough!” Mr. Lund shouted.', 'Mr. Lund', 'shouted', 'source-said'],
    ['A road that is “open to all of us” is worth it, Mara Lund said.', 'Mara Lund', 'said', 'said-late'],
  ])('is found in %s', (text, ...expected) => {
    expect(last(text)).toEqual(expected);
  });

  it('is nobody where the quotation ends its sentence', () => {
    expect(last('It was “the end of all.” Mara Lund said nothing.')?.[2]).not.toBe('source-said');
  });
});

describe('a speaker before the quotation', () => {
  it.each([
    ['Mara Lund said: “The road is open.”', 'Mara Lund', 'said', 'source-said-quote'],
    ['Mara Lund told reporters on Monday, “The road is open.”', 'Mara Lund', 'told', 'source-said-quote'],
    ['Tom Reed, a farmer from the north, said, “The road is open.”', 'Tom Reed', 'said', 'source-said-quote'],
    ['In May, Tom Reed has often said, “The road is open.”', 'Tom Reed', 'said', 'source-said-quote'],
    ['He called the plan “a gift to the rich of this land”.', 'He', 'called', 'source-said-words'],
    ['The minister said that the plan was “a gift to the rich of this land”.', 'The minister', 'said', 'source-said-words'],
    ['According to Mara Lund, “the road is open to all”.', 'Mara Lund', 'According to', 'according-to'],
    ['“The road is open,” according to the mayor.', 'the mayor', 'according to', 'according-to'],
    ['The mayor: “The road is open.”', 'The mayor', ':', 'colon'],
    ['I laughed and said, “The road is open.”', 'I', 'said', 'shared'],
    ['Mara Lund opened the road, saying “it was time to do it”.', 'Mara Lund', 'saying', 'shared'],
    ['The mayor smiled when the driver said “it was time to do it”.', 'the driver', 'said', 'nested'],
  ])('is found in %s', (text, ...expected) => {
    expect(last(text)).toEqual(expected);
  });

  it.each([
    'The driver was told that “nothing is left of it”.',
    'The film “The Road to the Open North” opened.',
    'There was a call for “open roads to all of us”.',
  ])('is nobody in %s', (text) => {
    expect(last(text)?.[0]).toBeNull();
  });
});

describe('a quotation that goes on', () => {
  it('keeps its speaker in the next sentence', () => {
    expect(last('“The road is open,” she said. “Come and see.”')).toEqual(['she', 'said', 'continued']);
  });

  it('keeps its speaker within the sentence', () => {
    expect(said('“The road,” she said, “is open.”').map(([, source]) => source)).toEqual(['she', 'she']);
    expect(last('He called it “good for all” and “right for the town”.')?.slice(0, 2)).toEqual(['He', 'called']);
  });

  it('does not keep it over a paragraph of somebody else', () => {
    expect(last('“The road is open,” she said.\n\n“Come and see.”')?.[0]).toBeNull();
  });

  it('is no surer than what it goes on from', () => {
    const [first, second] = read('The mayor smiled when he said “it is time.” “Come and see.”');
    expect(second!.confidence).toBeLessThanOrEqual(first!.confidence);
  });

  it('is one quotation where its paragraph does not close and the next opens with a mark', () => {
    const text = 'She wrote: “This is the first.\n\n“This is the second.”\n\nNobody answered.';
    const [only, ...others] = read(text);
    expect(others).toEqual([]);
    expect(only!.parts.map(({ start, end }) => text.slice(start, end))).toEqual(['This is the first.', 'This is the second.']);
    expect(text.slice(only!.source!.start, only!.source!.end)).toBe('She');
  });
});

describe('quotation marks', () => {
  it.each([
    ['straight', '"Come now," he said.', ['Come now,']],
    ['smart', '“Come now,” he said.', ['Come now,']],
    ['of TeX', "``Come now,'' he said.", ['Come now,']],
    ['single', '‘Come now,’ he said. It was the workers’ day.', ['Come now,']],
    ['single and straight', "'Come now,' he said. It was the workers' day, wasn't it?", ['Come now,']],
    ['smart, then straight', '“Come now," he said.', ['Come now,']],
    ['left open up to the end of the paragraph', '“Come now, he said.\n\nNobody came.', ['Come now, he said.']],
  ])('enclose what was said where they are %s', (_, text, expected) => {
    expect(quotedSpans(text, paragraphsOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it.each([
    ['an inch', 'He is 5\'10" tall.'],
    ['apostrophes', 'It’s the dogs’ bowl, isn’t it.'],
    ['empty', 'He said "" and left.'],
  ])('enclose nothing where they are %s', (_, text) => {
    expect(quotedSpans(text, paragraphsOf(text))).toEqual([]);
  });

  it.each([
    ['“She said, ‘Come now,’ and left.”', 'Come now,'],
    ['"She asked: “Will you come?” I came."', 'Will you come?'],
    ['“They call it ‘the gate’ here.”', 'the gate'],
  ])('nest in %s', (text, inner) => {
    const [only, ...others] = read(text);
    expect(others).toEqual([]);
    expect(only!.nested.map(({ start, end }) => text.slice(start, end))).toEqual([inner]);
  });

  it.each([
    ['The so-called “deep state” is old.', true],
    ['“Yes,” she said.', false],
    ['He called it “a gift to the rich of this land”.', false],
  ])('around a few words only mark them off: %s', (text, scare) => {
    expect(read(text)[0]!.scare).toBe(scare);
  });
});

describe('the speaker as a person', () => {
  const speaker = (text: string, ...names: string[]) => read(text, names).at(-1)?.speaker ?? null;

  it.each([
    ['“The road is open,” Foreign Minister Mara Lund said.', 'Mara Lund'],
    ['“The road is open,” said Prime Minister of Norway Mara Lund.', 'Mara Lund'],
    ['“The road is open,” said the agency’s director, Mara Lund.', 'Mara Lund'],
    ['“The road is open,” said a spokesman for Mara Lund.', null],
    ['“The road is open,” said Mara Lund’s driver.', null],
    ['“The road is open,” said the mayor.', null],
  ])('%s', (text, expected) => {
    expect(speaker(text, 'Mara Lund')).toBe(expected);
  });

  it('is the one a pronoun can mean', () => {
    expect(speaker('Mara Lund opened the road. “It is open,” she said.', 'Mara Lund')).toBe('Mara Lund');
    expect(read('Mara Lund opened the road. “It is open,” she said.', ['Mara Lund'])[0]!.speakerBy).toBe('pronoun');
  });

  it('is nobody where a pronoun can mean two', () => {
    expect(speaker('Mara Lund met Ana Ruiz. “It is open,” she said.', 'Mara Lund', 'Ana Ruiz')).toBeNull();
  });

  it('is not one who is only named in the quotation', () => {
    expect(speaker('“Mara Lund is here,” he said.', 'Mara Lund')).toBeNull();
  });
});
