'use client';

import { Copy, Printer } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { accountWords as words } from '#ui/words/accounts';

type AccountCodeProps = {
  title: string;
  lead: string;
  userName: string;
  code: string;
  /** Where the code is used, as it stands on paper. */
  address: string;
  children: ReactNode;
};

/** A recovery code, the one time that it is shown: made to be printed. */
export function AccountCode({ title, lead, userName, code, address, children }: AccountCodeProps) {
  const [copied, setCopied] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="recovery-code">
      <h1 ref={heading} tabIndex={-1}>{title}</h1>
      <p className="lead">{lead}</p>
      <div className="card">
        <header><span>{words.codeOf} <b><bdi>{userName}</bdi></b></span></header>
        <p className="code">{code.split('-').map((letters, place, all) => <span key={`${place}${letters}`}>{letters}{place < all.length - 1 && '-'}</span>)}</p>
        <div className="body"><p className="small muted">{words.codeUse(address)}</p></div>
      </div>
      <p className="muted not-printed">{words.codeHow}</p>
      <div className="code-actions not-printed">
        <button type="button" className="button" onClick={() => print()}><Printer className="icon" aria-hidden="true" />{words.print}</button>
        <button type="button" className="button" onClick={() => void navigator.clipboard?.writeText(code).then(() => setCopied(true))}>
          <Copy className="icon" aria-hidden="true" /><span aria-live="polite">{copied ? words.copied : words.copy}</span>
        </button>
        {children}
      </div>
    </section>
  );
}
