'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useId, useRef, useState } from 'react';
import type { TeacherQuestion } from '#classrooms/teacher-question';
import { BusyButton } from '#ui/busy-button';
import { ClassProblem } from '#ui/class-problem';
import { SetQuestion } from '#ui/set-question';
import { classWords } from '#ui/words/classes';
import { usePost } from '#app/classes/use-post';
import { useUnsaved } from '#app/use-unsaved';

type SetClientProps = {
  id: string;
  title: string;
  chosen: readonly TeacherQuestion[];
  /** The article whose questions are offered, with them. */
  slug: string | null;
  offered: readonly TeacherQuestion[];
  articles: readonly { readonly slug: string; readonly title: string }[];
};

const moveKeys = { ArrowUp: -1, ArrowDown: 1 } as const;

/** Chooses and orders the questions of a set. What is chosen is kept here until it is saved. */
export function SetClient({ id, title: given, chosen: before, slug, offered, articles }: SetClientProps) {
  const router = useRouter();
  const { busy, problem, send } = usePost();
  const [title, setTitle] = useState(given);
  const [chosen, setChosen] = useState(before);
  const [said, setSaid] = useState('');
  const [article, setArticle] = useState(slug ?? articles[0]?.slug ?? '');
  const moved = useRef<{ readonly itemId: string; readonly by: 1 | -1 } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const field = useId();
  const idsOf = (questions: readonly TeacherQuestion[]) => questions.map(({ itemId }) => itemId).join();
  useUnsaved(!busy && (title !== given || idsOf(chosen) !== idsOf(before)), classWords.dropUnsaved);
  const others = offered.filter(({ itemId }) => !chosen.some((each) => each.itemId === itemId));

  useEffect(() => {
    if (!moved.current) return;
    const { itemId, by } = moved.current;
    moved.current = null;
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>(`[data-item="${itemId}"] button[data-move]`) ?? [])];
    (buttons.find((button) => Number(button.dataset.move) === by && !button.disabled) ?? buttons.find((button) => !button.disabled))?.focus();
  }, [chosen]);

  function move(place: number, by: 1 | -1) {
    const to = place + by;
    const question = chosen[place];
    if (!question || to < 0 || to >= chosen.length) return;
    moved.current = { itemId: question.itemId, by };
    setChosen(chosen.toSpliced(place, 1).toSpliced(to, 0, question));
    setSaid(classWords.moved(to + 1, chosen.length));
  }

  /** Saves, then goes where the button says. */
  async function save(to: string) {
    const items = chosen.map(({ itemId, itemVersion }) => ({ itemId, itemVersion }));
    const saved = await send(`/api/sets/${id}`, { title, items }, { stays: false });
    if (!saved) return;
    history.replaceState(null, '', `/sets/${id}`);
    router.push(to);
  }

  const itemLabel = (name: string, question: TeacherQuestion) => <>{name}<span className="visually-hidden">{classWords.about(question.shown.stem)}</span></>;

  return (
    <form className="set" onSubmit={(event) => { event.preventDefault(); void save(`/sets/${id}/assign`); }} autoComplete="off">
      <div className="fields">
        <label className="strong" htmlFor={`${field}title`}>{classWords.setTitle}</label>
        <input className="field" id={`${field}title`} value={title} maxLength={80} required onChange={(event) => setTitle(event.target.value)} />
      </div>
      <div className="save-bar">
        <span className="strong">{classWords.questions(chosen.length)}</span>
        <ClassProblem code={problem} />
        <div className="row">
          <BusyButton type="button" busy={busy} busyWords={classWords.saving} disabled={chosen.length === 0} onClick={() => void save(`/sets/${id}/preview`)}>{classWords.preview}</BusyButton>
          <BusyButton type="button" busy={busy} busyWords={classWords.saving} disabled={chosen.length === 0} onClick={() => void save('/sets')}>{classWords.saveSet}</BusyButton>
          <BusyButton busy={busy} busyWords={classWords.saving} className="primary" disabled={chosen.length === 0}>{classWords.saveAndAssign}</BusyButton>
        </div>
      </div>
      <output className="visually-hidden">{said}</output>
      <section aria-labelledby={`${field}in`}>
        <div className="section"><h2 id={`${field}in`}>{classWords.inSet}</h2></div>
        {chosen.length === 0 && <p className="muted">{classWords.noneIn}</p>}
        <ol ref={list}>
          {chosen.map((question, place) => (
            <li key={question.itemId} data-item={question.itemId}>
              <SetQuestion question={question}>
                {Object.entries(moveKeys).map(([key, by]) => (
                  <button
                    key={key} type="button" className="icon-button" data-move={by} disabled={by < 0 ? place === 0 : place === chosen.length - 1}
                    aria-label={`${by < 0 ? classWords.up : classWords.down}${classWords.about(question.shown.stem)}`}
                    onClick={() => move(place, by)}
                    onKeyDown={(event) => { if (event.key === 'ArrowUp' || event.key === 'ArrowDown') { event.preventDefault(); move(place, moveKeys[event.key]); } }}
                  >
                    {by < 0 ? <ArrowUp className="icon" aria-hidden="true" /> : <ArrowDown className="icon" aria-hidden="true" />}
                  </button>
                ))}
                <button type="button" className="button compact" onClick={() => setChosen(chosen.filter(({ itemId }) => itemId !== question.itemId))}>{itemLabel(classWords.exclude, question)}</button>
              </SetQuestion>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby={`${field}others`}>
        <div className="section"><h2 id={`${field}others`}>{classWords.others}</h2></div>
        <div className="row from">
          <label htmlFor={`${field}article`}>{classWords.fromArticle}</label>
          <select className="field" id={`${field}article`} value={article} onChange={(event) => setArticle(event.target.value)}>
            {articles.map((each) => <option key={each.slug} value={each.slug}>{each.title}</option>)}
          </select>
          <BusyButton type="button" busy={busy} busyWords={classWords.saving} className="compact" disabled={chosen.length === 0 || article === slug} onClick={() => void save(`/sets/${id}?article=${article}`)}>{classWords.showQuestions}</BusyButton>
        </div>
        {slug !== null && others.length === 0 && <p className="muted">{classWords.allIn}</p>}
        <ul>
          {others.map((question) => (
            <li key={question.itemId}>
              <SetQuestion question={question}>
                <button type="button" className="button compact" onClick={() => setChosen([...chosen, question])}>{itemLabel(classWords.include, question)}</button>
              </SetQuestion>
            </li>
          ))}
        </ul>
      </section>
    </form>
  );
}
