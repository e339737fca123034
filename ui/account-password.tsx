'use client';

import { useState } from 'react';
import { AccountTextField } from '#ui/account-field';
import { accountWords as words } from '#ui/words/accounts';

type PasswordFieldProps = {
  name: string;
  label: string;
  autoComplete: 'current-password' | 'new-password';
  hint?: string | undefined;
  problem?: string | undefined;
  readOnly?: boolean;
};

/** A password that can be looked at while it is typed. */
export function AccountPassword({ name, ...rest }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <AccountTextField {...rest} name={name} type={shown ? 'text' : 'password'} required maxLength={1024} autoCapitalize="off" autoCorrect="off" spellCheck={false} />
      <label className="show-password"><input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />{words.showPassword}</label>
    </>
  );
}
