import type { ShownFact } from '#ui/xray-fact';

/** A fact as the page shows it: told together with the sentence before it, unless it is changed. */
export const fact = (changes: Partial<ShownFact>): ShownFact => ({
  kind: 'where', subject: '', value: 'Leeds', statement: 'A ferry was built in York; on Monday it sailed to Leeds.', evidence: { start: 0, end: 5 },
  number: 1, shownAs: 'where', paragraph: 1, words: 'Leeds', place: 'm1', isMarked: true, hasOwnParts: false, ...changes,
});
