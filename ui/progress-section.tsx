import type { ReactNode } from 'react';

type ProgressSectionProps = { id: string; title: string; aside?: ReactNode; /** What the section shows, in one sentence. */ text: string; children: ReactNode };

/** A part of the progress page: its rule, its name, and what it shows in one sentence. */
export function ProgressSection({ id, title, aside, text, children }: ProgressSectionProps) {
  return (
    <section aria-labelledby={id}>
      <div className="section">
        <h2 id={id}>{title}</h2>
        {aside && <span className="small muted">{aside}</span>}
      </div>
      <p className="chart-text">{text}</p>
      {children}
    </section>
  );
}
