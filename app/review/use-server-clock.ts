import { useEffect, useRef } from 'react';

/** The server's clock, as far as this browser can tell: it counts on from the last batch, whatever its own clock says. */
export function useServerClock(stamp: number): () => number {
  const at = useRef({ stamp, here: 0 });
  useEffect(() => {
    at.current = { stamp, here: Date.now() };
  }, [stamp]);
  return () => at.current.stamp + Date.now() - at.current.here;
}
