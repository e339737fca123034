import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { judged } from '#items/compose';
import { type Item, keyTexts } from '#items/item';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';

const others = 'Mary Jones, the mayor of Boston, met Peter Brown, the governor of Texas, in Paris. Anna Green, the director of the Red Cross, left Oslo.';

function all(text: string, title = 'News'): { readonly item: Item; readonly problems: readonly string[] }[] {
  const article = articleOf(`${text}\n\n${others}`, title);
  return judged(article, analyse(article, tables), tables).map(({ item, problems }) => ({ item, problems }));
}
const sound = (text: string, title?: string) => all(text, title).filter(({ problems }) => problems.every((code) => code === 'seldom-accepted')).map(({ item }) => item);

describe('nobody is asked', () => {
  it.each([
    ['who leads a great state', 'US President John Smith spoke to reporters in Cairo.', 'known-anyway'],
    ['who leads it, in other words', 'John Smith, the president of France, spoke to reporters in Cairo.', 'known-anyway'],
    ['who is the Secretary-General of the United Nations', 'UN Secretary-General John Smith spoke to reporters in Cairo.', 'known-anyway'],
    ['what a spokesman is called', 'John Smith, a spokesman for the Ministry of Health, spoke to reporters in Cairo.', 'minor-official'],
  ])('%s', (_, text, code) => {
    const asked = all(text).filter(({ item }) => /Smith|Niamey/.test(item.stem + keyTexts(item).join()) && item.form !== 'match');
    expect(asked.some(({ problems }) => problems.includes(code))).toBe(true);
    for (const { item, problems } of asked) if (item.kind === 'role') expect(problems).toContain(code);
  });

  it('how old one of several people is', () => {
    const items = sound('John Smith, 31, was the first to leave. Laura Miller, 54, was the last. Peter White, 63, was the oldest.', 'John Smith leaves the mine');
    expect(items.filter(({ stem }) => /how old|age does/i.test(stem))).toEqual([]);
  });

  it('with which country something is compared', () => {
    const asked = all('Laura Miller opened a park in Botswana on Sunday. The Kalahari park is one of the largest in the world, bigger than Denmark.', 'A park in Botswana').filter(({ item }) => keyTexts(item).some((key) => key === 'Denmark' || key === 'DK'));
    for (const { problems } of asked) expect(problems).toContain('compared-with');
  });

  it('who was one of the people there', () => {
    const text = 'Laura Miller opened a bridge in Cairo on Sunday. Peter White, who lives in one of the villages, told reporters that the old ferry had taken two hours.';
    const asked = all(text, 'Laura Miller opens a bridge').filter(({ item }) => keyTexts(item).includes('Peter White'));
    expect(asked.length).toBeGreaterThan(0);
    for (const { problems } of asked) expect(problems).toContain('anybody');
  });

  it('but who leads a small state, and who has left office', () => {
    expect(sound('John Smith, the president of Benin, spoke to reporters in Cairo.').some(({ stem }) => stem.includes('“the president of Benin”'))).toBe(true);
    expect(sound('Former US President John Smith spoke to reporters in Cairo.').some(({ kind, stem }) => kind === 'role' && stem.includes('former US President'.slice(7)))).toBe(true);
  });
});

describe('wrong answers of a question about a role', () => {
  const optionsOf = (item: Item | undefined) => (item?.form === 'choice' ? item.options.map(({ text }) => text) : []);
  const whoIs = (items: readonly Item[], role: string) => optionsOf(items.find(({ form, stem }) => form === 'choice' && stem.includes(`“${role}”`)));

  it('are people of the same walk of life', () => {
    const items = sound('John Smith, the director of Acme, met Laura Miller, the chief engineer of Acme, and Max Dean, the chairman of the Port Authority. Chilean President Ruth Kent watched them.');
    expect(whoIs(items, 'the director of Acme')).not.toContain('Ruth Kent');
    expect(whoIs(items, 'the director of Acme')).toContain('Laura Miller');
  });

  it('are no offices that do not exist', () => {
    const texts = sound('John Smith, the president of the Chess Federation, met Max Dean, the chairman of the Peace Committee, and Ruth Kent, the director-general of the Labour Office.').flatMap(optionsOf);
    expect(texts.filter((text) => /minister|chief (?:financial|engineer)|attorney/i.test(text))).toEqual([]);
  });

  it('are not all of other countries, where the role names one', () => {
    const items = sound('Tunisia’s coach John Smith met English captain Max Dean and Swedish captain Peter White and Belgian striker Rob Hall.');
    expect(whoIs(items, 'Tunisia’s coach')).toEqual([]);
  });
});

describe('a trifle is not asked', () => {
  const news = 'John Smith opened a school in Leeds on Sunday. John Smith built the school with 40 friends. The school has 12 rooms for children. Mary Jones is proud of the school. Parents paid for the school.';
  const stems = (text: string) => sound(`${news}\n\n${text}`, 'John Smith opens a school').map(({ form, stem }) => `${form}: ${stem}`).join('\n');

  it.each([
    ['how long something took in passing', 'Laura Miller walked to the school for 17 days with a small dog.', /for ____ with|How many days/],
    ['of which house somebody is who only speaks', 'Laura Miller, a professor at Brunel University, said the school would help 300 families.', /professor at ____/],
    ['where somebody only spoke', 'In Dover, Laura Miller told reporters that the school would help 300 families.', /[Ii]n (?:which|what) city did Laura|Where did Laura/],
    ['a number of many digits that has to be typed', 'The parents wrote 14,372 letters to the mayor about the school.', /^(?:typed|cloze): .*(?:How many letters|parents wrote ____)/m],
    ['who made a move that leaves nothing behind', 'Laura Miller waved to the builders of the school from a window in Leeds.', /person who waved|“____ waved/],
    ['who thanked others', 'Laura Miller thanked the builders of the school in Leeds for all their work.', /person who thanked|“____ thanked/],
  ])('%s', (_, text, wrong) => {
    expect(stems(text)).not.toMatch(wrong);
  });
});

describe('what another line tells is not asked', () => {
  const stems = (text: string, title = 'John Smith counts the votes of Leeds') => sound(text, title).map(({ form, stem }) => `${form}: ${stem}`).join('\n');

  it('the rest of a hundred, beside the share that leaves it', () => {
    expect(stems('Figures of Leeds showed 56.6% for the old flag of the city, and 43.2% for the new flag of John Smith.')).not.toMatch(/____ for the (?:old|new)/);
  });

  it('the year of Games whose city is named', () => {
    expect(stems('John Smith won the Olympic title of the marathon runners in Rio de Janeiro in 2016.')).not.toMatch(/in ____\.”|[Ii]n (?:which|what) year|[Dd]uring which year/);
  });

  it('which day a weekday was, that is not the day of the news', () => {
    const asked = stems('John Smith opened a school in Leeds on Sunday. Laura Miller went to the court of Leeds with 40 friends on Friday.');
    expect(asked).not.toMatch(/^choice: .*friends on ____/m);
  });
});

describe('a title without the key', () => {
  const asked = (title: string) => all('John Smith opened a bridge for the farmers of Nepal on Sunday.', title).filter(({ item }) => keyTexts(item).includes('Nepal') && item.stem.includes('…'));

  it.each([['that is joined to another name', 'India and Nepal share a bridge for farmers', 'Bridge for farmers of Nepal is open']])('is no title for a question %s', (_, half, whole) => {
    expect(asked(half).length).toBeGreaterThan(0);
    for (const { problems } of asked(half)) expect(problems).toContain('half-title');
    expect(asked(whole).length).toBeGreaterThan(0);
    for (const { problems } of asked(whole)) expect(problems).not.toContain('half-title');
  });
});

describe('an answer counts', () => {
  const answers = (text: string, title: string) => sound(text, title).flatMap((item) => ('answers' in item ? item.answers : []));

  it('that calls somebody by the given name by which the article goes on', () => {
    expect(answers('Isaias Afwerki opened a new school for 300 children in Asmara. A crowd sang as Isaias left for the port of Massawa.', 'School opens in Asmara')).toContain('Isaias');
    expect(answers('Isaias Afwerki opened a new school for 300 children in Asmara. A crowd sang as he left for the port of Massawa.', 'School opens in Asmara')).not.toContain('Isaias');
  });

  it('that leaves out the middle of a name, or what stands behind it', () => {
    expect(answers('Roberto Micheletti Bain opened a new school for 300 children in Leeds on Sunday.', 'School opens in Leeds')).toContain('Roberto Bain');
    expect(answers('Mohammed bin Zayed Al Nahyan opened a new school for 300 children in Leeds on Sunday.', 'School opens in Leeds')).toContain('Mohammed bin Zayed');
  });

  it('that gives the day of the news as its weekday, as the lead does', () => {
    expect(answers('John Smith opened a new school for 300 children in Leeds on Sunday.', 'New school in Leeds')).toContain('Sunday');
  });
});

describe('a question in the past', () => {
  it('is not asked where a second verb goes on', () => {
    expect(sound('The walkout began on 10 September 2012 and filled the streets of Chicago with thousands of people.', 'Walkout of teachers in Chicago').map(({ stem }) => stem).join()).not.toContain('begin and filled');
  });
});
