import type { ReactNode } from 'react';
import { groupedCode } from '#classrooms/join-code';
import { JoinPicture } from '#ui/class-qr';
import { classWords } from '#ui/words/classes';

/** How pupils join: the code to read aloud, the link, the picture; or that nobody can. */
export function JoinCard({ code, origin, controls }: { code: string | null; origin: string | null; controls: ReactNode }) {
  const link = code !== null && origin !== null ? `${origin}/join/${code}` : null;
  return (
    <div className="join-card">
      {code === null ? <p>{classWords.locked}</p> : (
        <>
          <div>
            <p className="small muted">{classWords.joinCode}</p>
            <p className="join-code">{groupedCode(code)}</p>
            {link !== null && (
              <>
                <p className="small muted">{classWords.joinLink}</p>
                <p className="join-link"><a href={`/join/${code}`}>{link}</a></p>
              </>
            )}
            <p className="small muted">{classWords.joinHow(origin === null ? classWords.joinPage : `${origin.replace(/^https?:\/\//, '')}/join`)}</p>
          </div>
          {link !== null && <JoinPicture link={link} code={code} />}
        </>
      )}
      {controls}
    </div>
  );
}
