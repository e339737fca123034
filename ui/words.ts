import type { FactKind } from '#facts/fact';
import type { ItemForm } from '#items/forms/all';
import type { Change } from '#items/forms/true-false';
import type { Verdict } from '#items/score';

/** The six kinds as people meet them. */
export type Kind = 'who' | 'where' | 'when' | 'country' | 'number' | 'quote';

export const kindOf: Record<FactKind, Kind> = { role: 'who', organisation: 'who', event: 'who', where: 'where', when: 'when', country: 'country', quantity: 'number', quote: 'quote' };

export const kindNames: Record<Kind, string> = { who: 'Who', where: 'Where', when: 'When', country: 'Country', number: 'Number', quote: 'Quote' };

/** Points as they are shown, everywhere alike: to a tenth. */
export const shownPoints = (points: number) => Math.round(points * 10) / 10;

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** Sentences for the codes that the server refuses with, and for what goes wrong on the way to it. */
const refusals: Record<string, string> = {
  'not-found': 'This is not here any more, or it belongs to somebody else. Go back to the articles and start again.',
  'no-questions': 'This article has no questions yet. Choose another one.',
  'no-session': 'This browser is not known any more. Go back to the articles and start again.',
  'already-answered': 'This question was answered in another tab. Here is the answer that was given.',
  'already-submitted': 'This quiz is finished. Your answers are on the results page.',
  'bad-text': 'The answer holds a character that cannot be stored. Type it again.',
  'too-many-changes': 'This answer was changed too often. The last one stored counts.',
  'no-such-option': 'That answer does not belong to this question. Load the page again.',
  unavailable: 'Dateline cannot store anything just now. Your answer is still here; try again in a moment.',
  busy: 'Too much is happening at once. Your answer is still here; try again in a moment.',
  offline: 'You are offline. Your answer is still here; try again when you are back.',
};

const internal = 'Something went wrong on our side. Your answer is still here; try again.';

export const words = {
  product: 'Dateline',
  home: 'Dateline, home',
  skip: 'Skip to content',
  mainNav: 'Main',
  places: { today: 'Today', articles: 'Articles', review: 'Review', progress: 'Progress', classes: 'Classes', sets: 'Sets' },
  signIn: 'Sign in',
  accountOf: (name: string) => `Account of ${name}`,
  myQuizzes: 'My quizzes',
  about: 'About and sources',
  switchTheme: 'Switch between light and dark',
  tagline: 'Read the news. Remember the facts.',
  lead: 'Dateline finds the facts in an article, shows you the sentence behind each one, and brings them back as cards until you know them.',
  tryStrong: 'Answer the card to start.',
  tryRest: 'No account needed.',
  chooseAnswer: 'Choose the answer',
  haveCode: 'Has your teacher shown you a code?',
  firstQuestion: 'A first question',
  quizOpen: 'You have begun a quiz on this article already, and this question is not in it. Your answer was not counted.',
  goOnWithIt: 'Go on with your quiz',
  how: 'One sentence, all the way to memory',
  example: {
    article: 'The article',
    sentence: [
      { text: 'The sanctions targeted ', kind: null },
      { text: 'three companies', kind: 'number' },
      { text: ' as well as ', kind: null },
      { text: '10 North Korean government officials', kind: 'number' },
      { text: ', including individuals working in ', kind: null },
      { text: 'Iran', kind: 'country' },
      { text: ', ', kind: null },
      { text: 'Syria', kind: 'country' },
      { text: '…', kind: null },
    ] as readonly { text: string; kind: Kind | null }[],
    facts: 'The facts',
    found: [
      { text: '10 officials targeted', kind: 'number' },
      { text: 'Where they worked', kind: 'country' },
    ] as readonly { text: string; kind: Kind }[],
    quiz: 'The quiz',
    question: 'How many officials did the sanctions target?',
    options: ['3', '10', '18'],
    key: '10',
    card: 'The card comes back',
    cardText: 'Just before you would forget it.',
    intervalsLabel: 'After 2, 11, 46 and 163 days',
    intervals: ['2 d', '11 d', '46 d', '163 d'],
  },
  readyToRead: 'Ready to read',
  startQuiz: 'Start a quiz',
  starting: 'Starting',
  takeQuiz: 'Take the quiz',
  summary: (facts: number, countries: number) => `${plural(facts, 'fact')}, ${plural(countries, 'country', 'countries')}`,
  reading: (paragraphs: number, minutes: number, facts: number) => `${plural(paragraphs, 'paragraph')}, ${plural(minutes, 'minute')} to read. ${plural(facts, 'fact')} found, each tied to its sentence.`,
  articleText: 'Article text',
  factsFound: 'Facts in this article',
  source: 'Source',
  licence: 'Licence',
  published: 'Published',
  references: 'Check it yourself',
  noDate: 'Date unknown',
  noFacts: 'No facts were found in this text that would make a sound question.',
  noQuestions: 'This text holds too few facts for a quiz.',
  noArticles: 'There is nothing to read yet.',
  noArticlesHint: 'Articles appear here as soon as they are loaded.',
  questionOf: (position: number, total: number) => ({ word: 'Question', position: String(position), of: `of ${total}` }),
  leave: 'Leave the quiz. Your answers are saved.',
  check: 'Check answer',
  checking: 'Checking',
  dontKnow: 'I don’t know',
  blank: 'blank',
  yourAnswer: 'Your answer',
  rightAnswer: 'Right answer',
  alsoRight: 'Also right',
  severalRight: 'More than one can be right.',
  typeHints: {
    who: 'A name. Capitals and accents do not matter.',
    where: 'A place. Capitals and accents do not matter.',
    when: 'A day, a month or a year, as the question asks.',
    country: 'A country. Capitals and accents do not matter.',
    number: 'A number, in digits or words.',
    quote: 'A name. Capitals and accents do not matter.',
  } satisfies Record<Kind, string>,
  next: 'Next question',
  seeResults: 'See your results',
  finishing: 'Finishing',
  orPress: 'or press',
  keysTitle: 'Keys',
  keysHelp: 'Show the keys',
  close: 'Close',
  keys: [
    ['1 to 9, A to D', 'Choose an answer'],
    ['Enter', 'Check, then go on'],
    ['?', 'Show this list'],
  ],
  proofTitle: 'The sentence that proves it',
  /** Over the sentence of a question that the article does not answer. */
  proofOfOther: 'What the article does say',
  why: (statement: string) => `Of your answer the article tells something else: ${statement}`,
  changed: ({ said, right }: Change) => `The article says “${right}”, not “${said}”.`,
  paragraph: (number: number) => `Paragraph ${number}`,
  comesBack: (when: string) => `This fact comes back as a card ${when}.`,
  progress: (answered: number, total: number) => `${answered} of ${total} answered`,
  quiz: 'Quiz',
  resultTitle: 'Your result',
  tones: { right: 'Right', almost: 'Part right', wrong: 'Not yet' },
  scored: (points: number, total: number) => `${points} of ${total}`,
  ofTotal: (total: string) => `of ${total}`,
  yourAnswers: 'Your answers',
  rightAndNot: (right: number, rest: number) => `${right} right, ${rest} not yet`,
  handedIn: 'Handed in; the result comes after the due time',
  you: (answer: string) => `You: ${answer}`,
  leftOpen: 'Left open',
  backToArticle: 'Back to the article',
  again: 'Take another quiz on it',
  cards: (count: number) => (count === 1 ? '1 fact is now a card.' : `${count} facts are now cards.`),
  firstCards: (when: string) => ` The first come back ${when}.`,
  seconds: (ms: number) => (ms < 60_000 ? `${Math.max(1, Math.round(ms / 1000))} s` : `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`),
  timeTaken: (time: string) => `Time on the questions: ${time}. It does not count.`,
  myQuizzesLead: 'The quizzes taken in this browser.',
  noQuizzes: 'No quiz taken in this browser yet.',
  noQuizzesHint: 'Choose an article, read it, and see what stays.',
  chooseArticle: 'Choose an article',
  resume: 'Go on',
  results: 'Results',
  startedOn: (date: string) => `Started ${date}`,
  awayTitle: 'Dateline is away for a moment',
  awayText: 'It cannot reach its memory just now. What you answered is stored. This page tries again by itself.',
  notFoundTitle: 'There is nothing at this address',
  notFoundText: 'The page may have moved, or the address may have a slip in it.',
  errorTitle: 'This page could not be shown',
  errorText: 'What you did before is stored. Try again; if it happens again, tell us this number.',
  tryAgain: 'Try again',
  aboutTitle: 'About and sources',
  aboutText: [
    'Dateline finds the facts in a news article, ties each to the sentence that proves it, and asks about them until they are remembered.',
    'What you answer is kept on this server, under a number that only your browser knows, or in an account with a user name and a password if you make one. There is no e-mail address, no real name, no advertising, and no page asks anything of another server. Your account page gives you all of it as a file, and deletes it.',
    'When a card comes back is computed with FSRS, an open model of memory. Each article names its source, its licence and where its statements can be checked.',
    'Faces: Newsreader and Public Sans, under the SIL Open Font Licence. Signs: Lucide, under the ISC licence. Map: Natural Earth, public domain; its borders are those of the data set, and no position of ours.',
  ],
  resultLead(right: number, total: number, worst: readonly Kind[]): string {
    if (right === total) return 'Every fact is there. The cards will keep it so.';
    const kinds = worst.map((kind) => kindNames[kind].toLowerCase()).join(' and ');
    const rest = total - right;
    return `${rest === 1 ? 'One fact' : `${rest} facts`} to look at again${kinds ? `: ${kinds}` : ''}.`;
  },
  /** The answers as they stand in the middle of a sentence: "it was false". */
  inVerdict: (form: ItemForm, answers: readonly string[], isUnstated: boolean) => (form === 'true-false' || isUnstated ? answers.map((text) => text.charAt(0).toLowerCase() + text.slice(1)) : answers),
  verdict(verdict: Verdict | 'void', answers: readonly string[], found: number): string {
    const answer = answers.join(', ');
    switch (verdict) {
      case 'right': return `Correct: ${answer}`;
      case 'almost': return `Almost: ${answer}`;
      case 'part': return `${found} of ${answers.length}`;
      case 'unknown': return `It was ${answer}`;
      case 'wrong': return `Not this one: it was ${answer}`;
      case 'void': return 'This question was withdrawn';
    }
  },
  partNote(leftOut: readonly string[], tooMany: readonly string[]): string {
    const left = leftOut.length > 0 ? `You left out ${leftOut.join(', ')}.` : '';
    const many = tooMany.length > 0 ? `${tooMany.join(', ')} ${tooMany.length === 1 ? 'does' : 'do'} not belong.` : '';
    return [left, many].filter(Boolean).join(' ');
  },
  verdictNote: {
    almost: 'One letter is off. We count this as right.',
    unknown: 'Good to say so: it counts as a fact to learn.',
    void: 'It does not count.',
  } as Partial<Record<Verdict | 'void', string>>,
  refusal: (code: string) => refusals[code] ?? internal,
};
