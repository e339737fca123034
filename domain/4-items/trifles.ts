import type { Main } from '#facts/main';
import { numberOf } from '#facts/found/number-of';
import type { Fact } from '#facts/fact';
import { titleNamed } from '#facts/naming';
import type { Reading } from '#facts/reading';
import { folded } from '#items/answers';
import type { ItemDraft } from '#items/drafts';

/** A move of a game, or of a body, that leaves nothing behind. */
const gesture = /^(?:who|which (?:other )?person)(?:, [^,]{1,80},)? (?:has |had |then |also |even |nearly |almost )?(?:won the toss|missed|saved|blocked|cleared|headed|fouled|tripped|challenged|sang|smiled|wept|waved|hugged|embraced|applauded|nodded|sat|stood|walked|knelt|cheered|grinned|laughed|shrugged)\b/i;

/** So many digits of a number nobody keeps, unless it is the news itself. */
const exactFrom = 3;
const digitsOf = (value: string) => (/\d[\d,]*(?:\.\d+)?/.exec(value)?.[0] ?? '').replace(/[,.]/g, '').replace(/^0+|0+$/g, '').length;

const tens = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "Ends six decades of one-party rule" in the title, and 61 years in the text; "after a century", and 100. */
function decadesTell(title: string, value: string): boolean {
  const told = tens.indexOf(/\b(\p{L}+) decades\b/u.exec(title.toLowerCase())?.[1] ?? '') + 1;
  if (/\b(?:a|one) century\b/i.test(title) && /\b100\b|\bhundred\b|\bcentury\b/.test(value)) return true;
  return told > 0 && Math.floor(Number(/\d+/.exec(value)?.[0] ?? 0) / 10) === told;
}

/** What stands so near the beginning is the news itself. */
const near = 0.15;

/** "Sentenced to 30 years", "has 120 days to draft it". */
const ofCalendar = /^(?:day|week|month|year|decade|century|centurie)s?$/;

const compared = /\b(?:young|old)(?:er|est)\b/;

/** Whether a house only says whose somebody is: "Jones, a professor at Brunel University"; of those whom the article is about it may be asked. */
function isAffiliation({ kind, evidence }: Fact, { roles, entities, article: { text } }: Reading, main: Main): boolean {
  if (kind !== 'organisation' && kind !== 'where') return false;
  const beside = roles.find(({ person, span }) => (span.start <= evidence.start && span.end >= evidence.end) || (span.start < evidence.start && person.start < evidence.start && evidence.start - span.end < 24 && /^ (?:of|at|for|in|with)\b[^,.;]*$/.test(text.slice(span.end, evidence.start))));
  const owner = beside?.person.name ?? entities.find(({ type, mentions }) => type === 'person' && mentions.some(({ end }) => /^ (?:of|at|from) (?:the )?$/.test(text.slice(end, evidence.start)) && end < evidence.start))?.name;
  return owner !== undefined && !main.who.slice(0, 2).includes(owner);
}

/** Whether a country is that of the role of somebody who is not what the article is about. */
const isCountryOfOneBeside = ({ kind, slot, subject }: Fact, { roles }: Reading, main: Main) => kind === 'country' && slot.split('/')[2] !== undefined && roles.some(({ person }) => person.name === subject) && !main.who.slice(0, 2).includes(subject);

/**
 * Codes of why a question asks for a trifle, of whose like careful readers accepted one in five (docs/measurements.md); none where it
 * does not. What stands first in an article is no trifle for its number or place.
 */
export function triflesOf({ facts: [fact], form, stem }: ItemDraft, reading: Reading, main: Main): string[] {
  const home = reading.sentences.find(({ span }) => span.start === fact?.evidence.sentence.start);
  if (!fact || !home) return [];
  const text = reading.article.text.slice(home.span.start, home.span.end);
  const number = fact.kind === 'quantity' ? numberOf(home, fact.evidence) : undefined;
  const isAge = number?.kind === 'age';
  const isEarly = home.index <= near * reading.sentences.length;
  return [
    // How far or heavy it was, and where somebody stood; how many days or years, may be what matters.
    ...(!isEarly && !isAge && number?.unit === 'measure' && !ofCalendar.test(number.unitName) ? ['measure-in-passing'] : []),
    ...(!isEarly && (form === 'cloze' || form === 'typed') && number !== undefined && digitsOf(fact.value) >= exactFrom ? ['exact-number'] : []),
    ...(!isEarly && fact.kind === 'where' && !main.where.slice(0, 2).includes(fact.value) ? ['place-in-passing'] : []),
    ...(isCountryOfOneBeside(fact, reading, main) ? ['country-of-one-beside'] : []),
    ...(isAffiliation(fact, reading, main) ? ['affiliation'] : []),
    ...(fact.kind === 'event' && gesture.test(fact.subject) ? ['gesture'] : []),
    ...((fact.kind === 'event' || fact.kind === 'quote') && /\b(?:thank|welcom|congratulat|prais|applaud)\w*\b/.test(text) ? ['thanks'] : []),
    ...(isAge && !compared.test(text) ? ['age-not-compared'] : []),
    // "Twelve new jets" in the title, and 12 in the text.
    ...(fact.kind === 'quantity' && ` ${folded(titleNamed(stem) ?? '')} `.includes(` ${folded(fact.value).split(' ')[0] ?? ''} `) ? ['title-tells'] : []),
    ...(fact.kind === 'quantity' && decadesTell(reading.article.title, fact.value) ? ['title-tells'] : []),
  ];
}
