import { AccountTextField } from '#ui/account-field';
import { AccountForm, problemOf } from '#ui/account-form';
import { AccountPassword } from '#ui/account-password';
import { type AccountProblem, accountWords as words } from '#ui/words/accounts';

export type NewPerson = { userName: string; password: string; role: 'student' | 'teacher' };
type SignUpFormProps = { busy: boolean; problem: AccountProblem | null; role: 'student' | 'teacher'; onSignUp: (person: NewPerson) => void };

function RoleChoice({ chosen }: { chosen: 'student' | 'teacher' }) {
  return (
    <fieldset className="role-choice">
      <legend>{words.who}</legend>
      {(['student', 'teacher'] as const).map((role) => (
        <label key={role} className="option">
          <input type="radio" name="role" value={role} defaultChecked={role === chosen} />
          {words.roles[role].name}
          <span className="small muted">{words.roles[role].hint}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A role, a user name and a password: all that an account is made of. */
export function SignUpForm({ busy, problem, role, onSignUp }: SignUpFormProps) {
  const send = (field: (name: string) => string) => onSignUp({ userName: field('userName'), password: field('password'), role: field('role') === 'teacher' ? 'teacher' : 'student' });
  return (
    <AccountForm busy={busy} problem={problem} send={words.signUp} sending={words.signingUp} fields={['userName', 'password']} onSend={send}>
      <RoleChoice chosen={role} />
      <AccountTextField
        name="userName" label={words.userName} hint={words.userNameHint} problem={problemOf(problem, 'userName')} autoComplete="username" required maxLength={200}
        autoCapitalize="off" autoCorrect="off" spellCheck={false}
      />
      <AccountPassword name="password" label={words.password} hint={words.passwordHint} problem={problemOf(problem, 'password')} autoComplete="new-password" />
    </AccountForm>
  );
}
