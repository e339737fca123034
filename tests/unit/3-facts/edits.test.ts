import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignFacts } from '#facts/alignment';
import type { Fact } from '#facts/fact';
import { articleOf } from '#tests/unit/3-facts/articles-of';
import { articles, continuations, countsOf, type Version, versionOf, withText } from '#tests/unit/3-facts/versions';

/** Texts of our own beside the bundled ones: lists, roles, quotations, sentences that are alike or the same. */
const own = [
  'US Secretary of State John Kerry addressed students at Korea University in Seoul on Monday (18 May).\n\nThe sanctions against North Korea targeted three companies as well as 10 officials in Iran, Syria, China, Russia and Namibia.',
  '"The agreement is a turning point for the whole world," said President François Hollande in Paris on 12 December 2015. "We will hold everybody to what was promised here," said German Chancellor Angela Merkel.\n\nNearly 200 countries signed the agreement in Paris. About 40 countries signed another agreement in Rome.',
  'Germany sent 20 doctors to Nepal on 3 May 2015. Germany sent 20 doctors to Chile on 3 May 2015. Germany sent 30 nurses to Nepal on 4 May 2015. France sent 20 doctors to Nepal on 3 May 2015.\n\nFrance sent 20 nurses to Nepal on 5 May 2015. Germany sent 20 doctors to Nepal on 3 May 2015.',
  'Prime Minister Erna Solberg of Norway met President Emmanuel Macron of France in Oslo on 2 March 2018. Solberg met Chancellor Angela Merkel in Berlin on 5 March 2018. Macron met Merkel in Paris on 7 March 2018.\n\n"We have agreed on the main points today," said Macron. "We have agreed on nothing at all today," said Merkel.',
  'Argentina scored in the 23rd minute in Lusail. Argentina scored again in the 36th minute in Lusail. France scored in the 80th minute in Lusail on 18 December 2022.',
].map((text) => versionOf(articleOf(text)));
const versions = [...articles, ...own];

/** A replacement of [start, end) of a version's text. */
interface Edit { version: Version; start: number; end: number; put: string }

const wordsIn = ({ text }: Version) => [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].map((found) => ({ start: found.index, end: found.index + found[0].length, word: found[0] }));
const words = new Map(versions.map((version) => [version, wordsIn(version)]));
const long = new Map([...words].map(([version, list]) => [version, list.filter(({ word }) => /^[a-z]{6,}$/.test(word))]));

/** Anywhere: not rather at the beginning, as fast-check likes it. */
const place = fc.noBias(fc.nat());

const others = (word: string) => (/^\d/.test(word) ? ['17', '4', '2,300'] : /^\p{Lu}/u.test(word) ? ['Lima', 'Norway', 'Miller', 'Anna'] : ['quickly', 'green', 'spoke', 'seven', 'table']);

/** One word replaced by another of its sort, left out, or put in. */
const oneWord: fc.Arbitrary<Edit> = fc.record({ version: fc.constantFrom(...versions), at: place, how: fc.constantFrom('replace', 'delete', 'insert'), other: place }).map(({ version, at, how, other }) => {
  const list = words.get(version)!;
  const { start, end, word } = list[at % list.length]!;
  const put = others(word)[other % others(word).length]!;
  if (how === 'replace') return { version, start, end, put };
  return how === 'insert' ? { version, start, end: start, put: `${put} ` } : { version, start, end: end + (version.text[end] === ' ' ? 1 : 0), put: '' };
});

/** One letter of a longer word in lower case that is another, too many, or not there. */
const oneLetter: fc.Arbitrary<Edit> = fc.record({ version: fc.constantFrom(...versions), at: place, letter: place, length: fc.constantFrom(0, 1), put: fc.constantFrom('', ...Array.from('abcdefghijklmnopqrstuvwxyz')) }).map(({ version, at, letter, length, put }) => {
  const list = long.get(version)!;
  const { start, word } = list[at % list.length]!;
  const from = start + 1 + (letter % (word.length - 1));
  return { version, start: from, end: from + length, put };
});

const after = ({ version, start, end, put }: Edit) => withText(version, version.text.slice(0, start) + put + version.text.slice(end));

/** The facts that the edited text gives at the place of an old one: of its kind, with its value or its subject; with both where two say something of the same words. */
function atItsPlace({ evidence: { start, end }, kind, value, subject }: Fact, edit: Edit, facts: readonly Fact[]): Fact[] {
  const alone = edit.version.facts.filter((fact) => fact.kind === kind && fact.evidence.start === start && fact.evidence.end === end).length === 1;
  const moved = (place: number) => (place >= edit.end ? place + edit.put.length - (edit.end - edit.start) : place);
  const from = edit.start < end && edit.end > start ? start : moved(start);
  return facts.filter((fact) => fact.kind === kind && (alone ? fact.value === value || fact.subject === subject : fact.value === value && fact.subject === subject) && fact.evidence.start === from && fact.evidence.end === moved(end));
}

const touches = ({ start, end }: Edit, { evidence }: Fact) => start < evidence.end && end > evidence.start;

/** Checks that an edit keeps the ids of these facts, and returns how many there were and how many are not found any more by the extraction. */
function keepsIds(edit: Edit, of: (fact: Fact) => boolean): { facts: number; lost: number } {
  const newer = after(edit);
  const goesOn = continuations(alignFacts(edit.version, newer));
  const goesBack = continuations(alignFacts(newer, edit.version));
  const facts = edit.version.facts.filter(of);
  let lost = 0;
  for (const fact of facts) {
    const there = atItsPlace(fact, edit, newer.facts);
    if (there.length === 0) lost++;
    else {
      const next = goesOn.get(fact);
      expect(there, `${fact.kind} ${fact.value}`).toContain(next);
      expect(goesBack.get(next!), `${fact.kind} ${fact.value}`).toBe(fact);
    }
  }
  return { facts: facts.length, lost };
}

/** One text of many. */
function joined(list: readonly Version[]): Version {
  let [text, sentences, facts]: [string, Version['sentences'][number][], Fact[]] = ['', [], []];
  for (const version of list) {
    const by = ({ start, end }: { start: number; end: number }) => ({ start: start + text.length, end: end + text.length });
    sentences = [...sentences, ...version.sentences.map(by)];
    facts = [...facts, ...version.facts.map((fact) => ({ ...fact, evidence: { ...by(fact.evidence), sentence: by(fact.evidence.sentence) } }))];
    text += `${version.text}\n\n`;
  }
  return { ...list[0]!, text, sentences, facts };
}

/** Runs the check for many edits, and returns of how many facts it was, and the share that the extraction lost. */
function keepsIdsOfMany(edits: fc.Arbitrary<Edit>, of: (edit: Edit) => (fact: Fact) => boolean) {
  let [facts, lost] = [0, 0];
  fc.assert(fc.property(edits, (edit) => {
    const counts = keepsIds(edit, of(edit));
    facts += counts.facts;
    lost += counts.lost;
  }), { numRuns: 120 });
  return { facts, lostShare: lost / facts };
}

/** Every paragraph of every version, moved on by one place and by half of the text: all of them, as a share of a few drawn moves is up to chance. */
const moves = versions.flatMap((version) => {
  const paragraphs = version.text.split('\n\n');
  const steps = new Set([1, Math.floor(paragraphs.length / 2)].filter((step) => step > 0 && step < paragraphs.length));
  return paragraphs.flatMap((moved, from) => [...steps].map((step) => {
    const rest = paragraphs.toSpliced(from, 1);
    return { version, newer: withText(version, rest.toSpliced((from + step) % paragraphs.length, 0, moved).join('\n\n')) };
  }));
});

/** An edit may break a sentence, so that the extraction does not find its facts; of a few only. */
const fewLost = 0.03;

/** Thousands of articles are read: longer than others take, where the machine is at work elsewhere too. */
const patience = { timeout: 90_000 };

describe('ids of facts', patience, () => {
  it('are kept by an edit of a single word, but for facts whose evidence it touches', () => {
    const { facts, lostShare } = keepsIdsOfMany(oneWord, (edit) => (fact) => !touches(edit, fact));
    expect(facts).toBeGreaterThan(1500);
    expect(lostShare).toBeLessThan(fewLost);
  });

  it('are all kept by a typo in any longer word, and by its correction', () => {
    const { facts, lostShare } = keepsIdsOfMany(oneLetter, () => () => true);
    expect(facts).toBeGreaterThan(1500);
    expect(lostShare).toBeLessThan(fewLost);
  });

  it('are all kept when a paragraph moves', () => {
    let [told, facts] = [0, 0];
    for (const { version, newer } of moves) {
      const says = ({ kind, subject, value, statement }: Fact) => JSON.stringify([kind, subject, value, statement]);
      const goesOn = continuations(alignFacts(version, newer));
      const said = new Set(newer.facts.map(says));
      // Which of two ministers tells of their country is up to who comes first, and "the canal" tells nothing before it has been named.
      const still = version.facts.filter((fact) => said.has(says(fact)));
      for (const fact of still) expect(says(goesOn.get(fact)!)).toBe(says(fact));
      told += still.length;
      facts += version.facts.length;
    }
    expect(moves.length).toBeGreaterThan(240);
    expect(told / facts).toBeGreaterThan(0.95);
  });
});

describe('alignment', () => {
  it('of a version with itself is identity', () => {
    for (const version of versions) {
      expect(countsOf(version, version)).toEqual({ kept: version.facts.length, changed: 0, new: 0, retired: 0 });
      for (const { was, is } of alignFacts(version, version).kept) expect(was).toBe(is);
    }
  });

  it('is one to one, and leaves nobody out', () => {
    fc.assert(fc.property(oneWord, (edit) => {
      const newer = after(edit);
      const { kept, changed, new: fresh, retired } = alignFacts(edit.version, newer);
      const [olds, news] = [[...kept, ...changed].map(({ was }) => was), [...kept, ...changed].map(({ is }) => is)];
      expect(new Set([...olds, ...retired])).toEqual(new Set(edit.version.facts));
      expect(new Set([...news, ...fresh])).toEqual(new Set(newer.facts));
      expect([olds.length + retired.length, news.length + fresh.length]).toEqual([edit.version.facts.length, newer.facts.length]);
    }), { numRuns: 30 });
  });

  it('counts the same in either direction, also between different articles', () => {
    const pair = fc.oneof(oneWord.map((edit) => [edit.version, after(edit)] as const), fc.tuple(fc.constantFrom(...versions), fc.constantFrom(...versions)));
    fc.assert(fc.property(pair, ([was, is]) => {
      const [there, back] = [countsOf(was, is), countsOf(is, was)];
      expect(back).toEqual({ ...there, new: there.retired, retired: there.new });
    }), { numRuns: 60 });
  });

  it('of long articles takes time in proportion', () => {
    const times = [1, 4].map((factor) => {
      const long = joined(Array.from({ length: factor }, () => articles).flat());
      const reworded = { ...long, text: long.text.replaceAll(' the ', ' our ') };
      return Math.min(...[1, 2, 3].map(() => {
        const start = performance.now();
        expect(alignFacts(long, reworded).retired).toEqual([]);
        return performance.now() - start;
      })) / long.facts.length;
    });
    expect(times[1]! / times[0]!).toBeLessThan(4);
  });
});
