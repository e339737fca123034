import { Layers } from 'lucide-react';
import Link from 'next/link';
import type { CardLine, CardList } from '#progress/listed';
import { dayWords } from '#ui/dates';
import { KindBadge } from '#ui/kind';
import { ProgressPages } from '#ui/progress-pages';
import { kindOf } from '#ui/words';
import { moment, progressWords as words } from '#ui/words/progress';

function Line({ line: { fact, state, dueDay, last }, zone, today }: { line: CardLine; zone: string; today: string }) {
  const due = dueDay === null ? words.staysAway : words.comesBackOn(dueDay === today ? words.today.toLowerCase() : dayWords(dueDay));
  return (
    <li>
      <span className="sign"><Layers className="icon" aria-hidden="true" /></span>
      <div className="what">
        <p className="told">{fact?.statement ?? words.goneFact}</p>
        <p className="small muted">
          <span>{words.stateNames[state]}</span>
          {state !== 'new' && <span>{due}</span>}
          <span>{last ? words.lastAnswer(moment(last.at, zone), last.right) : words.neverAsked}</span>
          {fact?.article && <Link href={`/articles/${fact.article.slug}`} prefetch={false}>{fact.article.title}</Link>}
        </p>
      </div>
      {fact?.kind && <KindBadge kind={kindOf[fact.kind]} />}
    </li>
  );
}

/** The cards behind a number, the first to come back first. */
export function ProgressCards({ title, list, query }: { title: string; list: CardList; query: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{list.total === 0 ? words.noCards : words.cardsListed(list.total)}</p>
      <ol className="answers listed">{list.lines.map((line) => <Line key={line.id} line={line} zone={list.zone} today={list.today} />)}</ol>
      <ProgressPages page={list.page} pages={list.pages} query={query} newer={words.earlierCards} older={words.laterCards} />
    </>
  );
}
