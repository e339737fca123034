import type { Fact } from '#facts/fact';
import type { Reading } from '#facts/reading';
import { roleAfterWas } from '#facts/role-facts';
import type { ArticleTemplate, Ground, ItemDraft } from '#items/drafts';
import { isWellKnownLeader } from '#items/known-anyway';
import { isMinor } from '#items/not-worth-asking';
import { countriesIn } from '#items/walks';
import { pick } from '#items/wordings';
import { eventWords } from '#items/when-did';
import { dateInWords } from '#language/days';
import type { RoleMention } from '#language/role-phrases';

const least = 3;
const most = 5;

type Pair = { readonly fact: Fact; readonly left: string; readonly right: string };

const surname = (name: string) => name.split(' ').at(-1) ?? name;

/** Pairs of which no side is part of another's, in the order of the article. */
function apart(pairs: readonly Pair[]): Pair[] {
  const kept: Pair[] = [];
  const meets = (a: string, b: string) => a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase());
  for (const pair of pairs) if (!kept.some((other) => meets(other.left, pair.left) || meets(other.right, pair.right))) kept.push(pair);
  return kept.slice(0, most);
}

type Stems = readonly [string, ...string[]];

function matchOf(template: string, pairs: readonly Pair[], stems: Stems): ItemDraft[] {
  const [first] = pairs;
  if (pairs.length < least || !first) return [];
  return [{ template, form: 'match', facts: pairs.map((pair) => pair.fact), stem: pick(stems, template, first.fact), keys: pairs.map(({ right }) => right), lefts: pairs.map(({ left }) => left), distractors: [], difficulty: 0.55 }];
}

/** Pairs without the roles that alone name their country: the name would tell which it is. */
function withoutLoneCountries(pairs: readonly Pair[], { tables }: Reading): Pair[] {
  const countries = pairs.map(({ right }) => countriesIn(right, tables));
  return pairs.filter((_, at) => (countries[at] ?? []).every((code) => countries.some((others, place) => place !== at && others.includes(code))));
}

/** Whether a role is worth matching with a person: no leader whom the world knows, no minor official. */
const isWorthMatching = (role: RoleMention, reading: Reading) => !isWellKnownLeader(role, reading) && !isMinor(role);

/** Who was what: three people or more, each with a role that no other has and that does not name one of them. */
export const matchRoles: ArticleTemplate = {
  name: 'match-roles',
  ask: ({ facts, reading }): ItemDraft[] => {
    const pairs = facts.filter(({ kind }) => kind === 'role').flatMap((each): Pair[] => {
      const role = reading.roles.find(({ person, phrase }) => person.name === each.subject && phrase === each.value);
      return role && isWorthMatching(role, reading) ? [{ fact: each, left: each.subject, right: (role.family.plainOffice ? role.phrase : roleAfterWas(role)).replace(/^(?:the|an?) /, '') }] : [];
    });
    const names = pairs.map(({ left }) => surname(left));
    const fit = withoutLoneCountries(apart(pairs.filter(({ right }) => !names.some((name) => right.includes(name)))), reading);
    return matchOf('match-roles', fit, ['Who was what, according to the article? Match each person with a role.', 'Match each person with the role that the article gives.', 'Which role belongs to which person, according to the article?', 'Match the people of the article with their roles.']);
  },
};

type Event = { readonly fact: Fact; readonly words: string };

/** What happened on which day, each event once; only what can be told without the day. */
function eventsOf({ facts, reading }: Ground): Event[] {
  const seen = new Set<string>();
  return facts.filter(({ kind }) => kind === 'when').flatMap((fact): Event[] => {
    const sentence = reading.sentences.find(({ span }) => span.start === fact.evidence.sentence.start);
    const words = sentence ? eventWords({ fact, facts, reading, sentence }) : null;
    if (words === null || seen.has(words) || !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(fact.value)) return [];
    seen.add(words);
    return [{ fact, words }];
  });
}

/** What happened when: three events or more, whose dates are all days, all months or all years. */
export const matchDates: ArticleTemplate = {
  name: 'match-dates',
  ask: (ground): ItemDraft[] => {
    const events = eventsOf(ground);
    const grains = [10, 7, 4].map((length) => apart(events.filter(({ fact }) => fact.value.length === length).map(({ fact, words }) => ({ fact, left: words, right: dateInWords(fact.value) }))));
    const [fit = []] = grains.sort((a, b) => b.length - a.length);
    return matchOf('match-dates', fit, ['What happened when, according to the article? Match each event with its date.', 'Match each event with the date that the article gives.', 'Which date belongs to which event, according to the article?', 'Match the events of the article with their dates.']);
  },
};

/** The first and last day of a date: of a year or month all of it. */
function daysOf(value: string): readonly [string, string] {
  const [year = '', month = '', day = ''] = value.split('-');
  return [`${year}-${month || '01'}-${day || '01'}`, `${year}-${month || '12'}-${day || '31'}`];
}

/** Events of which each is over, by its date alone, before the next begins; null where two may be either way round. */
function inTime(events: readonly Event[]): Event[] | null {
  const sorted = [...events].sort((a, b) => (daysOf(a.fact.value)[0] < daysOf(b.fact.value)[0] ? -1 : 1));
  const clear = sorted.every(({ fact }, at) => at === 0 || daysOf(sorted[at - 1]?.fact.value ?? '')[1] < daysOf(fact.value)[0]);
  return clear ? sorted : null;
}

/** The events that can be put in order: of those whose dates meet, the first that the article tells. */
function clearEvents(events: readonly Event[]): Event[] {
  const kept: Event[] = [];
  for (const event of events) if (kept.length < most && inTime([...kept, event]) !== null) kept.push(event);
  return inTime(kept) ?? [];
}

/** A timeline: three events or more in the order in which they happened. */
export const timeline: ArticleTemplate = {
  name: 'timeline',
  ask: (ground): ItemDraft[] => {
    const events = clearEvents(eventsOf(ground));
    const [first] = events;
    if (events.length < least || !first) return [];
    const stem = pick(['Put these events in order, the earliest first.', 'In which order did these things happen? Begin with the earliest.', 'What came first, and what came after it? Put these events in order.', 'Order these events from the first to the last.'], 'timeline', first.fact);
    return [{ template: 'timeline', form: 'order', facts: events.map((event) => event.fact), stem, keys: events.map(({ words }) => words), distractors: [], difficulty: 0.65 }];
  },
};
