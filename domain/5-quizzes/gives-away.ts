import { folded } from '#items/answers';
import { notStated } from '#items/forms/unstated';
import { type Item, keyTexts } from '#items/item';
import { withoutOccasion } from '#facts/naming';

/** An item with its texts folded once. */
export type Looked = {
  readonly item: Item;
  /** Stem, and whatever of the article is shown with it, between spaces. */
  readonly stem: string;
  /** Texts that are the answer; none where these are "True" or "Not stated". */
  readonly keys: readonly string[];
  readonly options: readonly string[];
  /** Words that say what is asked. */
  readonly asked: readonly string[];
};

const common = new Set(['according', 'article', 'described', 'complete', 'sentence', 'from', 'which', 'what', 'that', 'with', 'country', 'countries', 'date', 'year', 'city', 'many', 'said', 'these', 'belong', 'choose', 'fill', 'gap', 'missing', 'belongs', 'true', 'false', 'read', 'does', 'describe', 'person', 'called', 'office', 'hold', 'held', 'completes', 'right', 'number', 'percentage', 'amount', 'money', 'organisation', 'place', 'name', 'month', 'sentences']);
const padded = (text: string) => ` ${folded(text)} `;

function shownWith(item: Item): string {
  const more = item.form === 'evidence' ? item.sentences.map(({ text }) => text) : item.form === 'order' ? item.sequence : item.form === 'match' ? item.pairs.map(([left]) => left) : [];
  // The title of an article is told by every page about it.
  return [withoutOccasion(item.stem), ...more].join(' ');
}

/** An item as the others of its quiz have to be compared with it. */
export function looked(item: Item): Looked {
  const told = keyTexts(item).filter((text) => text !== notStated);
  const stem = padded(shownWith(item));
  return {
    item,
    stem,
    keys: item.form === 'true-false' ? (item.changed ? [folded(item.changed.right)] : []) : told.map(folded),
    options: 'options' in item ? item.options.map(({ text }) => folded(text)) : [],
    asked: [...new Set(folded(withoutOccasion(item.stem)).split(' '))].filter((word) => word.length >= 4 && !common.has(word)),
  };
}

/** Whether two items are proved by one sentence. */
export function sharesSentence({ item: a }: Looked, { item: b }: Looked): boolean {
  return a.evidence.sentence.start === b.evidence.sentence.start;
}

/** Whether a stem tells a key together with most of what the other item asks about it. */
function tells({ stem }: Looked, { asked, keys }: Looked): boolean {
  const shared = asked.filter((word) => stem.includes(` ${word} `)).length;
  return shared >= asked.length * 0.6 && keys.some((key) => key.length >= 2 && stem.includes(` ${key} `));
}

/** Whether a stem holds nearly all that a statement says, so that the one tells whether the other is true. */
function confirms({ stem }: Looked, { asked }: Looked): boolean {
  return asked.filter((word) => stem.includes(` ${word} `)).length >= asked.length * 0.75;
}

/** Whether one item's stem or options tell the key of another. A name is no secret in an article about it; beside the same words, it is. */
export function givesAway(giver: Looked, taker: Looked): boolean {
  if (tells(giver, taker)) return true;
  if (!sharesSentence(giver, taker)) return false;
  const [a, b] = [giver.item, taker.item];
  if (a.form === 'evidence') return true;
  if (b.form === 'true-false' && confirms(giver, taker)) return true;
  const told = taker.keys.some((key) => key.length >= 3 && giver.stem.includes(` ${key} `));
  const offered = 'answers' in b && 'options' in a && a.kind === b.kind && giver.options.includes(taker.keys[0] ?? '');
  return told || offered || (a.evidence.start === b.evidence.start && a.evidence.end === b.evidence.end);
}
