import type { RefObject } from 'react';
import { words } from '#ui/words';

/** The list of keys, over the page; closes by Escape and by its button. */
export function KeysDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{words.keysTitle}</h2>
      <dl>
        {words.keys.map(([key, does]) => (
          <div key={key} className="key-row">
            <dt><kbd>{key}</kbd></dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button className="button compact">{words.close}</button>
      </form>
    </dialog>
  );
}
