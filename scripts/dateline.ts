import { parseArgs } from 'node:util';
import type { Article } from '#articles/article';
import { isDay } from '#articles/day';
import { parseArticle } from '#articles/parse';
import { fail, type Result } from '#core/result';
import { seededRandom } from '#core/random';
import { analyse, type Analysis } from '#facts/analyse';
import { judged, makeItems } from '#items/compose';
import { makeQuiz } from '#quizzes/quiz';
import { decodeDocument, loadTables, readDocument } from '#server/documents';

const usage = `usage: dateline facts FILE... [--date YYYY-MM-DD]
       dateline quiz FILE... [--date YYYY-MM-DD] [--seed N] [--count N] [--format json] [--explain]
FILE is plain text or Markdown; - is standard input.`;

type Command = { name: 'facts' | 'quiz'; files: string[]; date?: string; seed: string; count: number; explain: boolean };

const options = {
  date: { type: 'string' }, seed: { type: 'string', default: '1' }, count: { type: 'string', default: '10' },
  format: { type: 'string', default: 'json' }, explain: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
} as const;

function commandOf(args: string[]): Command | 'help' | null {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (values.help) return 'help';
    const [name, ...files] = positionals;
    if ((name !== 'facts' && name !== 'quiz') || files.length === 0 || values.format !== 'json') return null;
    if (!/^\d{1,3}$/.test(values.count) || (values.date !== undefined && !isDay(values.date))) return null;
    return { name, files, seed: values.seed, count: Number(values.count), explain: values.explain, ...(values.date === undefined ? {} : { date: values.date }) };
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
  const items = makeQuiz(makeItems(article, analysis, tables), { count: command.count, random: seededRandom(command.seed) });
  const all = command.explain ? { judged: judged(article, analysis, tables).map(({ item, template, problems, worth }) => ({ template, form: item.form, stem: item.stem, worth, problems, asked: items.some(({ id }) => id === item.id) })) } : {};
  return { article: articleHead(article), items, ...all };
}

async function documentOf(file: string, command: Command): Promise<Result<object, { code: string; line?: number; field?: string }>> {
  const source = file === '-' ? await readInput() : await readDocument(file);
  if (!source.ok) return source;
  const article = parseArticle(source.value, command.date === undefined ? {} : { date: command.date });
  if (!article.ok) return fail(article.error);
  const analysis = analyse(article.value, loadTables());
  return { ok: true, value: command.name === 'facts' ? factsDocument(article.value, analysis) : quizDocument(article.value, analysis, command) };
}

async function run(command: Command): Promise<number> {
  let code = 0;
  for (const file of command.files) {
    const document = await documentOf(file, command);
    if (document.ok) process.stdout.write(`${JSON.stringify(document.value)}\n`);
    else {
      const { code: problem, line, field } = document.error;
      process.stderr.write(`dateline: ${file}: ${problem}${line === undefined ? '' : ` (line ${line})`}${field === undefined ? '' : ` (${field})`}\n`);
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
