import { seededRandom } from '#core/random';
import { factKinds } from '#facts/fact';
import { draftOf } from '#items/explain';
import { servedForms } from '#items/forms/all';
import { problemsOf } from '#items/sound';
import { makeQuiz } from '#quizzes/quiz';
import { unevenness } from '#tests/eval/chi-square';
import { hasCorpora } from '#tests/eval/corpora';
import { speedGoals } from '#tests/eval/items-cost';
import { first, guessed, keyInStem, keyIsLongest, longest, mostNamed, ranksOf, type Guesser } from '#tests/eval/items-guesses';
import { judgedFigures } from '#tests/eval/items-judged';
import { offeredOfFirst, offeredOfNews, offeredOfWhole, type ItemsOffered } from '#tests/eval/items-offered';
import { fixedKeys, presentedInQuizzes, presentedOnce, type Presented } from '#tests/eval/items-presented';
import { percent, type Goal, type Section } from '#tests/eval/section';

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

const served: ReadonlySet<string> = new Set(servedForms);

/** Questions and forms in the largest quiz that the player is given of each article of so many words: there no fact is asked twice. */
function plenty(words: number, wanted: { questions: number; forms: number }): Goal {
  const quizzes = offeredOfFirst(words).map(({ offered }) => makeQuiz(offered.map(({ item }) => item).filter(({ form }) => served.has(form)), { count: 40, random: seededRandom('1') }));
  const [questions, forms] = [median(quizzes.map((items) => items.length)), median(quizzes.map((items) => new Set(items.map(({ form }) => form)).size))];
  return { figure: `Questions of an article of ${words} words, median`, measured: `${questions} in ${forms} forms`, goal: `${wanted.questions} in ${wanted.forms} forms`, reached: questions >= wanted.questions && forms >= wanted.forms };
}

/** Rows of how often the key stands in each place, a row for each number of options. */
function placesOf(questions: readonly Presented[]): number[][] {
  const sizes = [...new Set(questions.map(({ options }) => options.length))].sort();
  return sizes.map((size) => Array.from({ length: size }, (_, place) => questions.filter(({ options, keyAt }) => options.length === size && keyAt === place).length));
}

/** How much better than chance it is to choose, say, always the third of numbers and days in order. */
function rankGoal(name: string, questions: readonly Presented[]): Goal {
  const ranks = ranksOf(questions);
  const all = ranks.flat().reduce((sum, count) => sum + count, 0);
  const best = ranks.reduce((sum, row) => sum + Math.max(...row), 0);
  const chance = ranks.reduce((sum, row) => sum + row.reduce((of, count) => of + count, 0) / row.length, 0);
  const points = all === 0 ? 0 : (100 * (best - chance)) / all;
  return { figure: `Guesser by size, ${name}: always the same rank`, measured: `${percent(points)} points over chance (least to greatest: ${ranks.map((row) => row.join(', ')).join('; ')})`, goal: 'within 5 points', reached: points <= 5 };
}

function guessGoals(once: readonly Presented[], articles: readonly ItemsOffered[]): Goal[] {
  const goal = (name: string, { right, chance, error }: ReturnType<typeof guessed>): Goal => ({ figure: `Guesser without the article: ${name}`, measured: `${percent(right)}, chance ${percent(chance)} (${once.length} questions, error ${percent(error)})`, goal: 'within 5 points', reached: right - chance <= 5 });
  const byLength = keyIsLongest(once);
  return [
    { figure: 'Key is the longest option', measured: `${percent(byLength.share)}, chance ${percent(byLength.chance)} (${once.length} questions)`, goal: 'within 3 points', reached: Math.abs(byLength.share - byLength.chance) <= 3 },
    { figure: 'Key shares a word with the stem that no other option has', measured: `${keyInStem(once).length} of ${once.length}`, goal: 'never', reached: keyInStem(once).length === 0 },
    goal('the longest option', guessed(once, longest)),
    goal('the name most frequent in other articles', guessed(once, mostNamed(articles))),
    goal('the first option', guessed(once, first)),
    rankGoal('numbers', once.filter(({ item }) => item.kind === 'quantity')),
    rankGoal('days', once.filter(({ item }) => item.kind === 'when')),
  ];
}

/** How often a guesser is right, and how often chance would be, for each kind of fact. */
function byKind(once: readonly Presented[], guesser: Guesser): string {
  return factKinds.flatMap((kind) => {
    const own = once.filter(({ item }) => item.kind === kind);
    if (own.length === 0) return [];
    const { right, chance } = guessed(own, guesser);
    return [`${kind} ${percent(right)} (chance ${percent(chance)}, ${own.length})`];
  }).join(', ');
}

/** Offered questions that break a rule once all facts of their article are known. */
function broken(articles: readonly ItemsOffered[]): string[] {
  return articles.flatMap(({ facts, offered }) => offered.flatMap(({ item, template }) => problemsOf(draftOf(item, template, facts), facts)));
}

/** What the questions are worth: by readers' verdicts, by how many there are, by what can be guessed from them, and what they cost. */
export async function evaluateItems(): Promise<Section> {
  const title = 'Questions (bundled articles and twelve whole ones; guesses over dated news too)';
  const whole = offeredOfWhole();
  const judgedHere = judgedFigures(whole);
  if (!hasCorpora) return { title, ...judgedHere };
  const many = [...whole, ...offeredOfNews()];
  const once = presentedOnce(many);
  const quizzes = presentedInQuizzes(whole, 5000);
  const { p, chiSquare, freedom } = unevenness(placesOf(quizzes));
  const codes = broken(many);
  return {
    title,
    goals: [
      ...judgedHere.goals,
      plenty(400, { questions: 10, forms: 5 }),
      plenty(200, { questions: 6, forms: 4 }),
      { figure: 'Place of the key among the options', measured: `p ${p.toFixed(2)} (chi-square ${percent(chiSquare)}, ${freedom} degrees, ${quizzes.length} questions)`, goal: 'p > 0.01', reached: p > 0.01 },
      ...guessGoals(once, many),
      { figure: 'Offered questions that break a rule', measured: String(codes.length), goal: '0', reached: codes.length === 0 },
      ...speedGoals(whole),
    ],
    lines: [...judgedHere.lines, `The most frequent name is right, by kind: ${byKind(once, mostNamed(many))}.`, `${whole.reduce((sum, { offered }) => sum + offered.length, 0)} questions are offered for ${whole.length} articles, ${once.length} with one key of any place for ${many.length}.`, `Keys of a fixed place: ${fixedKeys(many).map(({ form, keyed, all }) => `${form} ${keyed} of ${all}`).join(', ')}.`, `Rules broken by offered questions: ${[...new Set(codes)].map((code) => `${code} ${codes.filter((other) => other === code).length}`).join(', ') || 'none'}.`],
  };
}
