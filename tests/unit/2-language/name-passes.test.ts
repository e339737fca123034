import { describe, expect, it } from 'vitest';
import { agreed } from '#language/names/agreement';
import { everywhere } from '#language/names/everywhere';
import { withoutCommonAcronyms, withoutGeneric } from '#language/names/generic';
import { joined, listed, parted, widened, withPlace } from '#language/names/joined';
import { recast } from '#language/names/recast';
import { trimmed } from '#language/names/trimmed';
import { after, marked, shown } from '#tests/unit/2-language/pages';

type Case = readonly [why: string, before: string | readonly string[], expected: string | readonly string[]];

const list = (sentences: string | readonly string[]) => (typeof sentences === 'string' ? [sentences] : sentences);
const cases = (...all: readonly Case[]) => all;

describe('joined', () => {
  it.each(cases(
    ['takes the letter before a torn apostrophe into the name', "Then O ' [PER Donnell] left", "Then [PER O ' Donnell] left"],
    ['takes the given name before it too', "Then [PER Rosie O] ' [PER Donnell] left", "Then [PER Rosie O ' Donnell] left"],
    ['reads the typographic apostrophe', 'Then D ’ [PER Angelo] left', 'Then [PER D ’ Angelo] left'],
    ['leaves what is no person', "Then L ' [ORG Oreal] fell", "Then L ' [ORG Oreal] fell"],
    ['leaves an apostrophe behind another word', "The boys ' [PER Smith] left", "The boys ' [PER Smith] left"],
  ))('%s', (_why, before, expected) => {
    expect(after(joined, list(before))).toEqual(list(expected));
  });
});

describe('widened', () => {
  it.each([
    ['begins before "and", over a place there', 'The [LOC Arctic] and [ORG Antarctic Research Institute] confirmed', 'The [ORG Arctic and Antarctic Research Institute] confirmed'],
    ['leaves a body alone that stands before it', 'The [ORG Pentagon] and [ORG State Department] confirmed', 'The [ORG Pentagon] and [ORG State Department] confirmed'],
    ['leaves names without "the" alone', '[LOC Leeds] and [ORG Hull City Council] confirmed', '[LOC Leeds] and [ORG Hull City Council] confirmed'],
  ])('%s', (_, before, expected) => {
    expect(after(widened, list(before))).toEqual(list(expected));
  });
});

describe('listed', () => {
  it.each(cases(
    ['goes on over a list that ends with a body', 'the [ORG United Nations Educational] , Scientific and Cultural Organization met', 'the [ORG United Nations Educational , Scientific and Cultural Organization] met'],
    ['swallows the names inside', 'the [ORG UN Educational] , Scientific and [ORG Cultural Organization] met', 'the [ORG UN Educational , Scientific and Cultural Organization] met'],
    ['stops where the list ends with no body', 'The [ORG Guardian] , Reuters and Le Monde wrote', 'The [ORG Guardian] , Reuters and Le Monde wrote'],
    ['leaves two bodies apart', 'the [ORG Ford Foundation] and [ORG Save Fund] met', 'the [ORG Ford Foundation] and [ORG Save Fund] met'],
    ['leaves people', 'the [PER Smith] , Jones and Wood Institute met', 'the [PER Smith] , Jones and Wood Institute met'],
  ))('%s', (_why, before, expected) => {
    expect(after(listed, list(before))).toEqual(list(expected));
  });
});

describe('withPlace', () => {
  it.each(cases(
    ['takes the place into the name of its council', 'the [LOC Oslo] [ORG City Council] met', 'the [ORG Oslo City Council] met'],
    ['leaves a place before another name', 'in [LOC Oslo] [ORG Friends of Norway] met', 'in [LOC Oslo] [ORG Friends of Norway] met'],
    ['leaves a place with a word between', 'in [LOC Oslo] the [ORG City Council] met', 'in [LOC Oslo] the [ORG City Council] met'],
  ))('%s', (_why, before, expected) => {
    expect(after(withPlace, list(before))).toEqual(list(expected));
  });
});

describe('parted', () => {
  it.each(cases(
    ['takes two bodies that "and" joins apart', 'the [ORG Institute of Physics and Oxford University] met', 'the [ORG Institute of Physics] and [ORG Oxford University] met'],
    ['leaves one body for two things', 'the [ORG Department of Health and Human Services] met', 'the [ORG Department of Health and Human Services] met'],
    ['leaves one body with a list in its name', 'the [ORG UN Educational , Scientific and Cultural Organization] met', 'the [ORG UN Educational , Scientific and Cultural Organization] met'],
  ))('%s', (_why, before, expected) => {
    expect(after(parted, list(before))).toEqual(list(expected));
  });
});

describe('trimmed', () => {
  it.each(cases(
    ['drops an article', 'in [ORG the World Bank] now', 'in the [ORG World Bank] now'],
    ['drops titles of people, all of them', 'then [PER President Professor Ada Lund] left', 'then President Professor [PER Ada Lund] left'],
    ['keeps a title of what is nobody', 'the [ORG King Fund] met', 'the [ORG King Fund] met'],
    ['drops marks and the possessive at the edges', '[PER “ Ada Lund ’s] house', '“ [PER Ada Lund] ’s house'],
    ['drops what is no person by its last word', 'the [PER Ivy League-trained] doctor', 'the Ivy League-trained doctor'],
    ['takes a person from behind an office', 'the [PER Ahlibank CEO Hassan Ahmed] said', 'the Ahlibank CEO [PER Hassan Ahmed] said'],
    ['ends before the words of a picture', '[PER Ahmed Mohamed Image] : Agency', '[PER Ahmed Mohamed] Image : Agency'],
    ['ends before a verb', 'the [ORG Field Museum bought Sue] , a dinosaur', 'the [ORG Field Museum] bought Sue , a dinosaur'],
    ['ends before a score', 'beating [PER Ada Lund 2-6] , 6-4', 'beating [PER Ada Lund] 2-6 , 6-4'],
    ['takes in the number of a law, which is no body', 'the [ORG Senate Bill] 277 passed', 'the [MISC Senate Bill 277] passed'],
    ['drops a name of nothing but marks', 'then [LOC “ ”] came', 'then “ ” came'],
    ['leaves demonyms and times', '[TIM the Monday] and [GPE the French] met', '[TIM the Monday] and [GPE the French] met'],
  ))('%s', (_why, before, expected) => {
    expect(after(trimmed, list(before))).toEqual(list(expected));
  });
});

describe('recast', () => {
  it.each(cases(
    ['makes a street named after somebody a place', 'in [PER David Baird Drive] today', 'in [LOC David Baird Drive] today'],
    ['makes a house named after somebody an organisation', 'the [PER Heinrich Böll Foundation] met', 'the [ORG Heinrich Böll Foundation] met'],
    ['makes a venue a place', 'in [ORG Lusail Stadium] now', 'in [LOC Lusail Stadium] now'],
    ['leaves a surname that is one word', 'then [PER Bridge] left', 'then [PER Bridge] left'],
    ['leaves a bank', 'the [ORG World Bank] met', 'the [ORG World Bank] met'],
  ))('%s', (_why, before, expected) => {
    expect(after(recast, list(before))).toEqual(list(expected));
  });
});

describe('withoutGeneric and withoutCommonAcronyms', () => {
  it.each(cases(
    ['name no body by its kind alone', 'the [ORG Government] and the [ORG World Bank] met', 'the Government and the [ORG World Bank] met'],
    ['name no thing by its letters', 'on [ORG TV] and [ORG BBC] now', 'on TV and [ORG BBC] now'],
    ['keep a longer name that holds the word', 'the [ORG Government Press] met', 'the [ORG Government Press] met'],
  ))('%s', (_why, before, expected) => {
    expect(after(withoutGeneric, list(before))).toEqual(list(expected));
  });

  it.each(cases(
    ['drop what is spelt out in small letters, wherever it stands', ['cases of iodine deficiency disorders ( [ORG IDD] ) rose', 'The [ORG IDD] rose'], ['cases of iodine deficiency disorders ( IDD ) rose', 'The IDD rose']],
    ['keep what is spelt out with capitals', ['the African Union ( [ORG AU] ) met', 'The [ORG AU] met'], ['the African Union ( [ORG AU] ) met', 'The [ORG AU] met']],
    ['keep letters that other words stand before', 'it has many ways ( [ORG BBC] ) now', 'it has many ways ( [ORG BBC] ) now'],
  ))('%s', (_why, before, expected) => {
    expect(after(withoutCommonAcronyms, list(before))).toEqual(list(expected));
  });
});

describe('everywhere', () => {
  it.each(cases(
    ['finds a name of one word where it was missed', ['the [LOC Aleppo] of old', 'In Aleppo they left'], ['the [LOC Aleppo] of old', 'In [LOC Aleppo] they left']],
    ['finds nothing inside names', ['the [LOC Aleppo] of old', 'the [ORG Aleppo Club] met'], ['the [LOC Aleppo] of old', 'the [ORG Aleppo Club] met']],
    ['spreads no time and no longer name', ['[TIM Monday] and [PER Ada Lund]', 'Monday Lund'], ['[TIM Monday] and [PER Ada Lund]', 'Monday Lund']],
  ))('%s', (_why, before, expected) => {
    expect(after(everywhere, list(before))).toEqual(list(expected));
  });
});

describe('agreed', () => {
  it('gives the same words the kind that most of them have', () => {
    expect(after(agreed, ['[ORG Lund] met', '[PER Lund] left', '[PER Lund] came'])).toEqual(['[PER Lund] met', '[PER Lund] left', '[PER Lund] came']);
  });

  it('counts the surer more', () => {
    const { names, pages } = marked(['[ORG Lund] met', '[PER Lund] left', '[PER Lund] came']);
    expect(shown(agreed(names.map((name) => ({ ...name, sureness: name.tag === 'ORG' ? 0.9 : 0.3 })), pages), pages)).toEqual(['[ORG Lund] met', '[ORG Lund] left', '[ORG Lund] came']);
  });
});
