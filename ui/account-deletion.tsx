import { AccountForm, problemOf } from '#ui/account-form';
import { AccountPassword } from '#ui/account-password';
import { AccountReveal } from '#ui/account-reveal';
import { type AccountProblem, accountWords as words } from '#ui/words/accounts';

export type LeavingView = { classes: readonly { name: string; pupils: number }[]; sharedClasses: number; sets: number; answers: number };
type AccountDeletionProps = { leaving: LeavingView; isGuest: boolean; busy: boolean; problem: AccountProblem | null; onDelete: (password: string | undefined) => void };

function WhatGoes({ leaving }: { leaving: LeavingView }) {
  const { classes, sharedClasses, sets, answers } = leaving;
  return (
    <>
      <p>{words.deletionLead(answers)}</p>
      {sharedClasses > 0 && <p>{words.deletionClasses}</p>}
      {sets > 0 && <p>{words.deletionSets(sets)}</p>}
      {classes.length > 0 && (
        <>
          <p>{words.deletionTaught}</p>
          <ul className="leaving">{classes.map(({ name, pupils }, place) => <li key={`${place}${name}`}>{words.classWith(name, pupils)}</li>)}</ul>
        </>
      )}
    </>
  );
}

/** Says what goes and what stays, then asks for the password, then deletes. */
export function AccountDeletion({ leaving, isGuest, busy, problem, onDelete }: AccountDeletionProps) {
  return (
    <>
      <WhatGoes leaving={leaving} />
      <AccountReveal label={words.deletionStart}>
        <AccountForm
          busy={busy} problem={problem} send={words.deletionSure} sending={words.deleting} look="danger" fields={['current']}
          onSend={(field) => onDelete(isGuest ? undefined : field('current'))}
        >
          {!isGuest && <AccountPassword name="current" label={words.deletionPassword} problem={problemOf(problem, 'current')} autoComplete="current-password" />}
        </AccountForm>
      </AccountReveal>
    </>
  );
}
