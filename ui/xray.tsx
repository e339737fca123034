'use client';

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Article } from '#articles/article';
import { Sources } from '#ui/sources';
import { kindNames, words } from '#ui/words';
import { xrayWords } from '#ui/words/xray';
import { XrayCard } from './xray-card';
import { type Sent, shownFacts, toldFacts } from './xray-fact';
import { XrayFilter } from './xray-filter';
import { XrayList } from './xray-list';
import { type WorldMap, XrayMap } from './xray-map';
import { XrayText } from './xray-text';
import { XrayTimeline } from './xray-timeline';

/** What an X-ray is made from. */
export type XrayData = Sent<{ readonly article: Omit<Article, 'sentences' | 'title'>; readonly map: WorldMap }>;

type XrayProps = { /** An `XrayData` as JSON. */ data: string; actions: ReactNode };

/** As wide as the card stands beside the text; below, it is a sheet over it. */
const wide = '(min-width: 1024px)';

function parsed(data: string) {
  const { article, map, ...sent } = JSON.parse(data) as XrayData;
  return { article, map, told: toldFacts(sent) };
}

/** The names of the switches that are off. */
function switchedOff(root: HTMLElement | null): string[] {
  return [...(root?.querySelectorAll<HTMLInputElement>('.filter input:not(:checked)') ?? [])].map(({ name }) => name);
}

function headingOf(facts: number, shown: number): string {
  if (facts === 0) return words.factsFound;
  return shown < facts ? xrayWords.some(shown, facts) : xrayWords.all(facts);
}

/**
 * An article as an X-ray: its facts marked in the text, listed, on the map and in order of time. Links lead from each to
 * the other; with scripts, a mark opens its fact's card instead. It is rendered from text and facts in the browser too, so
 * that a page carries them once and not the elements made of them.
 */
export function Xray({ data, actions }: XrayProps) {
  const { article, map, told } = useMemo(() => parsed(data), [data]);
  const [off, setOff] = useState<readonly string[]>([]);
  const facts = useMemo(() => shownFacts(article.text, article.paragraphs, told, off.includes('all') ? Object.keys(kindNames) : off), [article, told, off]);
  const [chosen, setChosen] = useState<number | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => setOff(switchedOff(root.current)), []); // what was switched before the scripts came
  useEffect(() => {
    const { current: page } = root;
    const click = (event: MouseEvent) => {
      const mark = (event.target as Element).closest('a.mark');
      if (event.target === dialog.current) dialog.current?.close(); // beside the sheet
      if (!mark || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      setChosen(Number(mark.id.slice(1)));
      if (!matchMedia(wide).matches) mark.scrollIntoView({ block: 'start' }); // else its own sheet would lie over it
    };
    const key = ({ key: pressed }: KeyboardEvent) => pressed === 'Escape' && dialog.current?.close(); // a sheet does so by itself, a card does not
    page?.addEventListener('click', click);
    page?.addEventListener('keydown', key);
    return () => {
      page?.removeEventListener('click', click);
      page?.removeEventListener('keydown', key);
    };
  }, []);
  useEffect(() => {
    if (chosen === null || !dialog.current || dialog.current.open) return;
    if (matchMedia(wide).matches) dialog.current.show();
    else dialog.current.showModal();
    dialog.current.querySelector('h2')?.focus(); // else the first button, which leads nowhere on the first fact
  }, [chosen]);

  const reachable = facts.filter(({ shownAs }) => !off.includes(shownAs));
  const at = reachable.findIndex(({ number }) => number === chosen);

  function choose(number: number) {
    setChosen(number);
    const place = facts.find((fact) => fact.number === number)?.place ?? '';
    document.getElementById(place)?.scrollIntoView({ block: matchMedia(wide).matches ? 'nearest' : 'start' });
  }

  return (
    <div className="xray" ref={root}>
      {facts.length > 0 && <XrayFilter facts={facts} onChange={() => setOff(switchedOff(root.current))} />}
      <div className="columns">
        <div>
          <XrayText article={article} facts={facts} chosen={chosen} />
          <Sources article={article} />
        </div>
        <div className="rail">
          <XrayCard dialog={dialog} fact={reachable[at]} total={facts.length} previous={reachable[at - 1]?.number ?? null} next={at < 0 ? null : (reachable[at + 1]?.number ?? null)} onChoose={choose} onClose={() => setChosen(null)} />
          <XrayMap map={map} facts={facts} />
          <XrayTimeline facts={facts} />
        </div>
      </div>
      <section className="all-facts" aria-labelledby="facts">
        <div className="section"><h2 id="facts">{headingOf(facts.length, reachable.length)}</h2></div>
        {actions}
        {facts.length > 0 ? <XrayList facts={facts} /> : <p className="muted">{words.noFacts}</p>}
      </section>
    </div>
  );
}
