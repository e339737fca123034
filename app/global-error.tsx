'use client';

import { words } from '#ui/words';

/** The last resort: the frame of the page failed too. */
export default function GlobalErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <main id="main">
          <h1>{words.errorTitle}</h1>
          <p>{words.errorText} {error.digest}</p>
          <p><button type="button" onClick={() => location.reload()}>{words.tryAgain}</button></p>
        </main>
      </body>
    </html>
  );
}
