import { Check, CircleSlash, Clock, X } from 'lucide-react';
import Link from 'next/link';
import type { AnswerLine, AnswerList, Given } from '#progress/listed';
import { KindBadge } from '#ui/kind';
import { ProgressPages } from '#ui/progress-pages';
import { Stem } from '#ui/stem';
import { kindOf } from '#ui/words';
import { moment, progressWords as words } from '#ui/words/progress';

const signs = { right: Check, wrong: X, void: CircleSlash, held: Clock };

function markOf({ right, isHeld }: AnswerLine): keyof typeof signs {
  if (right !== null) return right ? 'right' : 'wrong';
  return isHeld ? 'held' : 'void';
}

function placeOf(given: Given): { href: string; name: string } {
  if (given.in === 'review') return { href: '/review', name: words.from.review };
  const href = `/quizzes/${given.attemptId}${given.isDone ? '/results' : `?question=${given.position + 1}`}`;
  return { href, name: given.title === null ? words.from.quiz : words.fromQuiz(given.title) };
}

function saidIn(given: Given): string {
  if (given.in === 'review') return words.ratedCard(words.rated[given.rating] ?? '');
  return words.answered(given.answer ?? words.dontKnow);
}

function Line({ line, zone }: { line: AnswerLine; zone: string }) {
  const { fact, given, at } = line;
  const mark = markOf(line);
  const Sign = signs[mark];
  const place = given && placeOf(given);
  return (
    <li className={mark}>
      <span className="sign"><Sign className="icon" aria-hidden="true" /><span className="visually-hidden">{words.marks[mark]}</span></span>
      <div className="what">
        {given?.in === 'quiz' && <p className="asked"><Stem text={given.stem} /></p>}
        <p className="told">{fact?.statement ?? (line.isHeld ? words.heldFact : words.goneFact)}</p>
        <p className="small muted">
          {given && <span>{saidIn(given)}</span>}
          <span>{(mark === 'void' || mark === 'held') && `${words.marks[mark]}. `}<time dateTime={new Date(at).toISOString()}>{moment(at, zone)}</time></span>
          {place && <Link href={place.href} prefetch={false}>{place.name}</Link>}
        </p>
      </div>
      {fact?.kind && <KindBadge kind={kindOf[fact.kind]} />}
    </li>
  );
}

/** The answers behind a number, the newest first. */
export function ProgressAnswers({ title, list, query }: { title: string; list: AnswerList; query: string }) {
  const { all, counted, right } = list.share;
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{all === 0 ? words.nothing : words.listed(all, counted, right)}</p>
      {all > 0 && <p className="small muted">{words.perFact}</p>}
      <ol className="answers listed">{list.lines.map((line) => <Line key={line.id} line={line} zone={list.zone} />)}</ol>
      <ProgressPages page={list.page} pages={list.pages} query={query} newer={words.newer} older={words.older} />
    </>
  );
}
