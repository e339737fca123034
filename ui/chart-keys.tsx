'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Makes the links of a chart one stop of the Tab key; arrow keys go on from there, and each is read aloud. */
export function ChartKeys({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const links = () => [...(box.current?.querySelectorAll<SVGAElement>('a') ?? [])];
  const stopAt = (stop: SVGAElement | undefined) => links().forEach((link) => link.setAttribute('tabindex', link === stop ? '0' : '-1'));

  useEffect(() => stopAt(links().at(-1)));

  function move(event: KeyboardEvent) {
    const all = links();
    const at = all.indexOf(document.activeElement as SVGAElement);
    const step = steps[event.key];
    if (at < 0 || !step) return;
    event.preventDefault();
    const next = all[Math.min(Math.max(step(at, all.length - 1), 0), all.length - 1)];
    stopAt(next);
    next?.focus();
  }

  // The links inside take the keys; the box only hears them on their way up.
  // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
  return <div ref={box} onKeyDown={move}>{children}</div>;
}
