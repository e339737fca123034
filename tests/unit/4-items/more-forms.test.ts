import { describe, expect, it } from 'vitest';
import { analyse } from '#facts/analyse';
import { judged } from '#items/compose';
import { forms, type ItemForm } from '#items/forms/all';
import { notStated } from '#items/forms/unstated';
import { type Item, keyTexts } from '#items/item';
import { tables } from '#tests/unit/2-language/loaded-tables';
import { articleOf } from '#tests/unit/3-facts/articles-of';
import { plain } from '#tests/unit/4-items/plain';
import { soundItems } from '#tests/unit/4-items/sound-items';

const allForms = Object.keys(forms) as ItemForm[];
const others = 'Mary Jones, the mayor of Boston, met Peter Brown, the governor of Texas, in Paris. Anna Green, the director of the Red Cross, left Oslo.';

function itemsOf(text: string, form: ItemForm): Item[] {
  const article = articleOf(`${text}\n\n${others}`, 'News');
  return soundItems(article, allForms).filter((item) => item.form === form);
}
const stemsOf = (text: string, form: ItemForm) => itemsOf(text, form).map(({ stem }) => plain(stem));

describe('who said it', () => {
  const text = '"We shall rebuild every house in town," said John Smith, the mayor of Leeds. "The river has never been so high before," said Laura Miller, a farmer from Hull. "Our school has lost all of its books," said Ruth Kent, a teacher from York.';

  it('offers only people who speak in the article', () => {
    for (const item of itemsOf(text, 'quote')) expect(item.form === 'quote' && item.options.map((option) => option.text).toSorted()).toEqual(['John Smith', 'Laura Miller', 'Ruth Kent']);
    expect(itemsOf(text, 'quote')).toHaveLength(3);
  });

  it('offers nobody for whom nothing speaks but a capital', () => {
    const alliance = `${text.replace('said Laura Miller, a farmer from Hull', 'said Causa Justa')} "We have no water," said Peter White, a driver.`;
    const options = itemsOf(alliance, 'quote').flatMap((item) => (item.form === 'quote' ? item.options.map((option) => option.text) : []));
    expect(options).toContain('Peter White');
    expect(options).not.toContain('Causa Justa');
  });

  it('is typed where fewer than two others speak', () => {
    const alone = '"We shall rebuild every house in town," said John Smith, the mayor of Leeds. "The river has never been so high before," said Laura Miller, a farmer from Hull.';
    expect(itemsOf(alone, 'quote')).toEqual([]);
    expect(stemsOf(alone, 'typed')).toContain('Who said “We shall rebuild every house in town.”');
  });
});

describe('a statement', () => {
  const text = 'British Prime Minister John Smith opened a hospital for children in Leeds on Monday. Gonzalo Perez planted forty-one trees along the river in the old town of Hull. The new bridge across the river in Manchester was begun in May 2011.';

  /** Both statements of each pair, before one of them is chosen. */
  function both(sentence: string) {
    const article = articleOf(`${sentence}\n\n${others}`, 'News');
    return judged(article, analyse(article, tables), tables).map(({ item }) => item).filter((item) => item.form === 'true-false');
  }

  it('is the article\'s, or has one detail exchanged, which its key names', () => {
    for (const item of both(text)) {
      if (item.form !== 'true-false') continue;
      expect(keyTexts(item)).toEqual([item.changed ? 'False' : 'True']);
      if (item.changed) {
        expect(item.stem).toContain(item.changed.said);
        expect(item.stem).not.toContain(item.changed.right);
      }
    }
    expect(both(text).length).toBeGreaterThanOrEqual(2);
  });

  it('is offered as "True" and "False", in this order', () => {
    for (const item of both(text)) expect(item.form === 'true-false' && item.options.map((option) => option.text)).toEqual(['True', 'False']);
  });

  it('may hold a comma, and have its day exchanged', () => {
    const stems = Array.from({ length: 12 }, (_, day) => both(`John Smith, a French minister, opened the bridge across the river in Manchester on ${day + 3} May 2015.`)).flat().map(({ stem }) => stem);
    expect(stems.some((stem) => /a French minister, opened/.test(stem))).toBe(true);
    expect(stems.filter((stem) => /on \d+ May 2015/.test(stem)).length).toBeGreaterThan(0);
  });

  it.each([
    ['a number after "an", where another number wants "a"', 'The town needed an 8-hour meeting on the old bridge in Manchester.', /hour/],
    ['a bound, below which all is true', 'More than 2,500 people were reported dead in Nepal on Sunday.', /(?!2,500)\d,\d00 people/],
    ['a city beside its country', 'John Smith opened a school for children in Lyon, France, and left.', /(?<!Lyon), France/],
    ['somebody, where "his" would tell', 'John Smith opened a large new school for his children in Leeds.', /“(?!John Smith).* for his children/],
    ['one of several claims', 'The 41 farmers met the mayor of the town, and 12 teachers went to Hull.', /farmers/],
    ['what more than it exceeds as well', 'The scientists found that the loss of wheat in Kansas exceeded 10% of the crop of 2000.', /exceeded (?!10%)/],
    ['what stands in it twice', 'The 41 farmers met 41 teachers of the town at the old bridge in Hull.', /farmers met/],
  ])('never exchanges %s', (_, sentence, wrong) => {
    expect(both(sentence).filter((item) => item.form === 'true-false' && item.changed && wrong.test(item.stem)).map(({ stem }) => stem)).toEqual([]);
  });
});

describe('what the article does not state', () => {
  const quotes = '"We shall rebuild every house in town," said John Smith, the mayor of Leeds. "The river has never been so high before," said Laura Miller, a farmer from Hull.';

  it('is never what somebody said who is not quoted: nobody need know', () => {
    expect(itemsOf(quotes, 'unstated').filter((item) => plain(item.stem).endsWith('say?') && keyTexts(item)[0] === notStated)).toEqual([]);
  });

  it('is the city of what happened long before, where the sentence names none', () => {
    const text = 'John Smith died in November 2010. Laura Miller spoke in Leeds on Monday. The mayor of London came from Manchester with Peter White.';
    expect(itemsOf(text, 'unstated').filter((item) => /did John Smith die/.test(item.stem)).every((item) => keyTexts(item)[0] === notStated)).toBe(true);
  });

  it('stands last among the options, right or wrong', () => {
    for (const item of itemsOf(quotes, 'unstated')) expect(item.form === 'unstated' && item.options.at(-1)?.text).toBe(notStated);
  });
});

describe('a match', () => {
  it('asks for three people or more by their roles, each with a fact of its own', () => {
    const [item] = itemsOf('John Smith, the bishop of Leeds, spoke to reporters.', 'match');
    expect(item?.form === 'match' && item.pairs).toEqual(expect.arrayContaining([['John Smith', 'bishop of Leeds'], ['Mary Jones', 'mayor of Boston'], ['Peter Brown', 'governor of Texas']]));
    expect(item?.form === 'match' && new Set(item.factIds).size).toBe(item?.form === 'match' ? item.pairs.length : 0);
  });

  it('needs three', () => {
    const article = articleOf('Mary Jones, the mayor of Boston, met Peter Brown, the governor of Texas, in Paris.', 'News');
    expect(soundItems(article, ['match'])).toEqual([]);
  });

  it('leaves out whom the world knows, minor officials, and who alone is of a country', () => {
    const [item] = itemsOf('US President John Smith spoke to reporters. Laura Miller, an official of the harbour, met Kenyan runner Peter White.', 'match');
    expect(item?.form === 'match' && item.pairs.map(([left]) => left)).toEqual(['Mary Jones', 'Peter Brown', 'Anna Green']);
  });
});

describe('a timeline', () => {
  const begun = 'John Smith opened a school for children in Leeds in May 2011.';
  const later = 'Laura Miller founded a museum for children in Hull in 2013.';
  const last = 'Peter White sold a harbour in Ireland to a company in Dublin on 4 March 2014.';

  it('puts events in the order in which they happened, whatever their precision', () => {
    const [item] = itemsOf(`${last} ${begun} ${later}`, 'order');
    expect(item?.form === 'order' && item.sequence.map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual(['John Smith', 'Laura Miller', 'Peter White']);
  });

  it.each([
    ['a year and a month in it', 'Anna Brown closed a cotton mill for woollen cloth in Derby in July 2013.'],
    ['two of one day', 'Anna Brown closed a cotton mill for woollen cloth in Derby on 4 March 2014.'],
  ])('never holds %s, which may be either way round', (_, doubtful) => {
    const sequences = itemsOf(`${begun} ${later} ${last} ${doubtful}`, 'order').map((item) => (item.form === 'order' ? item.sequence : []));
    expect(sequences.flat().filter((text) => text.startsWith('Anna Brown'))).toEqual([]);
  });
});

describe('a map', () => {
  it('asks for the countries of a list by their codes', () => {
    const items = itemsOf('Rescue teams came from Iran, Syria, China and Namibia to help.', 'map');
    expect(items.map((item) => item.form === 'map' && item.keyCountries)).toContainEqual(['IR', 'SY', 'CN', 'NA']);
  });

  it('asks for one country where a question does', () => {
    const items = itemsOf('Croatia defeated Morocco 2-1 in a match in Qatar on Saturday.', 'map');
    expect(items.some((item) => item.form === 'map' && item.keyCountries.join() === 'HR')).toBe(true);
  });
});

describe('a proof', () => {
  it('is one sentence among others of the article, in their order', () => {
    const items = itemsOf('In the first game of Group A, Croatia faced Morocco at the stadium in Doha. In the second game of the day, Sweden faced Ireland at the stadium in Doha. Sweden had higher ball possession at the stadium. Sweden had lost the ball to Croatia in Doha twice in 2018.', 'evidence');
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      if (item.form !== 'evidence') continue;
      expect(item.sentences.filter(({ start }) => start === item.keySentence.start)).toHaveLength(1);
      expect(item.sentences.map(({ start }) => start)).toEqual(item.sentences.map(({ start }) => start).toSorted((a, b) => a - b));
    }
  });
});

describe('the wording of a question', () => {
  it('is the same each time, and not the same for all', () => {
    const text = 'John Smith opened a school in Leeds on Monday. Laura Miller opened a mill in Hull on Tuesday. Peter White sold a farm in Dublin on Friday.';
    expect(itemsOf(text, 'choice')).toEqual(itemsOf(text, 'choice'));
    const who = ['John Smith', 'Laura Miller', 'Peter White', 'Anna Brown', 'Ruth Kent', 'Max Dean'].flatMap((name) => itemsOf(`French Foreign Minister ${name} spoke to reporters in Cairo.`, 'typed').filter(({ stem }) => stem.includes('“French Foreign Minister”')).map(({ stem }) => stem));
    expect(new Set(who).size).toBeGreaterThan(1);
  });
});

describe.each<[string, string]>([
  ['nothing', 'Nothing is told here.'],
  ['one fact', 'John Smith opened a school for children in Leeds on Monday.'],
  ['only quotations', '"We shall rebuild every house in town," said John Smith. "The river has never been so high before," said Laura Miller.'],
  ['two people of one name', 'John Smith, the mayor of Leeds, met John Smith, the mayor of Hull, in Paris on Monday.'],
  ['numbers that contradict each other', 'Officials said 41 people were hurt in Leeds. Later reports said 57 people were hurt in Leeds.'],
  ['another language', 'Der Bürgermeister eröffnete am Montag eine neue Schule in Köln und sprach mit den Kindern über die Zukunft.'],
])('an article of %s', (_, text) => {
  it('gives questions that are items, or none', () => {
    const article = articleOf(text, 'News');
    const items = soundItems(article, allForms);
    for (const item of items) expect(forms[item.form].Item.safeParse(item).success).toBe(true);
  });
});
