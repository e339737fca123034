import { ChevronLeft, ChevronRight, Eye, X } from 'lucide-react';
import type { RefObject } from 'react';
import { dateInWords } from '#language/days';
import { KindLabel } from '#ui/kind';
import { xrayWords } from '#ui/words/xray';
import { isPassage } from './xray-brief';
import { isDated, type ShownFact } from './xray-fact';

type CardProps = {
  dialog: RefObject<HTMLDialogElement | null>;
  fact: ShownFact | undefined;
  total: number;
  /** The facts to go to; null at the ends. */
  previous: number | null;
  next: number | null;
  onChoose: (fact: number) => void;
  onClose: () => void;
};

/** The statement, with what the fact is about filled in as into a blank. */
function Statement({ fact }: { fact: ShownFact }) {
  const { statement, value, words, kind, shownAs } = fact;
  const filled = [kind === 'when' ? dateInWords(value, true) : value, kind === 'when' ? dateInWords(value) : words].find((part) => statement.includes(part));
  if (filled === undefined) return <>{statement}</>;
  const at = statement.indexOf(filled);
  return <>{statement.slice(0, at)}<span className={`filled ${shownAs}`}>{filled}</span>{statement.slice(at + filled.length)}</>;
}

function CardBody({ fact, total, previous, next, onChoose, dialog }: CardProps & { fact: ShownFact }) {
  const step = (to: number | null, name: string, icon: React.ReactNode) => (
    <button type="button" className="icon-button" aria-label={name} aria-disabled={to === null} onClick={() => to !== null && onChoose(to)}>{icon}</button>
  );
  return (
    <>
      <header>
        <KindLabel kind={fact.shownAs} />
        <span className="small dim" aria-live="polite">{xrayWords.factOf(fact.number, total)}</span>
        {step(previous, xrayWords.previous, <ChevronLeft className="icon" aria-hidden="true" />)}
        {step(next, xrayWords.next, <ChevronRight className="icon" aria-hidden="true" />)}
        <button type="button" className="icon-button" aria-label={xrayWords.close} onClick={() => dialog.current?.close()}><X className="icon" aria-hidden="true" /></button>
      </header>
      <div className="body">
        <h2 id="chosen-fact" tabIndex={-1}><Statement fact={fact} /></h2>
        <p className="small muted">{isPassage(fact) ? xrayWords.provedWith(fact.paragraph) : xrayWords.provedBy(fact.paragraph)}{fact.kind === 'when' && !isDated(fact) && ` ${xrayWords.textSays(fact.words)}`}</p>
        <a className="button compact" href={`#${fact.place}`} onClick={() => dialog.current?.close()}><Eye className="icon" aria-hidden="true" />{xrayWords.see}</a>
      </div>
    </>
  );
}

/** The chosen fact: a card beside the text, a sheet over it on a phone. Closes by Escape, by its button, and by a tap beside it. */
export function XrayCard(props: CardProps) {
  const { dialog, fact, onClose } = props;
  return (
    <dialog ref={dialog} className="fact-card" aria-label={xrayWords.chosen} onClose={onClose}>
      {fact && <CardBody {...props} fact={fact} />}
    </dialog>
  );
}
