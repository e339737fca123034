import type { Preview } from '#reviews/review-card';
import type { Rating } from '#reviews/review';
import { words } from '#ui/words';

const plural = (count: number, one: string, many = `${one}s`) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const refusals: Record<string, string> = {
  'card-gone': 'This card was deleted meanwhile. Your other ratings are stored.',
  'not-found': 'This card is not in your review any more. Your other ratings are stored.',
  'bad-request': 'This card changed meanwhile. Load the page again; your other ratings are stored.',
  'id-reused': 'This was stored before. Load the page again.',
  'too-many-cards': 'There is room for 5,000 cards of your own. Delete some first.',
};

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const shortWeekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });
const longDay = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;

/** Months and years of that many days, with one digit where it tells something. */
function long(days: number, names: readonly [string, string]): string | null {
  if (days < 31) return null;
  const [size, name] = days < 365 ? [days / 30.4, names[0]] : [days / 365.25, names[1]];
  return `${size < 10 ? Number(size.toFixed(1)) : Math.round(size)} ${name}`;
}

const ratings: Record<Rating, string> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };

export const reviewWords = {
  title: 'Review',
  stop: 'Stop reviewing. Everything so far is saved.',
  undo: 'Undo the last rating',
  reviewed: 'Cards reviewed',
  place: (at: number, total: number) => ({ at: String(at), of: `of ${total.toLocaleString('en')}` }),
  card: 'Card',
  answerShown: 'Card, answer shown',
  own: 'Own card',
  isNew: 'New',
  lastSeen(at: number, now: number): string {
    const days = Math.round((now - at) / dayMs);
    if (now - at < 20 * 60 * minuteMs) return 'Last seen today';
    return days <= 1 ? 'Last seen yesterday' : `Last seen ${days} days ago`;
  },
  retired: 'No longer in the article.',
  corrected: (was: string, is: string) => `The article was corrected: was ${was}, now ${is}.`,
  answer: 'Answer',
  show: 'Show answer',
  proof: 'The sentence that proves it',
  readIt: 'Read it in the article',
  from: 'From',
  how: 'How well did you recall it?',
  ratings,
  interval: ({ days, minutes }: Preview) => (days === 0 ? `${minutes} min` : long(days, ['mo', 'y']) ?? plural(days, 'day')),
  rate: (rating: Rating, { days, minutes }: Preview) => `${ratings[rating]}, next in ${days === 0 ? plural(minutes, 'minute') : (long(days, ['months', 'years']) ?? plural(days, 'day'))}`,
  keys: 'Space shows the answer. 1 to 4 rate it, Space is Good. U undoes.',
  more: 'More about this card',
  bury: 'Not today',
  suspend: 'Take out of my review',
  edit: 'Change this card',
  unsent: (count: number) => `${plural(count, 'rating')} not stored yet.`,
  unsentWhy: { offline: 'You are offline. They are kept in this browser and will be stored when you are back.', 'no-session': 'This browser is not known any more. Sign in again, and they will be stored.' } as Record<string, string>,
  unsentElse: 'They are kept in this browser. Dateline tries again by itself.',
  tryAgain: 'Try again now',
  loading: 'Looking for more cards',
  done: 'Done',
  allDone: (count: number) => (count === 1 ? 'That is the one for today.' : `That is all ${count.toLocaleString('en')} for today.`),
  recalledLead(recalled: number, count: number, soon: number): string {
    const first = recalled === count ? 'You recalled every one.' : `You recalled ${recalled} of ${count}.`;
    if (soon === 0) return first;
    return `${first} ${soon === 1 ? 'One comes' : `${soon} come`} back in a few minutes, or tomorrow if you stop here.`;
  },
  recalled: 'Recalled',
  ofCount: (part: number, count: number) => `${part} of ${count}`,
  time: 'Time',
  dueTomorrow: 'Due tomorrow',
  dueLater: 'In the five days after',
  toSeeAgain: 'To see again',
  seeAgain: (count: number) => (count === 1 ? 'See it again' : `See the ${count} again`),
  finish: 'Finish',
  undoLast: 'Undo',
  nothingDue: (day: string | null) => (day ? `Nothing due until ${day}.` : 'Nothing due in the next seven days.'),
  noCards: 'No cards yet. Facts become cards when you meet them in a quiz, or add an article to your review.',
  toArticles: 'Choose an article',
  tomorrow: 'tomorrow',
  laterToday: 'later today',
  /** By the clocks of a zone: "21:56". */
  clock: (at: number, zone: string) => new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at),
  weekday: (day: string) => weekday.format(dateOf(day)),
  shortWeekday: (day: string) => shortWeekday.format(dateOf(day)),
  longDay: (day: string) => longDay.format(dateOf(day)),
  seconds: words.seconds,
  refusal: (code: string) => refusals[code] ?? words.refusal(code),

  today: 'Today',
  cardsDue: (count: number) => (count === 1 ? 'card due' : 'cards due'),
  minutes: (count: number) => `About ${plural(Math.max(1, Math.round((count * 15) / 60)), 'minute')}.`,
  newOnes: (count: number) => `${count === 1 ? 'One of them is new' : `${count} of them are new`}.`,
  byKind: 'Cards due by kind',
  start: 'Start review',
  assigned: 'Assigned to you',
  allAssigned: 'All of them',
  toResume: 'To go on with',
  lastResults: 'Last results',
  allQuizzes: 'All quizzes',
  nextDays: 'Next seven days',
  chartText: (counts: readonly number[]) => `${plural(counts.reduce((sum, count) => sum + count, 0), 'card')} to come back in the next seven days, ${counts[0] ?? 0} of them today.`,
  showTable: 'Show as table',
  day: 'Day',
  cards: 'Cards',
  ownCards: 'Your own cards',
  ownCardsHint: 'A front and a back that you write yourself, in the same review.',
  writeCard: 'Write a card',
  emptyToday: 'Nothing here yet. Take a quiz on an article; its facts come back here as cards.',
  beginWith: (title: string) => `Begin with: ${title}`,

  want: 'Add its facts to my review',
  adding: 'Adding',
  added: (added: number) => (added === 0 ? 'All its facts are in your review already.' : `${plural(added, 'fact is', 'facts are')} new in your review, 10 a day.`),
  toReview: 'Go to the review',

  decline: 'Not into my review',
  takingOut: 'Taking them out',
  declined: (count: number) => (count === 1 ? 'The new fact stays out of your review.' : `The ${count} new facts stay out of your review.`),
  takeBack: 'Put them into my review',
  puttingBack: 'Putting them in',

  cardsTitle: 'Your own cards',
  cardsLead: 'They come back in the review, like the facts of articles.',
  noOwnCards: 'No card of your own yet.',
  front: 'Front',
  frontHint: 'What you want to be asked.',
  back: 'Back',
  backHint: 'What you want to remember.',
  source: 'Source',
  sourceHint: 'Where it comes from, if you like: a title, a page, a link.',
  left: (count: number) => plural(count, 'character') + ' left',
  missing: { front: 'Write what is on the front.', back: 'Write what is on the back.' } as Record<string, string>,
  newCardTitle: 'Write a card',
  editCardTitle: 'Change a card',
  makeCard: 'Make the card',
  making: 'Making it',
  saveCard: 'Save the card',
  saving: 'Saving',
  made: 'The card is in your review. Write the next one, or go to your cards.',
  deleteCard: 'Delete the card',
  deleting: 'Deleting',
  reallyDelete: 'Delete it for good?',
  keepCard: 'Keep it',
  changeCard: 'Change',
  dueOn: (day: string) => `Comes back ${day}`,
};
