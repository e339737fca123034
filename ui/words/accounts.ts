/** A refusal as the server tells it. */
export type AccountProblem = { readonly code: string; readonly why?: string; readonly retryAfterSeconds?: number };

/** The field that a problem belongs to; null for the whole form. */
export type AccountField = 'userName' | 'password' | 'current' | 'code';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const namesWhy: Record<string, string> = {
  'too-short': 'A user name has 3 characters or more.',
  'too-long': 'A user name has 32 characters at most.',
  characters: 'A user name has letters and digits, and between them a single space, dot, dash, apostrophe or underscore.',
  'mixed-scripts': 'Keep to the letters of one alphabet, so that nobody can be mistaken for you.',
};

const passwordsWhy: Record<string, string> = {
  'too-short': 'A password has 8 characters or more. Three or four words are easy to keep in mind.',
  'too-long': 'A password has 256 characters at most.',
  'too-common': 'That is one of the first passwords that anybody would try. Choose another.',
  'is-name': 'The password must not be the user name.',
};

const refusals: Record<string, string> = {
  'name-taken': 'This user name is taken, or one that looks like it. If you have just made this account, sign in instead.',
  'has-account': 'This browser is signed in to an account already. Sign out first to make another one.',
  'wrong-credentials': 'User name and password do not match. Check both; capitals matter in the password.',
  'wrong-password': 'That is not your password. Capitals matter.',
  'wrong-code': 'User name and code do not match, or the code was used or is too old. If you have just set a new password, sign in with it.',
  'foreign-origin': 'This page was open for too long. Load it again, then try once more.',
  'bad-request': 'Something in this form cannot be used. Check it and try again.',
  'bad-text': 'There is a character in this form that cannot be stored. Type it again.',
  'no-session': 'This browser is not signed in any more. Sign in and try again.',
  'not-found': 'That browser is signed out already. Load the page again.',
  'no-account': 'This browser is not signed in to an account. Sign in and try again.',
  unavailable: 'Dateline cannot store anything just now. What you typed is still here; try again in a moment.',
  busy: 'Many people are signing in at once. What you typed is still here; try again in a moment.',
  offline: 'You are offline. What you typed is still here; try again when you are back.',
};

const minutesWords = (seconds: number) => (seconds < 90 ? 'a minute' : `${Math.ceil(seconds / 60)} minutes`);

const fieldOf: Record<string, AccountField> = { 'bad-user-name': 'userName', 'name-taken': 'userName', 'bad-password': 'password', 'wrong-password': 'current', 'wrong-code': 'code' };

export const accountWords = {
  /** What went wrong, and the field where it did. */
  problem({ code, why, retryAfterSeconds }: AccountProblem): { field: AccountField | null; text: string } {
    const field = fieldOf[code] ?? null;
    if (code === 'too-many') return { field, text: `Too many tries. Wait ${minutesWords(retryAfterSeconds ?? 60)}, then try again.` };
    if (code === 'bad-user-name') return { field, text: namesWhy[why ?? ''] ?? namesWhy.characters! };
    if (code === 'bad-password') return { field, text: passwordsWhy[why ?? ''] ?? passwordsWhy['too-short']! };
    return { field, text: refusals[code] ?? 'Something went wrong on our side. What you typed is still here; try again.' };
  },
  signIn: 'Sign in',
  signInLead: 'With the user name and password that you chose.',
  signingIn: 'Signing in',
  userName: 'User name',
  password: 'Password',
  showPassword: 'Show the password',
  forgot: 'Forgot the password?',
  signUp: 'Make an account',
  signUpLead: 'A user name and a password are enough. No e-mail address, no real name.',
  signUpKeeps: 'What you answered in this browser comes along.',
  signingUp: 'Making it',
  haveAccount: 'Have an account?',
  who: 'I am here',
  roles: {
    student: { name: 'to learn', hint: 'Take quizzes, keep facts as cards, join a class.' },
    teacher: { name: 'to teach', hint: 'All that, and classes, sets of questions and results.' },
  },
  userNameHint: '3 to 32 letters and digits. Your classes see it.',
  passwordHint: '8 characters or more. Three or four words are good.',
  codeTitle: 'Keep your recovery code',
  codeLead: 'It is the only way to a new password if you forget yours: we have no e-mail address to write to. It is shown this once; a new one can be made on your account page.',
  dropCode: 'The recovery code is shown this once. Leave without keeping it?',
  codeHow: 'Print this page, or write the code down, and keep it where nobody else looks.',
  codeOf: 'Recovery code of',
  codeUse: (address: string) => `To set a new password, go to ${address} with the user name and this code.`,
  print: 'Print',
  copy: 'Copy',
  copied: 'Copied',
  kept: 'I have kept it, go on',
  recover: 'Set a new password',
  recoverLead: 'With the recovery code that you kept, or with a code that your teacher gave you.',
  code: 'Code',
  codeHint: 'Letters in groups of four. Dashes and capitals do not matter.',
  newPassword: 'New password',
  recovering: 'Setting it',
  recovered: 'Your new password is set',
  recoveredLead: 'You are signed in here, and signed out everywhere else. This is your new recovery code; the old one is worth nothing any more.',
  account: 'Account',
  accountAs: { student: 'Student account', teacher: 'Teacher account', guest: 'No account' },
  signOut: 'Sign out',
  signingOut: 'Signing out',
  browsers: 'Where you are signed in',
  thisBrowser: 'This browser',
  unknownDevice: 'A browser',
  seen(ms: number): string {
    const hours = Math.floor(ms / 3_600_000);
    if (hours < 2) return 'seen within the last two hours';
    return hours < 48 ? `last seen ${hours} hours ago` : `last seen ${Math.floor(hours / 24)} days ago`;
  },
  end: 'Sign out',
  ofDevice: (device: string) => `: ${device}`,
  ending: 'Signing out',
  changePassword: 'Change the password',
  changeLead: 'Every other browser is signed out by it.',
  current: 'Current password',
  change: 'Change password',
  changing: 'Changing',
  changed: 'Your password is changed. Every other browser is signed out.',
  newCode: 'Recovery code',
  newCodeLead: 'Lost the code, or somebody saw it? Make a new one; the old one is worth nothing any more.',
  makeCode: 'Make a new code',
  makingCode: 'Making it',
  newCodeTitle: 'Your new recovery code',
  done: 'Done',
  data: 'My data',
  dataLead: 'Everything that Dateline stores about you, as one file (JSON).',
  download: 'Download my data',
  deletion: 'Delete my account',
  deletionGuest: 'Delete my answers',
  deletionLead: (answers: number) => `${answers === 1 ? 'Your answer goes' : `All your ${answers} answers go`}, with your quizzes, cards and reviews. It cannot be undone, and we keep no copy.`,
  deletionClasses: 'Your classes keep nothing of what you answered.',
  deletionSets: (sets: number) => `${plural(sets, 'set')} of questions that you made ${sets === 1 ? 'goes' : 'go'} too.`,
  deletionTaught: 'These classes have no other teacher and are deleted with you. Their pupils keep their answers:',
  classWith: (name: string, pupils: number) => `${name}, ${plural(pupils, 'pupil')}`,
  deletionPassword: 'Your password',
  deletionSure: 'Delete all of it',
  deletionStart: 'Delete…',
  deleting: 'Deleting',
  guestLead: 'You have no account. What you answer is kept for this browser alone, for 30 days after your last visit.',
  answersTitle: 'Take your answers along?',
  trace({ answers, quizzes, cards, classes }: { answers: number; quizzes: number; cards: number; classes: number }): string {
    const parts = [
      answers > 0 && `${plural(answers, 'answer')} in ${plural(quizzes, 'quiz', 'quizzes')}`, answers === 0 && quizzes > 0 && plural(quizzes, 'quiz', 'quizzes'),
      cards > 0 && plural(cards, 'card'), classes > 0 && plural(classes, 'class', 'classes'),
    ].filter(Boolean);
    return `Before you signed in, this browser was used without an account: ${parts.join(', ')}.`;
  },
  answersHint: 'If that was you, take them into your account. If it was somebody else, leave them.',
  take: 'That was me, take them along',
  taking: 'Taking them along',
  leave: 'Leave them',
};
