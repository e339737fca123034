import { Clock } from 'lucide-react';
import Link from 'next/link';
import { chosenIn } from '#quizzes/feedback';
import type { QuestionView, QuizView } from '#quizzes/quiz-view';
import { KindBadge } from '#ui/kind';
import { Stem } from '#ui/stem';
import { kindOf } from '#ui/words';
import { classWords } from '#ui/words/classes';

function saidBy({ question, given, feedback, answered }: QuestionView): string {
  if (!answered) return classWords.notYet;
  const chosen = feedback?.chosen ?? chosenIn(given);
  const texts = question.options.filter(({ id }) => chosen.includes(id)).map(({ text }) => text);
  const typed = feedback?.typed ?? (given?.form === 'typed' ? given.text : null);
  return typed ?? (texts.length > 0 ? texts.join(', ') : classWords.dontKnow);
}

/** An attempt without score and right answers: only what its learner answered, and why there is no more to see. */
export function HeldAnswers({ view, title, lead }: { view: QuizView; title: string; lead: string }) {
  return (
    <div className="wrap page results">
      <section>
        <p className="muted">{view.title}</p>
        <h1>{title}</h1>
        <p className="note"><Clock className="icon" aria-hidden="true" /><span>{lead}</span></p>
        {view.assigned?.isMember && <Link className="button" href={`/assignments/${view.assigned.id}`} prefetch={false}>{classWords.backToAssignment}</Link>}
      </section>
      <section aria-labelledby="answers">
        <div className="section"><h2 id="answers">{classWords.yourAnswers}</h2></div>
        <ol className="answers">
          {view.questions.map((each) => (
            <li key={each.question.position}>
              <div className="what"><div className="muted"><Stem text={each.question.stem} /></div><p><b>{saidBy(each)}</b></p></div>
              <KindBadge kind={kindOf[each.question.kind]} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
