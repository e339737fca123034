import { useEffect } from 'react';
import type { Rating } from '#reviews/review';

type Keys = { readonly turned: boolean; readonly onTurn: () => void; readonly onRate: (rating: Rating) => void; readonly onUndo: () => void };

/** Whether a key is meant for the page: no modifier, no repetition, no field. */
function isForPage({ ctrlKey, metaKey, altKey, repeat, target }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !repeat && !(target instanceof HTMLElement && target.closest('input, textarea, select'));
}

/** A control that has the focus takes Space itself. */
const takesSpace = (target: EventTarget | null) => target instanceof HTMLElement && target.closest('a, button, summary') !== null;

/** Space shows the answer, then means Good; 1 to 4 rate; U takes back. */
export function useReviewKeys({ turned, onTurn, onRate, onUndo }: Keys): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!isForPage(event)) return;
      if (event.key.toLowerCase() === 'u') return onUndo();
      if (event.key === ' ' && !takesSpace(event.target)) {
        event.preventDefault();
        return turned ? onRate(3) : onTurn();
      }
      if (turned && /^[1-4]$/.test(event.key)) onRate(Number(event.key) as Rating);
    }
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
