import { useCallback, useEffect, useRef, useState } from 'react';
import { type Line, Outbox } from './outbox';

const againMs = 5_000;

type Waiting = { /** The facts whose lines wait. */ readonly facts: readonly string[]; /** Why they could not be sent. */ readonly code: string | null };

/** The outbox of a learner in this browser: what waits in it, and how to send. It tries again by itself. */
export function useOutbox(learnerId: string) {
  const [waiting, setWaiting] = useState<Waiting>({ facts: [], code: null });
  const [kept, setKept] = useState<readonly string[]>([]);
  const own = useRef<Outbox | null>(null);

  const outbox = useCallback(() => {
    own.current ??= new Outbox(learnerId, (facts, code) => setWaiting({ facts, code }));
    return own.current;
  }, [learnerId]);

  const flush = useCallback(() => void outbox().flush(), [outbox]);

  useEffect(() => setKept(outbox().facts()), [outbox]); // before anything is sent

  useEffect(() => {
    flush();
    addEventListener('online', flush);
    return () => removeEventListener('online', flush);
  }, [flush]);

  useEffect(() => {
    if (waiting.code === null) return;
    const timer = setTimeout(flush, againMs);
    return () => clearTimeout(timer);
  }, [flush, waiting]);

  return { ...waiting, /** The facts of lines that an earlier page left here. */ kept, flush, send: (line: Line) => outbox().send(line) };
}
