import { numberOf } from '#facts/found/number-of';
import type { Scene } from '#items/drafts';
import { pick } from '#items/wordings';

const ofNumbers: Readonly<Record<string, string>> = { percent: 'percentage', money: 'amount of money' };
const ofTimes: Readonly<Record<number, string>> = { 10: 'date', 7: 'month', 4: 'year' };

/** What the gap is for, so that nothing else fits it: in "On ____ he left" a weekday would do where a date is asked for. */
function wanted({ fact, reading, sentence }: Scene): string {
  if (fact.kind === 'quantity') return ofNumbers[numberOf(sentence, fact.evidence)?.kind ?? ''] ?? 'number';
  if (fact.kind === 'when') return ofTimes[fact.value.length] ?? 'time';
  if (fact.kind === 'where') return 'place';
  if (fact.kind === 'country' || fact.kind === 'organisation') return fact.kind;
  const name = reading.names.find(({ start, end }) => start === fact.evidence.start && end === fact.evidence.end);
  return name?.type === 'person' ? 'person' : 'name';
}

/** The question that a sentence with a gap, or several sentences, is shown after. */
export function leadOfGap(scene: Scene, several: boolean): string {
  const noun = wanted(scene);
  const these = several ? 'these sentences' : 'this sentence';
  return pick([
    `Which ${noun} belongs in the gap in ${these} from the article?`,
    `Which ${noun} is missing from ${these} of the article?`,
    `Which ${noun} completes ${these} from the article?`,
    `Fill the gap in ${these} from the article with the right ${noun}:`,
  ], 'cloze', scene.fact);
}
