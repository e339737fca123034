import type { ButtonHTMLAttributes, ReactNode } from 'react';

type BusyButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { busy: boolean; busyWords: string; children: ReactNode };

/** A button that says what it is doing while it does it, and cannot be pressed again meanwhile. */
export function BusyButton({ busy, busyWords, children, className = '', ...rest }: BusyButtonProps) {
  return (
    <button {...rest} className={`button ${className}`} aria-busy={busy} aria-disabled={busy}>
      {busy ? <><i className="busy-ring" aria-hidden="true" />{busyWords}</> : children}
    </button>
  );
}
