import type { FactDraft } from '#facts/drafts';

/** Words that a statement and another share at least, so that they are of one thing. */
const opening = 4;

/** What a who-did fact says that somebody did: its statement behind the value, in small letters. */
function deedOf({ statement, value }: FactDraft): string | null {
  const at = statement.indexOf(value);
  const words = at < 0 ? [] : statement.slice(at + value.length).toLowerCase().replace(/[.,;:]$/, '').split(' ').filter((word) => word !== '');
  return words.length < opening ? null : words.join(' ');
}

/** Facts that say the same of several: "won the award" of three people in one article is true of none by itself. */
export function sameOfOthers(drafts: readonly FactDraft[]): ReadonlySet<FactDraft> {
  const byDeed = new Map<string, FactDraft[]>();
  for (const draft of drafts) {
    if (draft.kind !== 'event' && draft.kind !== 'organisation' && draft.kind !== 'country') continue;
    const deed = deedOf(draft);
    if (deed !== null) byDeed.set(deed, [...(byDeed.get(deed) ?? []), draft]);
  }
  // Two values of one statement are two things that it says.
  return new Set([...byDeed.values()].filter((same) => new Set(same.map(({ value }) => value)).size > 1 && new Set(same.map(({ statement }) => statement)).size > 1).flat());
}

const digits = /\d/;

/** What a quantity counts: its statement with every number left out. */
function countedBy({ statement, subject, value }: FactDraft): string | null {
  // "How many people a fire killed" and "the fire" are one thing.
  if (/^(?:how many|how much|what share) /.test(subject)) return subject.toLowerCase().replace(/\b(?:an?|the) /g, '').replace(/[\d.,]+/g, '#');
  return digits.test(value) ? statement.toLowerCase().replace(/[\d.,]+/g, '#').replace(/\b(?:about|around|nearly|at least|more than|over|some|almost|only|up to)\b ?/g, '') : null;
}

/** Quantities that the article gives twice with different numbers: one of them is wrong, or was meant of something else. */
export function contradictory(drafts: readonly FactDraft[]): ReadonlySet<FactDraft> {
  const byThing = new Map<string, FactDraft[]>();
  for (const draft of drafts) {
    const thing = draft.kind === 'quantity' ? countedBy(draft) : null;
    if (thing !== null) byThing.set(thing, [...(byThing.get(thing) ?? []), draft]);
  }
  return new Set([...byThing.values()].filter((same) => new Set(same.map(({ sentence }) => sentence)).size > 1 && new Set(same.map(({ value }) => value)).size > 1).flat());
}
