import nlp from 'compromise';
import { sentencesOf } from '#articles/sentences';
import { countriesOf } from '#language/countries';
import { candidatesOf } from '#language/countries/candidates';
import { findNames, tokensOfSentences } from '#language/find-names';
import type { Tables } from '#language/tables';
import { tokensOf } from '#language/tokens';
import { loadTables } from '#server/documents';
import { calibration, frequent, measure, row, type Found, type Reader, type Result } from '#tests/eval/country-counts';
import { geoWebNews, lgl, type GoldArticle } from '#tests/eval/country-gold';
import { percent, shares, type Section } from '#tests/eval/section';

const sentences = (text: string) => tokensOfSentences({ text, sentences: sentencesOf(text) });

const own = (tables: Tables): Reader => (text) => countriesOf(text, sentences(text), tables);

/** With what the names of people say, as an article is read. */
const withPeople = (tables: Tables): Reader => (text) => {
  const tokens = sentences(text);
  const people = findNames(text, tokens, tables).filter(({ type, text: name }) => type === 'person' && name.includes(' '));
  return countriesOf(text, tokens, tables, people);
};

function lookUp(text: string, start: number, end: number, tables: Tables): Found[] {
  return candidatesOf(text, tokensOf(text, { start, end }), 0, tables).flatMap(({ start: from, end: to, meaning }) => ({ start: from, end: to, code: meaning.codes.at(-1) ?? '' }));
}

const plain = (tables: Tables): Reader => (text) => sentencesOf(text).flatMap(({ start, end }) => lookUp(text, start, end, tables));

type Offset = { readonly offset: { readonly start: number; readonly length: number } };

const compromise = (tables: Tables): Reader => (text) => {
  const spans: Offset[] = nlp(text).match('(#Country|#Demonym|#Place)+').json({ offset: true });
  return spans.flatMap(({ offset: { start, length } }) => lookUp(text, start, start + length, tables));
};

function table(name: string, articles: readonly GoldArticle[], tables: Tables, lenient: boolean): { lines: string[]; result: Result } {
  const result = measure(articles, own(tables), lenient);
  const lines = [
    `### ${name}: ${articles.length} articles, ${result.mentions.wanted} mentions of countries`, '',
    '| | mention P | R | F1 | set P | R | F1 | words/s |', '|---|---|---|---|---|---|---|---|',
    row('own', result),
    row('own, and names of people', measure(articles, withPeople(tables), lenient)),
    row('own table alone', measure(articles, plain(tables), lenient)),
    row('compromise with our table', measure(articles, compromise(tables), lenient)), '',
    ...calibration(articles, own(tables), lenient),
    `Wrong: ${frequent(result.wrong)}`, '', `Missed: ${frequent(result.missed)}`, '',
  ];
  return { lines, result };
}

/** How well countries are found in GeoWebNews and LGL, beside compromise with the same table. */
export async function evaluateCountries(): Promise<Section> {
  const tables = loadTables();
  const main = table('GeoWebNews', geoWebNews(tables), tables, true);
  const hard = table('LGL', lgl(tables), tables, false);
  const recall = shares(main.result.mentions).recall;
  const set = shares(main.result.sets).f1;
  return {
    title: 'Countries',
    goals: [
      { figure: 'GeoWebNews, mention recall', measured: percent(recall), goal: '95', reached: recall >= 95 },
      { figure: 'GeoWebNews, F1 of the set of an article', measured: percent(set), goal: '96', reached: set >= 96 },
    ],
    lines: [...main.lines, ...hard.lines],
  };
}
