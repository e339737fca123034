import { parseArgs } from 'node:util';
import type { Article } from '#articles/article';
import { isDay } from '#articles/day';
import { parseArticle } from '#articles/parse';
import type { Result } from '#core/result';
import { seededRandom } from '#core/random';
import { analyse, type Analysis } from '#facts/analyse';
import { judged, makeItems } from '#items/compose';
import { explained, refusals } from '#items/explain';
import { forms, type ItemForm, servedForms } from '#items/forms/all';
import { makeQuiz } from '#quizzes/quiz';
import { decodeDocument, loadTables, readDocument } from '#server/documents';
import { type Diff, diffOf, diffText } from './lib/diff';
import { reviewOf, reviewText } from './lib/review';

const usage = `usage: dateline facts FILE... [--date YYYY-MM-DD]
       dateline quiz FILE... [--date YYYY-MM-DD] [--seed N] [--count N] [--forms all|served|FORM,...] [--format json] [--explain]
       dateline review FILE... [--date YYYY-MM-DD] [--format text|json] [--explain]
       dateline diff OLD NEW [--date YYYY-MM-DD] [--format text|json]
FILE, OLD and NEW are plain text or Markdown; - is standard input.`;

const formats = { facts: ['json'], quiz: ['json'], review: ['text', 'json'], diff: ['text', 'json'] } as const;
type Name = keyof typeof formats;
type Command = { name: Name; files: string[]; date?: string; seed: string; count: number; forms: readonly ItemForm[]; format: string; explain: boolean };

const options = {
  date: { type: 'string' }, seed: { type: 'string', default: '1' }, count: { type: 'string', default: '10' },
  forms: { type: 'string', default: 'all' }, format: { type: 'string' }, explain: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
} as const;

const allForms = Object.keys(forms) as ItemForm[];

/** The forms that are asked for by name, or all of them, or those that the player has controls for; null for a name of none. */
function formsIn(names: string): readonly ItemForm[] | null {
  if (names === 'all') return allForms;
  if (names === 'served') return servedForms;
  const asked = names.split(',').map((name) => allForms.find((form) => form === name));
  return asked.every((form) => form !== undefined) ? asked : null;
}

const isName = (name: string | undefined): name is Name => name !== undefined && Object.hasOwn(formats, name);
/** A diff is between two files, and standard input can be read once. */
const areFiles = (name: Name, files: string[]) => (name === 'diff' ? files.length === 2 && files.some((file) => file !== '-') : files.length > 0);

function commandOf(args: string[]): Command | 'help' | null {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (values.help) return 'help';
    const [name, ...files] = positionals;
    if (!isName(name) || !areFiles(name, files)) return null;
    const format = values.format ?? formats[name][0];
    if (!formats[name].some((each) => each === format)) return null;
    if (!/^\d{1,3}$/.test(values.count) || (values.date !== undefined && !isDay(values.date))) return null;
    const wanted = formsIn(values.forms);
    if (!wanted) return null;
    return { name, files, forms: wanted, seed: values.seed, count: Number(values.count), format, explain: values.explain, ...(values.date === undefined ? {} : { date: values.date }) };
  } catch {
    return null;
  }
}

async function readInput(): Promise<Result<string, { code: string }>> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return decodeDocument(Buffer.concat(chunks));
}

function articleHead({ title, date, text, sentences }: Article) {
  return { title, date, text, words: text.split(/\s+/).filter((word) => word !== '').length, sentences };
}

function factsDocument(article: Article, { entities, dates, facts, main, notes }: Analysis) {
  return { article: articleHead(article), entities, dates, facts, main, notes };
}

function quizDocument(article: Article, analysis: Analysis, command: Command) {
  const tables = loadTables();
  const items = makeQuiz(makeItems(article, analysis, tables, { forms: command.forms }), { count: command.count, random: seededRandom(command.seed), forms: command.forms });
  if (!command.explain) return { article: articleHead(article), items };
  const all = judged(article, analysis, tables);
  const asked = new Set(items.map(({ id }) => id));
  const looked = all.map((one) => ({ ...explained(one, analysis.facts, article.text), acceptance: Math.round(one.acceptance * 100) / 100, asked: asked.has(one.item.id) }));
  return { article: articleHead(article), items, judged: looked, refused: refusals(all) };
}

function diffDocument({ old, newer, kept, changed, new: fresh, retired }: Diff) {
  return { articles: { old: articleHead(old), new: articleHead(newer) }, kept: kept.map(({ is }) => is), changed: changed.map(({ what, was, is }) => ({ what, was, is })), new: fresh, retired };
}

type Problem = { code: string; line?: number; field?: string };

async function articleIn(file: string, { date }: Command): Promise<Result<Article, Problem>> {
  const source = file === '-' ? await readInput() : await readDocument(file);
  return source.ok ? parseArticle(source.value, date === undefined ? {} : { date }) : source;
}

function complain(file: string, { code, line, field }: Problem) {
  process.stderr.write(`dateline: ${file}: ${code}${line === undefined ? '' : ` (line ${line})`}${field === undefined ? '' : ` (${field})`}\n`);
}

function reviewed(article: Article, { explain, format }: Command): string {
  const questions = reviewOf(article, loadTables(), explain);
  return format === 'json' ? questions.map((one) => `${JSON.stringify(one)}\n`).join('') : reviewText(article, questions);
}

const print = (document: object) => process.stdout.write(`${JSON.stringify(document)}\n`);

async function runDiff(command: Command): Promise<number> {
  const articles: Article[] = [];
  for (const file of command.files) {
    const article = await articleIn(file, command);
    if (article.ok) articles.push(article.value);
    else complain(file, article.error);
  }
  const [old, newer] = articles;
  if (!old || !newer) return 2;
  const diff = diffOf(old, newer, loadTables());
  if (command.format === 'json') print(diffDocument(diff));
  else process.stdout.write(diffText(diff));
  return 0;
}

async function run(command: Command): Promise<number> {
  if (command.name === 'diff') return runDiff(command);
  let code = 0;
  for (const file of command.files) {
    const article = await articleIn(file, command);
    if (article.ok && command.name === 'review') process.stdout.write(reviewed(article.value, command));
    else if (article.ok) {
      const analysis = analyse(article.value, loadTables());
      print(command.name === 'facts' ? factsDocument(article.value, analysis) : quizDocument(article.value, analysis, command));
    } else {
      complain(file, article.error);
      code = 2;
    }
  }
  return code;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const command = commandOf(process.argv.slice(2));
if (command === 'help') process.stdout.write(`${usage}\n`);
else if (command === null) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else process.exitCode = await run(command);
