import type { Random } from '#core/random';
import { folded } from '#items/answers';
import { type Item, keyTexts } from '#items/item';

const keysOf = keyTexts;
const padded = (text: string) => ` ${folded(text)} `;

const common = new Set(['according', 'article', 'described', 'complete', 'sentence', 'from', 'which', 'what', 'that', 'with', 'country', 'countries', 'date', 'year', 'city', 'many', 'said', 'these', 'belong', 'choose']);

/** Whether a stem tells a key together with most of what the other item asks about it. */
function tells(stem: string, taker: Item): boolean {
  const asked = [...new Set(folded(taker.stem).split(' '))].filter((word) => word.length >= 4 && !common.has(word));
  const shared = asked.filter((word) => stem.includes(` ${word} `)).length;
  return keysOf(taker).some((key) => folded(key).length >= 2 && stem.includes(padded(key))) && shared >= asked.length * 0.6;
}

/** Whether one item's stem or options tell the key of another. A name is no secret in an article about it; beside the same words, it is. */
function givesAway(giver: Item, taker: Item): boolean {
  if (tells(padded(giver.stem), taker)) return true;
  if (!sharesSentence(giver, taker)) return false;
  const told = keysOf(taker).some((key) => folded(key).length >= 3 && padded(giver.stem).includes(padded(key)));
  const offered = 'answers' in taker && 'options' in giver && giver.kind === taker.kind && giver.options.some(({ text }) => folded(text) === folded(keysOf(taker)[0] ?? ''));
  return told || offered || (giver.evidence.start === taker.evidence.start && giver.evidence.end === taker.evidence.end);
}

function sharesSentence(a: Item, b: Item): boolean {
  return a.evidence.sentence.start === b.evidence.sentence.start;
}

/** First the gist: a day, a place, somebody, countries; then whatever is best. */
const gist: readonly (readonly Item['kind'][])[] = [['when'], ['where'], ['event'], ['role', 'quote'], ['country'], ['quantity'], ['organisation']];

const shareTyped = 0.3;
const mostOfKind = 0.35;
/** Who is the answer a third time is no question. */
const mostOfKey = 2;

type Chosen = { readonly items: readonly Item[]; readonly count: number };

function count<T>(things: readonly T[], holds: (thing: T) => boolean): number {
  return things.filter(holds).length;
}

/** Whether an item may join: no fact twice, no key given away, and not too much alike in sentence, form and kind. */
function fits(item: Item, { items, count: size }: Chosen, strict: boolean): boolean {
  if (items.some((other) => other.factIds.some((id) => item.factIds.includes(id)))) return false;
  if (items.some((other) => other.stem === item.stem || givesAway(other, item) || givesAway(item, other))) return false;
  const samePlace = count(items, (other) => sharesSentence(other, item));
  const sameKey = count(items, (other) => keysOf(other).join() === keysOf(item).join());
  if (sameKey >= mostOfKey) return false;
  if (!strict) return samePlace < 3;
  const typed = count(items, ({ form }) => form === 'typed') + (item.form === 'typed' ? 1 : 0);
  const sameKind = count(items, ({ kind }) => kind === item.kind);
  return samePlace < 2 && sameKey < 1 && typed <= Math.ceil(size * shareTyped) && sameKind < Math.ceil(size * mostOfKind);
}

/** Better ones come first more often: an item keeps its place or falls back a little by chance. */
function jostled(items: readonly Item[], random: Random): Item[] {
  const reach = Math.max(2, items.length / 8);
  return items.map((item, at) => ({ item, place: at + random() * reach })).sort((a, b) => a.place - b.place).map(({ item }) => item);
}

function chosenFrom(items: readonly Item[], size: number, random: Random): Item[] {
  const pool = jostled(items, random);
  const chosen: Item[] = [];
  const take = (candidates: readonly Item[], strict: boolean, most: number) => {
    for (const item of candidates) {
      if (chosen.length >= most) return;
      if (fits(item, { items: chosen, count: size }, strict)) chosen.push(item);
    }
  };
  for (const kinds of gist) take(pool.filter(({ kind }) => kinds.includes(kind)), true, Math.min(size, chosen.length + 1));
  const typedFirst = pool.filter(({ form }) => form === 'typed');
  take(typedFirst, true, Math.min(size, chosen.length + Math.round(size * 0.2)));
  if (!chosen.some(({ form }) => form === 'typed')) take(typedFirst, false, Math.min(size, chosen.length + 1));
  take(pool, true, size);
  take(pool, false, size);
  return chosen;
}

/** From easy to hard, neighbours exchanged where two of a form and kind would follow each other. */
function ordered(items: readonly Item[], random: Random): Item[] {
  const rising = items.map((item) => ({ item, rank: item.difficulty + random() * 0.15 })).sort((a, b) => a.rank - b.rank).map(({ item }) => item);
  const out: Item[] = [];
  while (rising.length > 0) {
    const last = out.at(-1);
    const at = rising.slice(0, 3).findIndex((item) => item.kind !== last?.kind);
    out.push(...rising.splice(Math.max(at, 0), 1));
  }
  return out;
}

/**
 * A quiz of at most `count` items, fewer where no more fit together: who, where, when and countries first, forms and kinds
 * mixed, no fact twice, no key told by another item of the same sentence; easy before hard. `items` come best first.
 */
export function makeQuiz(items: readonly Item[], { count: size, random }: { readonly count: number; readonly random: Random }): Item[] {
  return ordered(chosenFrom(items, Math.max(0, Math.floor(size)), random), random);
}
