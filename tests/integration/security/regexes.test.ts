import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { parseArticle } from '#articles/parse';
import { analyse } from '#facts/analyse';
import { makeItems } from '#items/compose';
import { scoreResponse } from '#items/score';
import { loadTables } from '#server/documents';
import { filesOf, within } from '#tests/unit/frame/files';
import { codeOf } from '#tests/unit/frame/mask';

const size = 50_000;
const pieces = [
  'a', 'A', 'Aa ', 'a ', 'A ', 'A. ', 'A.', 'a.', ' ', '\t', '\n', '\n\n', '-', '--', '---\n', '.', '. ', ',', ', ', ';', ':', '!', '?', "'", "'s ", '"', '“', '”', '“a” ', '(', '((', ')', '[', '](', '[a](b) ', '![', '#', '# ', '*', '**', '_', '`', '```\n', '> ', '- a\n', '1. a\n',
  '1', '1,', '1.', '1 ', '1,000 ', '0', '18 ', '18th ', '2015 ', 'May ', 'May 1', 'May 1, ', 'Monday ', 'last Monday ', 'U.S. ', 'Mr. ', 'Jan. ', 'and ', 'of ', 'of the ', 'the ', 'the A ', 'A of the A ', 'A-A', 'a-', "O'", 'é', 'e\u0301', '\u0301', '😀', '\u202E', '碁', '\\', '/', '<', '<a', '</', '&', '&amp;', 'http://', '$1 ', '%', '1%', '1.1 million ', 'said ', 'a, a and a ', '–', '— ', '\u00A0', '\u200B',
];
const awkward = [...pieces.map((piece) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)), ...['a', ' ', '1', 'A ', '“', '-', '.'].map((piece) => `${piece.repeat(size / piece.length)}!`)];

/** The regular expressions that stand in a source as literals. */
function literalsIn(source: string): [string, string][] {
  return [...codeOf(source).matchAll(/\/(_+)\/([dgimsuvy]*)/g)].map((match) => [source.slice(match.index + 1, match.index + 1 + match[1]!.length), match[2]!]);
}

/** The quickest of three runs, in ms: others share this machine. */
function timeOf(run: () => void): number {
  let best = Infinity;
  for (let round = 0; round < 3 && best > 20; round++) {
    const before = performance.now();
    run();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

function slowOnes({ source, flags }: { source: string; flags: string }): string[] {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  return awkward.flatMap((text) => {
    const ms = timeOf(() => void text.replace(pattern, ''));
    return ms < 50 ? [] : [`${JSON.stringify(text.slice(0, 12))}... ${Math.round(ms)} ms`];
  });
}

describe('50 kB of anything takes each of our regular expressions less than 50 ms (95)', () => {
  const sources = within(filesOf('.'), 'domain', 'server', 'proxy.ts', 'app', 'ui').filter(([file]) => file.endsWith('.ts'));
  const literals = new Map(sources.flatMap(([file, source]) => literalsIn(source).map(([pattern, flags]) => [`/${pattern}/${flags}`, { file, source: pattern, flags }] as const)));

  /** Slow on 50 kB, and never given so much. */
  const bounded: Record<string, string> = { '/\\B(?=(?:\\d{3})+$)/g': 'the digits of a number, by toFixed' };

  test('they were found', () => {
    expect(literals.size).toBeGreaterThan(60);
  });

  test.each([...literals].filter(([name]) => !bounded[name]))('%s', (_, literal) => {
    expect(slowOnes(literal), literal.file).toEqual([]);
  }, 60_000);

  const composed: RegExp[] = [];
  beforeAll(async () => {
    const Plain = RegExp;
    globalThis.RegExp = new Proxy(Plain, { construct: (target, given: [string, string]) => {
      const made = new target(...given);
      composed.push(made);
      return made;
    } });
    vi.resetModules();
    for (const [file, source] of sources) if (source.includes('new RegExp(') && file.startsWith('domain')) await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href);
    globalThis.RegExp = Plain;
  });

  test('and those that are composed', () => {
    expect(composed.length).toBeGreaterThan(4);
    expect(composed.flatMap((pattern) => slowOnes(pattern).map((slow) => `${pattern.source.slice(0, 80)}: ${slow}`))).toEqual([]);
  }, 60_000);
});

describe('the whole way takes time in proportion to the text (95)', () => {
  const tables = loadTables();
  const kerry = readFileSync('content/articles/kerry-cyber-stability.md', 'utf8').split('---\n').at(-1)!;

  function read(text: string): void {
    const parsed = parseArticle(text);
    if (parsed.ok) makeItems(parsed.value, analyse(parsed.value, tables), tables);
  }

  test.each([...pieces.map((piece) => [JSON.stringify(piece), piece]), ['an article over and over', kerry]])('of %s', (_, piece) => {
    const text = (length: number) => piece!.repeat(Math.ceil(length / piece!.length)).slice(0, length);
    read(text(5_000));
    const short = timeOf(() => read(text(size / 4)));
    const long = timeOf(() => read(text(size)));
    expect(long < 400 || long / short < 10, `${Math.round(short)} ms, four times as much text ${Math.round(long)} ms`).toBe(true);
  }, 60_000);

  test.each(awkward.map((text) => [JSON.stringify(text.slice(0, 12)), text]))('a typed answer of %s is scored in less than 50 ms', (_, text) => {
    const evidence = { start: 0, end: 1, sentence: { start: 0, end: 1 } };
    expect(timeOf(() => void scoreResponse({ form: 'typed', answers: ['John Kerry', '18 May 2015', text!.slice(0, 200)], evidence }, { form: 'typed', text: text!.slice(0, 200) }))).toBeLessThan(50);
  });
});
