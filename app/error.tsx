'use client';

import { words } from '#ui/words';

/** A page that failed: what to do, and the number under which the log holds the reason. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="main" className="wrap page">
      <h1>{words.errorTitle}</h1>
      <p className="lead">{words.errorText}</p>
      {error.digest && <p className="muted hint-line">{error.digest}</p>}
      <p className="hint-line"><button type="button" className="button primary" onClick={() => { reset(); location.reload(); }}>{words.tryAgain}</button></p>
    </main>
  );
}
