import type { CardState } from '#progress/cards';
import { kindNames, type Kind, shownPoints } from '#ui/words';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const stateNames: Record<CardState, string> = { new: 'New', learning: 'Learning', review: 'In review', relearning: 'Learning again', suspended: 'Set aside' };

/** What a state means, said to somebody who has never heard of it. */
const stateNotes: Record<CardState, string> = {
  new: 'Waiting for their first time',
  learning: 'Back within minutes',
  review: 'Remembered, back after days',
  relearning: 'Slipped, back within minutes',
  suspended: 'Do not come back by themselves',
};

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });

/** `2026-11-25` as a narrow column names it: "Wed" over "25". */
export function shortDay(day: string): string[] {
  const date = new Date(`${day}T00:00:00Z`);
  return [weekday.format(date), String(date.getUTCDate())];
}

/** An instant by the clocks of a zone: "24 Nov 2026, 21:46". */
export function moment(at: number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** The date of an instant by the clocks of a zone: "24 Nov 2026". */
export function shortMoment(at: number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}

/** A share as people read it: of a hundred. */
const inHundred = (right: number, counted: number) => Math.round((100 * right) / counted);

export const progressWords = {
  title: 'Progress',
  heading: (facts: number) => ({ before: 'You have met ', number: plural(facts, 'fact') }),
  headingNone: 'No fact is yours yet',
  since: (answers: number, day: string) => ({ number: plural(answers, 'answer'), rest: `since ${day}` }),
  empty: 'Nothing to count yet.',
  emptyHint: 'Read an article and take its quiz. What you answer is counted here, and each number shows the answers behind it.',
  readFirst: 'Read the first article',
  showTable: 'Show as table',
  tableOf: (name: string) => `Table: ${name.toLowerCase()}`,

  retention: 'How well they stay',
  retentionUnit: 'Facts recalled when they were due',
  retentionNames: { lately: 'Last 30 days', ever: 'All time' },
  retentionText(right: number, counted: number): string {
    if (counted === 0) return 'No card has come back in the last 30 days, so there is nothing to measure yet.';
    return `Of ${plural(counted, 'fact')} that came back in the last 30 days, you recalled ${right}: ${inHundred(right, counted)} in 100.`;
  },
  retentionEver: (right: number, counted: number) => `Of ${plural(counted, 'fact')} that ever came back, you recalled ${right}: ${inHundred(right, counted)} in 100.`,
  recalledOf: (right: number, counted: number) => `${right} of ${counted}`,
  inHundred: (right: number, counted: number) => (counted === 0 ? null : inHundred(right, counted)),
  of100: 'in 100',
  bar: 'As a bar',
  period: 'Period',
  recalled: 'Recalled',

  kinds: 'By kind',
  kindsUnit: 'Right answers',
  ownCards: 'Your own cards',
  kindsText(best: Kind | null, worst: Kind | null): string {
    if (best === null || worst === null) return 'How often an answer about each kind of fact was right.';
    return best === worst ? `So far all answers are about one kind of fact: ${kindNames[best].toLowerCase()}.` : `Best so far: ${kindNames[best].toLowerCase()}. Slips most: ${kindNames[worst].toLowerCase()}.`;
  },
  kind: 'Kind',
  kindAnswers: (name: string, count: number) => `${name}: ${plural(count, 'answer')}`,
  answers: 'Answers',
  nothingCounts: 'None counts',

  states: 'Your cards',
  statesText: (known: number, total: number) => (total === 0 ? 'No fact is a card yet.' : `${known} of ${plural(total, 'card')} ${known === 1 ? 'is' : 'are'} remembered for days.`),
  stateNames,
  stateNotes,
  state: 'State',
  cards: 'Cards',

  days: 'Reviews',
  streak: (days: number) => (days === 0 ? null : `${plural(days, 'day')} in a row`),
  daysText: (total: number, days: number) => (total === 0 ? 'Nothing was answered in the last 60 days.' : `${plural(total, 'answer')} on ${plural(days, 'day')} of the last 60.`),
  daysTotal: 'All of the last 60 days',
  onDay: (day: string, count: number) => `${day}: ${plural(count, 'answer')}`,
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  none: 'None',
  orMore: (count: number) => `${count} or more`,
  day: 'Day',
  dayNote: 'A day ends at four in the morning, where you are.',

  ahead: 'The next seven days',
  aheadUnit: (total: number) => plural(total, 'card'),
  aheadText(total: number, today: number): string {
    if (total === 0) return 'No card comes back in the next seven days.';
    return `${plural(total, 'card')} ${total === 1 ? 'comes' : 'come'} back in the next seven days, ${today === 0 ? 'none' : today} of them today.`;
  },
  today: 'Today',
  tomorrow: 'Tomorrow',
  cardsOn: (day: string, count: number) => `${day}: ${plural(count, 'card')}`,

  articles: 'By article',
  articlesText: (articles: number, quizzes: number) => `${plural(quizzes, 'quiz', 'quizzes')} handed in, and answers on ${plural(articles, 'article')}.`,
  article: 'Article',
  quizzes: 'Quizzes, newest first',
  points: (score: number, counted: number) => `${shownPoints(score * counted)} of ${counted}`,
  waits: 'after the due time',
  noPoints: 'no score',
  quizOn: (day: string) => ` on ${day}`,
  noQuiz: 'None handed in',
  more: (count: number) => `and ${count} more`,
  assignment: 'Assignment',
  withdrawnArticle: 'An article that is gone',

  backToProgress: 'Back to progress',
  answersOf: {
    all: 'All your answers',
    own: 'Answers on your own cards',
    kind: (kind: Kind) => `Answers: ${kindNames[kind]}`,
    article: (title: string) => `Answers on “${title}”`,
    day: (day: string) => `Answers of ${day}`,
    since: (day: string) => `Answers since ${day}`,
    lately: 'Answers on facts that were due, last 30 days',
    ever: 'Answers on facts that were due',
  },
  cardsOf: {
    met: 'Facts you have met',
    state: (state: CardState) => `Cards: ${stateNames[state].toLowerCase()}`,
    due: (day: string) => `Cards that come back ${day}`,
  },
  listed(all: number, counted: number, right: number): string {
    const rest = all - counted;
    const left = rest === 0 ? '' : ` ${rest === 1 ? 'One does' : `${rest} do`} not count: the question was withdrawn, or its feedback comes later.`;
    return `${plural(all, 'answer')}, ${right} right.${left}`;
  },
  perFact: 'A question that asks for several facts is listed once for each of them.',
  cardsListed: (all: number) => `${plural(all, 'card')}.`,
  nothing: 'No answer stands behind this number.',
  noCards: 'No card stands behind this number.',
  dontKnow: 'I don’t know',
  answered: (answer: string) => `You: ${answer}`,
  rated: ['', 'Again', 'Hard', 'Good', 'Easy'],
  ratedCard: (rating: string) => `You rated the card: ${rating}`,
  marks: { right: 'Right', wrong: 'Not yet', void: 'Does not count', held: 'Told after the due time' },
  from: { quiz: 'Quiz', review: 'Review of cards' },
  fromQuiz: (title: string) => `Quiz: ${title}`,
  heldFact: 'The fact is told after the due time.',
  goneFact: 'This fact is gone.',
  comesBackOn: (day: string) => `Comes back ${day}`,
  staysAway: 'Does not come back by itself',
  lastAnswer: (when: string, right: boolean | null) => `Last asked ${when}${right === null ? '' : right ? ', right' : ', not yet right'}`,
  neverAsked: 'Never asked yet',
  pages: 'Pages',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  newer: 'Newer answers',
  older: 'Older answers',
  earlierCards: 'Cards before these',
  laterCards: 'Cards after these',
};
