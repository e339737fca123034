import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { answersToSee, type TeacherQuestion } from '#classrooms/teacher-question';
import { KindBadge } from '#ui/kind';
import { Stem } from '#ui/stem';
import { kindOf, words } from '#ui/words';
import { classWords } from '#ui/words/classes';

/** A question as a teacher checks it: stem, answers with the right ones marked, and the sentence that proves it. */
export function SetQuestion({ question, children }: { question: TeacherQuestion; children: ReactNode }) {
  const { shown, key, proof, slug, difficulty } = question;
  const kind = kindOf[shown.kind];
  const { sentence, hit } = proof;
  return (
    <div className="set-question">
      <KindBadge kind={kind} />
      <div className="what">
        <p className="asks"><Stem text={shown.stem} /> <span className="small muted">{classWords.forms[shown.form]}, {classWords.difficulty(difficulty)}</span></p>
        <ul className="answers-of">
          {answersToSee(question).map(({ text, isKey }) => (
            <li key={text} className={isKey ? 'is-key' : undefined}>
              {isKey ? <Check className="icon" aria-hidden="true" /> : <X className="icon" aria-hidden="true" />}
              {isKey && <span className="visually-hidden">{classWords.right}: </span>}
              {text}
            </li>
          ))}
        </ul>
        {key?.form === 'true-false' && key.changed && <p className="small">{words.changed(key.changed)}</p>}
        <p className="small proven">
          {sentence.slice(0, hit.start)}
          <mark className={`mark ${kind}`}>{sentence.slice(hit.start, hit.end)}</mark>
          {sentence.slice(hit.end)}
          {slug !== null && <> <a href={`/articles/${slug}#p${proof.paragraph}`}>{words.paragraph(proof.paragraph)}<span className="visually-hidden">{classWords.about(shown.stem)}</span></a></>}
        </p>
      </div>
      <div className="controls">{children}</div>
    </div>
  );
}
