import { chanceOf, type Signs } from '#core/signs';
import { daysBetween } from '#core/time';
import type { Fact } from '#facts/fact';
import type { Main } from '#facts/main';
import type { Reading } from '#facts/reading';
import type { ItemDraft } from '#items/drafts';
import { hasOffice } from '#items/gap-worth';
import { signsOfFact } from '#items/importance';
import { isInPassing } from '#items/in-passing';
import { contentWords, shareOf } from '#items/title-words';

const longStem = 35;
const opensWithGap = /“(?:The |A |An )?____/;
const fewInWords = /^(?:\p{L}+ )*(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu;

/** The words of a stem, without those that name the article. */
const ownWords = (stem: string) => stem.replace(/the article “[^“”]*”(?: of \d+ \p{L}+ \d+)?/u, '');

const ofState = /^(?:state|ministry|crown)$/;

/** How well readers know the person that is asked about: by how often the article names him or her, and by an office. */
function signsOfPerson(fact: Fact, template: string, isLead: boolean, { entities, roles }: Reading): Signs {
  if (fact.kind !== 'role' && fact.kind !== 'quote' && fact.kind !== 'event') return {};
  const name = fact.kind === 'role' ? fact.subject : fact.value;
  const times = entities.find((entity) => entity.type === 'person' && entity.name === name)?.mentions.length ?? 0;
  const role = roles.find(({ person }) => person.name === name);
  const once = times === 1;
  return {
    'named often': Number(times > 2),
    'speaker named once': Number(fact.kind === 'quote' && once),
    'officer named once': Number(fact.kind === 'role' && once && !isLead && ofState.test(role?.family.family ?? '')),
    'role of one named once': Number(fact.kind === 'role' && once && !isLead && !ofState.test(role?.family.family ?? '')),
    'nobody known in gap': Number(fact.kind === 'event' && once && !role && template === 'cloze'),
  };
}

const newsDays = 2;

/** Which day, month or year is asked for, and of what: the day of the news is worth keeping, the month of something beside it is not. */
function signsOfDate({ kind, evidence }: Fact, isLead: boolean, { dates, article: { date: today } }: Reading): Signs {
  const date = kind === 'when' ? dates.find(({ start }) => start === evidence.start) : undefined;
  if (!date?.value) return {};
  const isNews = date.precision === 'day' && today !== null && Math.abs(daysBetween(date.value.slice(0, 10), today)) <= newsDays;
  return { 'news day later': Number(isNews && !isLead), 'month later': Number(date.precision === 'month' && !isLead), 'year asked': Number(date.precision === 'year') };
}

const logit = (chance: number) => Math.log(chance / (1 - chance));

/** A fact is asked in many ways; its signs are found once. */
const factSigns = new WeakMap<Fact, Signs>();

/** What speaks for and against a question, by name; nothing for one without facts. A weight that no question has, "strict reader", takes up in learning how much harder some readers were. */
export function signsOf(draft: ItemDraft, reading: Reading, main: Main): Signs {
  const [fact] = draft.facts;
  if (!fact) return {};
  const own = factSigns.get(fact) ?? signsOfFact(fact, reading, main);
  factSigns.set(fact, own);
  const template = draft.template.replace(/-(?:on-map|or-not)$/, '');
  const stem = ownWords(draft.stem);
  const { article: { title }, sentences } = reading;
  const isLead = sentences.find(({ span }) => span.start === fact.evidence.sentence.start)?.isLead === true;
  return {
    ...signsOfPerson(fact, template, isLead, reading),
    ...signsOfDate(fact, isLead, reading),
    always: 1,
    'in passing': Number(isInPassing(draft, reading, main)),
    importance: logit(chanceOf(own, reading.tables.models.importance)),
    'named once': own['named once'] ?? 0,
    'title in question': shareOf(contentWords(title), stem),
    'country of title': Number(fact.kind === 'country' && title.includes(fact.value)),
    'country of lead': Number(fact.kind === 'country' && isLead),
    'country beside title': Number(fact.kind === 'country' && !isLead && !title.includes(fact.value)),
    'several sentences': Number(/[.?!] \p{Lu}/u.test(/“([^“”]*)”/.exec(stem)?.[1] ?? '')),
    'long question': Number(stem.split(/\s+/).length > longStem),
    'gap opens': Number(opensWithGap.test(stem)),
    'office beside gap': Number(template === 'cloze' && hasOffice({ fact, reading })),
    'few in words': Number(fact.kind === 'quantity' && fewInWords.test(fact.value)),
    'deed to choose': Number(draft.form === 'choice' && template === 'who'),
    [`form ${draft.form}`]: 1,
    [`template ${template}`]: 1,
    [`kind ${fact.kind}`]: 1,
  };
}
