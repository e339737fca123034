import { describe, expect, it } from 'vitest';
import { parseArticle } from '#articles/parse';
import { readingOf } from '#facts/reading';
import { tables } from '#tests/unit/2-language/loaded-tables';

/** Whom the first "he" or "she" of the last sentence stands for. */
function meantBy(text: string, title = 'Storm hits the port of Leeds'): string | null {
  const parsed = parseArticle(`# ${title}\n\n${text}`, { date: '2015-05-18' });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return readingOf(parsed.value, tables).sentences.at(-1)?.antecedent?.person.name ?? null;
}

describe('"he" or "she" stands for', () => {
  it.each([
    ['the subject of the sentence before', 'John Smith opened a school in Leeds in 2012. He left it in 2014.', 'John Smith'],
    ['who is told of since, as "she"', 'Mary Jones opened a school in Leeds in 2012. She left it in 2014. In May she opened another one.', 'Mary Jones'],
    ['whom the title names, behind a sentence that names nobody', 'John Smith opened a school in Leeds in 2012. The school was closed in 2014. He left for Norway.', 'John Smith', 'Smith opens a school in Leeds'],
    ['the one of two whose given name fits', 'Mary Jones and John Smith opened a school in Leeds in 2012. She left it in 2014.', 'Mary Jones'],
    ['who spoke, behind the words', 'The mayor, John Smith, opened a school in Leeds in 2012. "It will be a good school," he said.', 'John Smith'],
  ])('%s', (_, text, name, title?: string) => {
    expect(meantBy(text, title)).toBe(name);
  });

  it.each([
    ['two men were named, one as near as the other', 'John Smith and Peter Brown opened a school in Leeds in 2012. He left it in 2014.'],
    ['nobody fits', 'John Smith opened a school in Leeds in 2012. She left it in 2014.'],
    ['the name stands in somebody’s words alone', 'A judge in Leeds spoke. "The school was opened by John Smith," the judge said. He left it in 2014.'],
    ['others were named since', 'John Smith opened a school in Leeds in 2012.\n\nPeter Brown closed it.\n\nPaul Green sold it.\n\nHe left for Norway.'],
    ['somebody is spoken of without a name, and the only name is a source', 'The pilot turned back, according to John Smith. He landed on the river.'],
  ])('nobody where %s', (_, text) => {
    expect(meantBy(text)).toBeNull();
  });
});
