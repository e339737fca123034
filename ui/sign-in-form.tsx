import { AccountTextField } from '#ui/account-field';
import { AccountForm } from '#ui/account-form';
import { AccountPassword } from '#ui/account-password';
import { type AccountProblem, accountWords as words } from '#ui/words/accounts';

type SignInFormProps = { busy: boolean; problem: AccountProblem | null; onSignIn: (userName: string, password: string) => void };

/** User name and password. */
export function SignInForm({ busy, problem, onSignIn }: SignInFormProps) {
  return (
    <AccountForm busy={busy} problem={problem} send={words.signIn} sending={words.signingIn} fields={[]} onSend={(field) => onSignIn(field('userName'), field('password'))}>
      <AccountTextField name="userName" label={words.userName} autoComplete="username" required maxLength={200} autoCapitalize="off" autoCorrect="off" spellCheck={false} />
      <AccountPassword name="password" label={words.password} autoComplete="current-password" />
    </AccountForm>
  );
}
