import { describe, expect, it } from 'vitest';
import { alignFacts } from '#facts/alignment';
import { isDeed } from '#facts/fact';
import { isRespelt, saysTheSame } from '#facts/alignment/words';
import { articleOf } from '#tests/unit/3-facts/articles-of';
import { continuations, countsOf, versionOf, withText } from '#tests/unit/3-facts/versions';

const sanctions = 'The sanctions against North Korea targeted three companies as well as 10 North Korean government officials, including individuals working in Iran, Syria, China, Russia and Namibia.';
const speech = 'US Secretary of State John Kerry addressed students at Korea University in Seoul on Monday (18 May).';
const film = 'Sony Pictures Entertainment published its report in Norway on 2 March 2014.';
const first = versionOf(articleOf([speech, sanctions, film].join('\n\n')));
const edited = (from: string | RegExp, to: string) => withText(first, first.text.replace(from, to));
const changesTo = (version: ReturnType<typeof edited>) => alignFacts(first, version).changed.map(({ was, is }) => [was.kind, was.value, is.value]);
const all = first.facts.length;
const none = { kept: all, changed: 0, new: 0, retired: 0 };

describe('facts of a newer version', () => {
  it('are many to begin with', () => {
    expect(all).toBeGreaterThan(14);
  });

  it.each([
    ['quantity, and the deed that holds it', 'three companies', 'five companies', [['quantity', 'three', 'five'], ['event', 'targeted three companies as well as 10 North Korean government officials', 'targeted five companies as well as 10 North Korean government officials']]],
    ['country in a list', 'Syria', 'Jordan', [['country', 'Syria', 'Jordan']]],
    ['date', 'Monday (18 May)', 'Sunday (17 May)', [['when', '2015-05-18', '2015-05-17']]],
  ])('of another value continue the old ones, and no other fact is touched: %s', (_, from, to, changes) => {
    const version = edited(from, to);
    expect(changesTo(version)).toEqual(changes);
    expect(countsOf(first, version)).toEqual({ ...none, kept: all - changes.length, changed: changes.length });
  });

  it('are kept under another title, also those that name their article by it', () => {
    const text = 'Engineers sent a steel capsule to Copiapó in 2009. The capsule was built by engineers of the Chilean navy.';
    const [before, after] = ['Miners rescued in Chile', 'Miners are rescued in Chile'].map((title) => versionOf(articleOf(text, title)));
    expect(before!.facts.some(({ statement }) => statement.includes('Miners rescued in Chile'))).toBe(true);
    expect(countsOf(before!, after!)).toEqual({ kept: before!.facts.length, changed: 0, new: 0, retired: 0 });
  });

  it('are kept with a word respelt in their sentence, and in a sentence that moved', () => {
    expect(countsOf(edited('individuals', 'individualls'), first)).toEqual(none);
    expect(countsOf(first, withText(first, [film, sanctions, speech].join('\n\n')))).toEqual(none);
    expect(countsOf(first, withText(first, [sanctions, `Nothing is known. ${film}`, speech].join('\n\n')))).toEqual(none);
  });

  it('are changed where another word is no spelling of the old one, though the value is the same', () => {
    const { changed } = alignFacts(first, edited('published', 'withdrew'));
    expect(changed.map(({ what, is }) => [what, is.value])).toEqual([['statement', 'Sony Pictures Entertainment'], ['statement', 'Norway'], ['statement', '2014-03-02']]);
  });

  it('are changed where what they are said of is another', () => {
    expect(changesTo(edited('Sony Pictures Entertainment', 'Warner Bros Entertainment'))).toEqual([['organisation', 'Sony Pictures Entertainment', 'Warner Bros Entertainment'], ['country', 'Norway', 'Norway'], ['when', '2014-03-02', '2014-03-02']]);
  });

  it('continue the only one of their kind in their sentence, also from another place in it', () => {
    const version = edited(film, 'On 3 March 2014, Sony Pictures Entertainment published its report in Norway.');
    expect(changesTo(version)).toContainEqual(['when', '2014-03-02', '2014-03-03']);
    expect(alignFacts(first, version).retired).toEqual([]);
  });

  it('of a sentence that is no more are retired, those of another one are new', () => {
    const shorter = withText(first, [speech, sanctions].join('\n\n'));
    const ofFilm = first.facts.filter(({ statement }) => statement.includes('report')).length;
    expect(countsOf(first, shorter)).toEqual({ ...none, kept: all - ofFilm, retired: ofFilm });
    expect(countsOf(shorter, first)).toEqual({ ...none, kept: all - ofFilm, new: ofFilm });
  });

  it('go on in the pieces of a sentence that was cut in two', () => {
    const cut = edited(' as well as 10', '. The sanctions against North Korea also targeted 10');
    const alignment = alignFacts(first, cut);
    // A deed goes on in one of the pieces, shorter.
    for (const [was, is] of continuations(alignment)) expect(is.kind === was.kind && (is.value === was.value || isDeed(was))).toBe(true);
    expect(alignment.retired).toEqual([]);
  });

  it('of two like sentences that became one are told by their place', () => {
    const goals = versionOf(articleOf('Argentina scored in the 23rd minute in Lusail. Argentina scored again in the 36th minute in Lusail. France scored in the 80th minute in Lusail.'));
    const joined = withText(goals, goals.text.replace('Argentina scored again', 'scored again'));
    const [was, is] = [goals, joined].map(({ facts }) => facts.find(({ kind, evidence }) => kind === 'where' && evidence.start === 39)!);
    expect(continuations(alignFacts(goals, joined)).get(was!)).toBe(is);
  });

  it('retired before, come back when they are said again in the same words, and in no others', () => {
    const shorter = withText(first, [speech, sanctions].join('\n\n'));
    const { retired } = alignFacts(first, shorter);
    expect(alignFacts(shorter, first, retired).kept).toHaveLength(all);
    const other = alignFacts(shorter, edited('Norway', 'Sweden'), retired);
    expect(other.new.map(({ value }) => value)).toContain('Sweden');
  });

  it('do not continue what another sentence said of somebody else', () => {
    const goals = versionOf(articleOf('Lionel Messi scored for Argentina in Lusail on 18 December 2022.'));
    const others = versionOf(articleOf('Emmanuel Macron spoke to reporters in Lyon on 2 March 2021.'));
    expect(countsOf(goals, others)).toMatchObject({ kept: 0, changed: 0 });
  });
});

describe('words', () => {
  it('are one when they are spelt otherwise, not when they are names or numbers', () => {
    for (const [a, b] of [['goverment', 'government'], ['recieved', 'received'], ['emphasised', 'emphasized'], ['adress', 'address']]) expect(isRespelt(a!, b!), `${a} ${b}`).toBe(true);
    for (const [a, b] of [['Iran', 'Iraq'], ['million', 'billion'], ['nine', 'five'], ['2014', '2015'], ['three', 'there'], ['companies', 'officials'], ['was', 'has']]) expect(isRespelt(a!, b!), `${a} ${b}`).toBe(false);
  });

  it('say the same without regard to case, marks and a space within', () => {
    expect(saysTheSame('The cyber space, he said', 'the cyberspace he said')).toBe(true);
    expect(saysTheSame('about 10', 'over 10')).toBe(false);
  });
});
