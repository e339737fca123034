import { analyse, type Analysis } from '#facts/analyse';
import { groundsOf } from '#facts/ground';
import { readingOf, type Reading, type SentenceReading } from '#facts/reading';
import { refersInside } from '#facts/refers';
import { standsAlone, startsByItself } from '#facts/standing';
import { loadTables } from '#server/documents';
import { percent, shares, type Section } from '#tests/eval/section';
import { bundledArticles, faults, goldenOf, isSame, judge, leans, offeredOf, shown, type Expected, type Judged } from '#tests/golden/golden';

type Read = { readonly slug: string; readonly judged: readonly Judged[]; readonly alone: number; readonly wanted: number; readonly missed: readonly { readonly fact: Expected; readonly cause: string }[] };

const pronouns = /^(?:he|she|it|they|his|her|its|their|this|that|these|those)$/;
const isRight = ({ verdict }: Judged) => verdict === 'expected' || verdict === 'also';

/** Why nothing is offered of a sentence. */
function silenceOf(sentence: SentenceReading, reading: Reading): string {
  if (groundsOf(sentence, reading).length > 0) return 'told, but nothing of the fact lies in what is told';
  if (/^["“]/.test(reading.article.text.slice(sentence.span.start))) return 'begins with a quotation';
  if (pronouns.test(sentence.tokens[0]?.lower ?? '')) return `begins with a pronoun that is not resolved${sentence.clause ? '' : ', and no clause found'}`;
  if (sentence.clause === null) return 'no clause found';
  if (!startsByItself(sentence, reading)) return 'begins with a thing, degree or time that it does not explain (startsByItself)';
  if (!refersInside(sentence, reading, [0, sentence.tokens.length])) return 'holds a word that points elsewhere (refersInside)';
  return standsAlone(sentence, reading) ? 'stands alone' : 'does not stand alone for its first word or length, and its clause is refused (clauseGround)';
}

/** What the analysis holds of a fact that it does not offer: nothing of its sentence, no such name, or a name that was held back. */
function causeOf({ kind, value, sentence, subject }: Expected, { reading, analysis, judged }: { reading: Reading; analysis: Analysis; judged: readonly Judged[] }): string {
  const { article } = reading;
  const { start, end } = article.sentences[sentence] ?? { start: 0, end: 0 };
  const text = article.text.slice(start, end);
  if (kind === 'role') return text.includes(subject) ? 'role: not read, or said before in other words' : 'role: the full name stands elsewhere';
  if (kind === 'quote') return 'quotation: no speaker, or another';
  const home = reading.sentences[sentence];
  if (home && !judged.some((fact) => fact.sentence === sentence && fact.kind !== 'role' && fact.kind !== 'quote')) return `sentence: ${silenceOf(home, reading)}`;
  const inside = (span: { readonly start: number; readonly end: number }) => span.start >= start && span.end <= end;
  if (kind === 'when') return analysis.dates.some((date) => inside(date) && date.value?.slice(0, 10) === value) ? 'date: found, not offered' : 'date: not found, or resolved otherwise';
  if (kind === 'quantity') return 'number: not found, cut, or not in the clause that is offered';
  const entity = analysis.entities.find(({ name, aliases, mentions }) => [name, ...aliases].some((one) => one.replace(/^the /i, '').toLowerCase() === value.toLowerCase()) && mentions.some(inside));
  if (!entity) return `${kind}: no such name found in the sentence`;
  const types: Partial<Record<Expected['kind'], string>> = { event: 'person', where: 'place', organisation: 'organisation', country: 'country' };
  return entity.type === types[kind] ? `${kind}: name found, held back` : `${kind}: name found as ${entity.type}`;
}

function readAll(): Read[] {
  return bundledArticles().map(({ slug, article }) => {
    const golden = goldenOf(slug);
    const analysis = analyse(article, loadTables());
    const reading = readingOf(article, loadTables());
    const judged = offeredOf(article).map((fact) => judge(fact, golden));
    const missed = golden.expected.filter((one) => !judged.some((fact) => isSame(fact, one) && isRight(fact)));
    const found = (fact: Expected) => judged.find((one) => isSame(one, fact));
    return { slug, judged, alone: judged.filter((fact) => isRight(fact) && !leans(fact, golden)).length, wanted: golden.expected.length, missed: missed.map((fact) => ({ fact, cause: found(fact) ? 'offered, with a fault' : causeOf(fact, { reading, analysis, judged }) })) };
  });
}

const figures = (reads: readonly Read[]) => {
  const judged = reads.flatMap((read) => read.judged);
  const [right, wanted, missed] = [judged.filter(isRight).length, reads.reduce((sum, read) => sum + read.wanted, 0), reads.reduce((sum, read) => sum + read.missed.length, 0)];
  return { offered: judged.length, right, wanted, found: wanted - missed, precision: shares({ right, offered: judged.length, wanted }).precision, recall: shares({ right: wanted - missed, offered: judged.length, wanted }).recall };
};

/** Names with how often each comes, most often first. */
function tally(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `- ${count} ${name}`);
}

function articleLines(reads: readonly Read[]): string[] {
  const row = (name: string, { offered, right, wanted, found, precision, recall }: ReturnType<typeof figures>) => `| ${name} | ${right}/${offered} | ${percent(precision)} | ${found}/${wanted} | ${percent(recall)} |`;
  return ['', '| article | right / offered | precision | found / expected | recall |', '|---|---|---|---|---|', ...reads.map((read) => row(read.slug, figures([read]))), row('all', figures(reads))];
}

function faultLines(reads: readonly Read[]): string[] {
  const bad = reads.flatMap(({ slug, judged }) => judged.filter((fact) => !isRight(fact)).map((fact) => ({ slug, fact })));
  const kinds = tally(bad.map(({ fact: { verdict, fault } }) => (fault ? `${fault}: ${faults[fault]}` : verdict === 'never' ? 'never: must not be extracted' : 'unjudged')));
  const each = bad.map(({ slug, fact }) => `- ${slug} ${shown(fact)}${fact.verdict === 'unjudged' ? ` | ${fact.subject} | ${fact.statement}` : ''}: ${fact.fault ?? fact.verdict}${fact.reason && ` (${fact.reason})`}`);
  return ['', 'Facts that are wrong or that nobody has judged, by fault:', ...kinds, '', 'Each:', ...each];
}

function missLines(reads: readonly Read[]): string[] {
  const missed = reads.flatMap((read) => read.missed.map((miss) => ({ slug: read.slug, ...miss })));
  const causes = [...new Set(missed.map(({ cause }) => cause))].sort((a, b) => missed.filter(({ cause }) => cause === b).length - missed.filter(({ cause }) => cause === a).length);
  return ['', 'Facts that are not found, by what the analysis holds of them:', ...tally(missed.map(({ cause }) => cause)), '', ...causes.flatMap((cause) => [`${cause}:`, ...missed.filter((one) => one.cause === cause).map(({ slug, fact }) => `- ${slug} ${shown(fact)}`), ''])];
}

/** How many of the facts offered for the articles that come with us are right, and how many of those a careful reader expects are found. */
export async function evaluateGolden(): Promise<Section> {
  const reads = readAll();
  const { offered, right, wanted, found, precision, recall } = figures(reads);
  const alone = reads.reduce((sum, read) => sum + read.alone, 0);
  const judged = reads.flatMap((read) => read.judged);
  const valueShare = (100 * judged.filter((fact) => isRight(fact) || fact.fault === 'subject' || fact.fault === 'unresolved' || fact.fault === 'not-english').length) / judged.length;
  return {
    title: `Facts of the ${reads.length} articles that come with us, judged by hand`,
    goals: [
      { figure: 'Facts right in every part', measured: `${percent(precision)} (${right} of ${offered})`, goal: '99', reached: precision >= 99 },
      { figure: 'Facts right, and said without "the agreement" of another sentence', measured: `${percent(shares({ right: alone, offered, wanted }).precision)} (${alone} of ${offered})`, goal: 'printed', reached: null },
      { figure: 'Expected facts found', measured: `${percent(recall)} (${found} of ${wanted})`, goal: '90', reached: recall >= 90 },
    ],
    lines: [`A fact is right when value, subject and statement are; ${percent(valueShare)} % have the right value of the right sentence.`, ...articleLines(reads), ...faultLines(reads), ...missLines(reads)],
  };
}
