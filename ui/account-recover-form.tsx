import { AccountTextField } from '#ui/account-field';
import { AccountForm, problemOf } from '#ui/account-form';
import { AccountPassword } from '#ui/account-password';
import { type AccountProblem, accountWords as words } from '#ui/words/accounts';

export type Recovering = { userName: string; code: string; password: string };
type RecoverFormProps = { busy: boolean; problem: AccountProblem | null; onRecover: (recovering: Recovering) => void };

/** A new password in exchange for a code. */
export function AccountRecoverForm({ busy, problem, onRecover }: RecoverFormProps) {
  const send = (field: (name: string) => string) => onRecover({ userName: field('userName'), code: field('code'), password: field('password') });
  return (
    <AccountForm busy={busy} problem={problem} send={words.recover} sending={words.recovering} fields={['code', 'password']} onSend={send}>
      <AccountTextField name="userName" label={words.userName} autoComplete="username" required maxLength={200} autoCapitalize="off" autoCorrect="off" spellCheck={false} />
      <AccountTextField
        name="code" label={words.code} hint={words.codeHint} problem={problemOf(problem, 'code')} autoComplete="off" required maxLength={200} className="typed-code"
        autoCapitalize="characters" autoCorrect="off" spellCheck={false}
      />
      <AccountPassword name="password" label={words.newPassword} hint={words.passwordHint} problem={problemOf(problem, 'password')} autoComplete="new-password" />
    </AccountForm>
  );
}
