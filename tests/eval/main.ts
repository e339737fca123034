import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { parseArticle } from '#articles/parse';
import { analyse, type Analysis } from '#facts/analyse';
import { loadTables } from '#server/documents';
import { corporaFolder, hasCorpora } from '#tests/eval/corpora';
import { leadLines } from '#tests/eval/main-leads';
import { percent, type Section } from '#tests/eval/section';

const Answers = z.array(z.string().min(1)).min(1).nullable();
/** What an article is mainly about, any of the answers being right; null where it has none, and then none is to be offered. */
const Label = z.strictObject({ set: z.enum(['content', 'corpora']), article: z.string(), who: Answers, when: Answers, where: Answers });
type Label = z.infer<typeof Label>;

const questions = ['who', 'when', 'where'] as const;
type Question = (typeof questions)[number];
const goals: Readonly<Record<Question, number>> = { who: 85, when: 75, where: 85 };

const folders: Readonly<Record<Label['set'], string>> = { content: path.resolve(import.meta.dirname, '../../content/articles'), corpora: path.join(corporaFolder, 'articles') };

type Told = { readonly label: Label; readonly question: Question; readonly said: string | null; readonly right: boolean };

const plain = (name: string) => name.normalize('NFC').toLowerCase().replace(/^the /, '').replace(/[’]/g, "'").trim();

/** The value of the first date of the text that has these words; of a part of a day, its day. */
function valueOf(phrase: string, dates: Analysis['dates']): string | null {
  const words = phrase.toLowerCase();
  const found = dates.find(({ text }) => text.toLowerCase() === words) ?? dates.find(({ text }) => text.toLowerCase().includes(words) || words.includes(text.toLowerCase()));
  return found?.value?.replace(/T.*$/, '') ?? null;
}

function toldOf(label: Label, question: Question, { main, dates }: Analysis): Told {
  const [first = null] = main[question];
  const answers = label[question];
  const value = first === null ? null : question === 'when' ? valueOf(first, dates) : plain(first);
  const right = answers === null ? first === null : value !== null && answers.some((answer) => plain(answer) === plain(value));
  return { label, question, said: first === null ? null : question === 'when' ? `${first} = ${value ?? 'no value'}` : first, right };
}

function tell(label: Label): Told[] {
  const article = parseArticle(readFileSync(path.join(folders[label.set], `${label.article}.md`), 'utf8'));
  if (!article.ok) throw new Error(`${label.article}: ${article.error.code}`);
  const analysis = analyse(article.value, loadTables());
  return questions.map((question) => toldOf(label, question, analysis));
}

const cell = (told: readonly Told[]) => `${told.filter(({ right }) => right).length}/${told.length}`;

/** How often the first answer to who, when and where is right, on the articles that come with us and on those of Wikinews where they are at hand. */
export async function evaluateMain(): Promise<Section> {
  const labels = z.array(Label).parse(JSON.parse(readFileSync(path.join(import.meta.dirname, 'verdicts/main.json'), 'utf8'))).filter(({ set }) => existsSync(folders[set]));
  const told = labels.flatMap(tell);
  const of = (question: Question, set?: Label['set']) => told.filter((one) => one.question === question && (set === undefined || one.label.set === set));
  const wrong = told.filter(({ right }) => !right);
  return {
    title: `Who, when and where at rank 1 (${labels.length} articles, labelled by hand)`,
    goals: questions.map((question) => {
      const share = (100 * of(question).filter(({ right }) => right).length) / of(question).length;
      return { figure: `Main ${question}`, measured: `${percent(share)} (${cell(of(question))})`, goal: `${goals[question]}`, reached: share >= goals[question] };
    }),
    lines: [
      '', '| | who | when | where |', '|---|---|---|---|',
      ...(['content', 'corpora'] as const).map((set) => `| ${set === 'content' ? 'bundled' : 'Wikinews'} | ${questions.map((question) => cell(of(question, set))).join(' | ')} |`),
      ...(hasCorpora ? leadLines() : []),
      '', 'Wrong:', ...wrong.map(({ label, question, said }) => `- ${label.article}, ${question}: ${said ?? 'nothing'}; right is ${label[question]?.join(' / ') ?? 'nothing'}`),
    ],
  };
}
