import Link from 'next/link';
import type { ReactNode } from 'react';
import { classWords } from '#ui/words/classes';

type ListedClass = { readonly id: string; readonly name: string; readonly role: 'pupil' | 'teacher'; readonly archived: boolean; readonly pupils: number; readonly assignments: number };

/** The classes of a teacher or a pupil; a teacher's lead on, a pupil's can be left. */
export function ClassList({ classes, leave }: { classes: readonly ListedClass[]; leave: (id: string, name: string) => ReactNode }) {
  return (
    <ul className="lines">
      {classes.map(({ id, name, role, archived, pupils, assignments }) => (
        <li key={id}>
          <div>
            <h2>{role === 'teacher' ? <Link href={`/classes/${id}`} prefetch={false}>{name}</Link> : name}</h2>
            <p className="small muted">
              {role === 'teacher' && `${classWords.pupils(pupils)}, `}{classWords.assignmentsOf(assignments)}{archived && `. ${classWords.archived}`}
            </p>
          </div>
          {role === 'pupil' && leave(id, name)}
        </li>
      ))}
    </ul>
  );
}
