import type { Span } from '#articles/article';
import { fullDates } from '#facts/days-in-words';
import { numberOf } from '#facts/found/number-of';
import { standsAlone } from '#facts/standing';
import { toldIn } from '#facts/told';
import type { Replacement } from '#facts/wording';
import { answersFor } from '#items/answers-for';
import { countriesListedWith } from '#items/country-lists';
import { distractorsFor } from '#items/distractors';
import type { ItemDraft, Scene, Template } from '#items/drafts';
import { isUntold, isWorthAGap } from '#items/gap-worth';
import { leadOfGap } from '#items/gap-leads';
import { gapped } from '#items/gaps';
import { blank } from '#items/lint/rule';
import { gapOfNumber } from '#items/quantities';
import { dateInWords, isMonth, isToldByWeekday, isWeekday, withWeekday } from '#language/days';

/** So many words at most are shown. */
const longest = { one: 42, several: 50 };
/** Fewer words say too little to be asked about. */
const shortest = 8;
const articleBefore = /\b(?:a|an) $/i;

/** What a day, a month and a year stand behind. */
const leadsDate: Readonly<Record<number, RegExp>> = { 10: /\b(?:on|until|since|by|from|before|after) $/i, 7: /\b(?:in|until|since|by|from|before|after) $/i, 4: /\b(?:in|until|since|by|from|before|after|of) $/i };

/** The key of a gap: dates as the text writes them, names in full. */
function keyOf(scene: Scene): string | null {
  const { fact, reading, sentence } = scene;
  const number = fact.kind === 'quantity' ? numberOf(sentence, fact.evidence) : undefined;
  // A span has no neighbours to choose from, and an age is asked for by "how old".
  if (number?.kind === 'range' || number?.kind === 'age') return null;
  const { start, end } = number ? gapOfNumber(number, reading.article.text) : fact.evidence;
  const text = reading.article.text.slice(start, end);
  if (reading.article.text.charAt(start - 1) === '(' && reading.article.text.charAt(end) === ')') return null;
  if (articleBefore.test(reading.article.text.slice(sentence.span.start, start))) return null;
  if (fact.kind === 'quantity') return text;
  if (fact.kind !== 'when') return fact.value;
  const shown = dateInWords(fact.value);
  // The day of the news itself, its article stands under.
  if (sentence.isLead && gapInDay(scene) !== null) return shown;
  // Where the text leaves the year to be understood, the date reads as well with it.
  const led = leadsDate[fact.value.length]?.test(reading.article.text.slice(sentence.span.start, start)) === true;
  return text === shown || (led && (isWeekday(text) || isMonth(text))) || (led && /\d/.test(text) && !/(?:morning|afternoon|evening|night|early|late|mid)/i.test(text)) ? shown : null;
}

/** "Yesterday" and "Monday evening" with a gap for the day alone: "on ____", "the evening of ____"; null where the text writes it otherwise. */
function gapInDay({ fact, sentence }: Scene): Replacement | null {
  const written = fullDates(sentence).find(({ start, end }) => start <= fact.evidence.start && end >= fact.evidence.end);
  const day = [dateInWords(fact.value, true), dateInWords(fact.value)].find((words) => written?.by.includes(words));
  return written && day !== undefined ? { ...written, by: written.by.replace(day, blank) } : null;
}

/** What is left out, and what stands there instead. A country's "the" goes into the gap: before it, it would tell "United States" from "France". The hedge of a number stays. */
function gapOf(scene: Scene): Replacement {
  const { fact, reading, sentence } = scene;
  const number = fact.kind === 'quantity' ? numberOf(sentence, fact.evidence) : undefined;
  if (number) return { ...gapOfNumber(number, reading.article.text), by: blank };
  const { start, end } = fact.evidence;
  const day = fact.kind === 'when' && sentence.isLead ? gapInDay(scene) : null;
  if (day) return day;
  const article = fact.kind === 'country' && start - 4 > sentence.span.start && reading.article.text.slice(start - 5, start) === ' the ';
  return { start: article ? start - 4 : start, end, by: blank };
}

/** An option as it fits the gap: a country with its article, but not in "Team Estonia"; a number without the unit that stands behind the gap. */
function shownIn({ fact, reading, sentence }: Scene, text: string): string {
  const number = fact.kind === 'quantity' ? numberOf(sentence, fact.evidence) : undefined;
  if (number) {
    const unit = reading.article.text.slice(gapOfNumber(number, reading.article.text).end, number.measured.end);
    return unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length) : text;
  }
  if (fact.kind !== 'country') return text;
  const country = [...reading.tables.countries.values()].find(({ name }) => name === text);
  const before = reading.article.text.slice(sentence.span.start, fact.evidence.start);
  if (!country?.article || /(?<![\p{L}-])\p{Lu}[\p{L}-]* $/u.test(before)) return text;
  return `${before === '' ? 'The' : 'the'} ${text}`;
}

/** What is told of a fact with a gap in the place of its value: one sentence, or those that it takes; null where that is too long. */
function shownWith(scene: Scene, gap: Replacement): { readonly words: string; readonly several: boolean } | null {
  const { fact, sentence, reading } = scene;
  const { grounds, leaning } = toldIn(sentence, reading);
  const ground = grounds.find(({ statement }) => statement === fact.statement);
  const words = ground?.inSentences(gap);
  if (words !== undefined && words.split(' ').length <= (leaning ? longest.several : longest.one)) return { words, several: leaning };
  const short = standsAlone(sentence, reading) ? gapped(scene, gap) : null;
  return short === null ? null : { words: short, several: false };
}

function ask(scene: Scene): ItemDraft[] {
  const { fact } = scene;
  const key = fact.kind !== 'role' && fact.kind !== 'quote' && fact.slot.split('/')[2]?.startsWith('city-') !== true ? keyOf(scene) : null;
  const shown = key === null || !inSentence(scene) ? null : shownWith(scene, gapOf(scene));
  if (key === null || shown === null || shown.words.split(' ').length < shortest || !isWorthAGap(scene) || countriesListedWith(scene).length > 0) return [];
  const stem = `${leadOfGap(scene, shown.several)} “${shown.words}”`;
  // Who read "Monday" or "March" may write it.
  const own = scene.reading.article.text.slice(fact.evidence.start, fact.evidence.end);
  const typedKeys = fact.kind === 'when' ? [key, ...(isMonth(own) ? [own] : /\d/.test(own) ? [] : own.split(' ').filter(isWeekday))] : answersFor(scene);
  // Which date a weekday was, only a calendar tells; that of the news, its article stands under.
  const isBareDay = fact.kind === 'when' && isWeekday(own) && !scene.sentence.isLead;
  const option = (text: string) => (fact.kind === 'when' && isToldByWeekday(own) ? withWeekday(text) : shownIn(scene, text));
  // Who is named most in the world is who somebody did something to, as often as not.
  const opens = fact.kind !== 'event' || (isUntold(scene) && scene.sentence.tokens[scene.sentence.clause?.subject[0] ?? -1]?.start === fact.evidence.start);
  return [
    ...(!opens || isBareDay ? [] : [{ template: 'cloze', form: 'choice' as const, facts: [fact], stem, keys: [option(key)], distractors: distractorsFor(scene, stem).map(option), difficulty: 0.5 }]),
    // In a gap for a place a wider one is as right: "Hollywood", "Los Angeles", "the United States".
    ...(fact.kind === 'where' ? [] : [{ template: 'cloze', form: 'cloze' as const, facts: [fact], stem, keys: typedKeys, distractors: [], difficulty: 0.75 }]),
  ];
}

/** A fact whose words are the gap itself, not a role read off a longer phrase. */
function inSentence({ fact, reading, sentence }: Scene): boolean {
  const same = (span: Span) => span.start === fact.evidence.start && span.end === fact.evidence.end;
  return reading.names.some(same) || sentence.dates.some(same) || numberOf(sentence, fact.evidence) !== undefined;
}

/** "Which year belongs in the gap in this sentence from the article? “... ____ ...”" */
export const cloze: Template = { name: 'cloze', ask };
