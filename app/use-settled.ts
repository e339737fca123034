import { type MouseEvent, useEffect, useRef } from 'react';

/** For so long after a screen has changed, in milliseconds, the second tap of two still comes down. */
const settling = 400;

/**
 * A handler for clicks on their way down that stops the second of a double tap, which meant what stood there before
 * `screen` changed: it would answer the next question, or rate a card unseen. A finger's taps count two though they are
 * far apart; of a mouse only a double click is stopped, and of keys nothing.
 */
export function useSettled(screen: string): (event: MouseEvent) => void {
  const changed = useRef({ screen, at: -Infinity });

  useEffect(() => {
    if (changed.current.screen !== screen) changed.current = { screen, at: performance.now() };
  }, [screen]);

  return (event) => {
    const isFinger = (event.nativeEvent as PointerEvent).pointerType === 'touch';
    if ((event.detail < 2 && !(isFinger && event.detail > 0)) || performance.now() - changed.current.at > settling) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
