import type { Random } from '#core/random';
import { type ItemForm, servedForms } from '#items/forms/all';
import type { Item } from '#items/item';
import { type Looked, looked } from '#quizzes/gives-away';
import { clash, fits, isOpen } from '#quizzes/shares';

/** The kinds of fact in groups, each asked for once before anything is asked for twice: a day, a place, somebody, countries, then the rest. */
const groups: readonly (readonly Item['kind'][])[] = [['when'], ['where'], ['event', 'role'], ['country'], ['quote'], ['quantity'], ['organisation']];
/** So many groups, the first ones, matter more than any place in the list. */
const main = 4;

type Ranked = Looked & { readonly rank: number };

/** Better ones come first more often: an item keeps its place or falls back a little by chance. Rank is 0 best to 1. */
function ranked(items: readonly Item[], random: Random): Ranked[] {
  const reach = Math.max(2, items.length / 8);
  const places = items.map((item, at) => ({ item, place: at + random() * reach })).sort((a, b) => a.place - b.place);
  return places.map(({ item }, at) => ({ ...looked(item), rank: at / Math.max(1, items.length) }));
}

/** How much a quiz gains by an item: its rank, a group or a form that is missing, less what there is of its form. */
function gain({ item, rank }: Ranked, chosen: readonly Ranked[]): number {
  const group = groups.findIndex((kinds) => kinds.includes(item.kind));
  const isNewGroup = !chosen.some(({ item: other }) => groups[group]?.includes(other.kind));
  const ofForm = chosen.filter(({ item: other }) => other.form === item.form).length;
  const ofKind = chosen.filter(({ item: other }) => other.kind === item.kind).length;
  // A day and a place are rarer than who it was, and what asks for one may shut out the other.
  const isRare = group >= 0 && group < 2;
  return (isNewGroup ? (group < main ? 1.2 : 0.35) + (isRare ? 0.3 : 0) : 0) + (ofForm === 0 ? 1.3 : 0) - rank - 0.15 * ofForm - 0.08 * ofKind;
}

/** So many forms a quiz should have, where it can. */
const fewestForms = 5;

/** What may join a quiz next: what fits strictly, and, while forms are few, what brings a new one; where that is nothing, what fits loosely. */
function ableToJoin(pool: readonly Ranked[], chosen: readonly Ranked[], size: number): readonly Ranked[] {
  const met = new Set(chosen.map(({ item }) => item.form));
  const able = pool.filter((one) => fits(one, chosen, size, !(met.size < fewestForms && !met.has(one.item.form))));
  return able.length > 0 ? able : pool.filter((one) => fits(one, chosen, size, false));
}

/** The best that fits, again and again; where nothing fits strictly, what fits loosely. */
function filled(start: readonly Ranked[], all: readonly Ranked[], size: number): Ranked[] {
  const chosen = [...start];
  let pool = all.filter((one) => !chosen.includes(one) && !chosen.some((other) => clash(one, other)));
  while (chosen.length < size) {
    const able = ableToJoin(pool, chosen, size);
    const [first] = able;
    if (!first) break;
    const best = able.reduce((so, one) => (gain(one, chosen) > gain(so, chosen) ? one : so), first);
    chosen.push(best);
    pool = pool.filter((one) => one !== best && !clash(one, best));
  }
  return chosen;
}

/** The main groups that are asked for. */
function mainGroups(chosen: readonly Ranked[]): readonly (readonly Item['kind'][])[] {
  return groups.slice(0, main).filter((kinds) => chosen.some(({ item }) => kinds.includes(item.kind)));
}

/** Two items that both may join those chosen; null for none. */
function pairFor(chosen: readonly Ranked[], all: readonly Ranked[], size: number): readonly [Ranked, Ranked] | null {
  const able = all.filter((one) => !chosen.includes(one) && !chosen.some((other) => clash(one, other)) && fits(one, chosen, size, false));
  for (const one of able) {
    const other = able.find((each) => each !== one && !clash(each, one) && fits(each, [...chosen, one], size, false));
    if (other) return [one, other];
  }
  return null;
}

/** A choice that fell short, with one of its items given up for two others, as long as that can be done and no main group is lost. */
function grown(chosen: readonly Ranked[], all: readonly Ranked[], size: number): readonly Ranked[] {
  if (chosen.length >= size) return chosen;
  // The last ones in were the least needed.
  for (const given of chosen.toReversed()) {
    const rest = chosen.filter((one) => one !== given);
    const pair = pairFor(rest, all.filter((one) => one !== given), size);
    if (pair && mainGroups(chosen).every((group) => mainGroups([...rest, ...pair]).includes(group))) return grown(filled([...rest, ...pair], all, size), all, size);
  }
  return chosen;
}

/** A choice with a form that it lacks, where one item of it can stand for one of a form that is there twice, and no main group is lost. */
function varied(chosen: readonly Ranked[], all: readonly Ranked[], size: number): readonly Ranked[] {
  const ofForm = (form: ItemForm) => chosen.filter(({ item }) => item.form === form).length;
  for (const one of all) {
    if (ofForm(one.item.form) > 0) continue;
    const [given, ...others] = chosen.filter((other) => clash(other, one));
    if (!given || others.length > 0 || ofForm(given.item.form) < 2) continue;
    const rest = chosen.filter((other) => other !== given);
    if (!fits(one, rest, size, false) || !mainGroups(chosen).every((group) => mainGroups([...rest, one]).includes(group))) continue;
    return varied([...rest, one], all, size);
  }
  return chosen;
}

function chosenFrom(items: readonly Item[], size: number, random: Random): Item[] {
  // "Not stated" has to be right as often as another answer, though more questions could be asked with it than without.
  const open = random() < 0.5 && items.some(isOpen);
  const all = ranked(items.filter((item) => item.form !== 'unstated' || !items.some(isOpen) || isOpen(item) === open), random);
  return varied(grown(filled([], all, size), all, size), all, size).map(({ item }) => item);
}

/** From easy to hard, neighbours exchanged where two of a form and kind would follow each other. */
function ordered(items: readonly Item[], random: Random): Item[] {
  const rising = items.map((item) => ({ item, rank: item.difficulty + random() * 0.15 })).sort((a, b) => a.rank - b.rank).map(({ item }) => item);
  const out: Item[] = [];
  while (rising.length > 0) {
    const last = out.at(-1);
    const near = rising.slice(0, 3);
    const other = near.findIndex((item) => item.kind !== last?.kind && item.form !== last?.form);
    const at = other >= 0 ? other : near.findIndex((item) => item.kind !== last?.kind);
    out.push(...rising.splice(Math.max(at, 0), 1));
  }
  return out;
}

type QuizOptions = { readonly count: number; readonly random: Random; /** Without them, those that the player has controls for. */ readonly forms?: readonly ItemForm[] };

/**
 * A quiz of at most `count` items, fewer where no more fit together: who, where, when and countries first, forms and kinds
 * mixed, no fact twice, no key told by another item; easy before hard. `items` come best first.
 */
export function makeQuiz(items: readonly Item[], { count, random, forms = servedForms }: QuizOptions): Item[] {
  const size = Math.max(0, Math.floor(count));
  const able = items.filter(({ form }) => forms.includes(form));
  return ordered(chosenFrom(able, size, random), random);
}
