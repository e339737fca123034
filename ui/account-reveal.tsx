import type { ReactNode } from 'react';

/** What few come for: behind a button, until it is pressed. */
export function AccountReveal({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="reveal">
      <summary className="button">{label}</summary>
      {children}
    </details>
  );
}
