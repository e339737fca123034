import type { Main } from '#facts/main';
import { numberOf } from '#facts/found/number-of';
import type { Fact } from '#facts/fact';
import type { Reading } from '#facts/reading';
import type { ItemDraft } from '#items/drafts';

/** What speaks for or against a question, by name; what is not there counts nothing. */
export type Signs = Readonly<Record<string, number>>;

/** Words that a title shares with anything. */
const common = new Set('the and for from with but was were are been has have had will would its that which who this these those they his her their said says after before over into than not more most some all one two first last new year years day month'.split(' '));
const contentWords = (text: string) => new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !common.has(word)));

/** The share of the words of a title that stand in a text, 0 to 1. */
function shareOf(title: ReadonlySet<string>, text: string): number {
  const own = contentWords(text);
  return [...title].filter((word) => own.has(word)).length / Math.max(1, title.size);
}

/** So often is somebody named of whom the article speaks in more than one sentence, and so many are those whom it is about first of all. */
const oftenNamed = 2;
const firstOf = 4;

function isPassing(name: string, { entities, sentences, roles }: Reading, { who }: Main, { kind }: Fact): boolean {
  if (who.slice(0, firstOf).includes(name) || (kind === 'quote' && roles.some(({ person }) => person.name === name))) return false;
  const mentions = entities.find((entity) => entity.name === name)?.mentions ?? [];
  const homes = new Set(mentions.map(({ start }) => sentences.findIndex(({ span }) => start >= span.start && start < span.end)));
  return homes.size < oftenNamed && ![...homes].some((at) => at >= 0 && at < 2);
}

/** Pages, minutes and metres say how it was, and seldom what. */
const ofMeasure = /\b(?:pages|chapters|characters|minutes?|seconds?|cubic|metres|meters|kilomet(?:re|er)s|km|miles|feet|inches|centimet(?:re|er)s|sailors|seats|rooms|steps|questions|tugs|hard drives|tonnes|tons|litres|liters|dishes)\b/;

const isMeasure = ({ kind, value, evidence }: Fact, text: string) => kind === 'quantity' && ofMeasure.test(value + text.slice(evidence.end, evidence.end + 24).split(/[.,;]/)[0]);

const shortStem = 10;
const longStem = 35;

/** The words of a stem, without those that name the article. */
const ownWords = (stem: string) => stem.replace(/the article “[^“”]*”(?: of \d+ \p{L}+ \d+)?/u, '');

function signsOfStem({ stem }: ItemDraft): Signs {
  const own = ownWords(stem);
  const length = own.split(/\s+/).length;
  return { 'several sentences': Number(/[.?!] \p{Lu}/u.test(/“([^“”]*)”/.exec(own)?.[1] ?? '')), 'short question': Number(length < shortStem), 'long question': Number(length > longStem) };
}

function signsOfFact(fact: Fact, reading: Reading, main: Main): Signs {
  const { article: { text }, entities, sentences } = reading;
  const name = fact.kind === 'role' ? fact.subject : fact.value;
  const times = entities.find((entity) => entity.name === name)?.mentions.length ?? 0;
  const isSomebodys = fact.kind === 'role' || fact.kind === 'quote' || fact.kind === 'event';
  const home = sentences.find(({ span }) => span.start === fact.evidence.sentence.start);
  const number = home && fact.kind === 'quantity' ? numberOf(home, fact.evidence) : undefined;
  return {
    mentions: Math.log1p(times),
    'named once': Number(isSomebodys && times <= 1),
    'passing person': Number(isSomebodys && isPassing(name, reading, main, fact)),
    measure: Number(isMeasure(fact, text)),
    percent: Number(number?.kind !== 'range' && number?.unit === 'percent'),
    digits: Number(/\d/.test(fact.value)),
    // "On Monday", behind the lead.
    'day alone': Number(fact.kind === 'when' && !/\d/.test(text.slice(fact.evidence.start, fact.evidence.end)) && home?.isLead !== true),
    [`kind ${fact.kind}`]: 1,
  };
}

/** The signs of a question; none for one without facts. */
export function signsOf(draft: ItemDraft, reading: Reading, main: Main): Signs {
  const { article: { text, title }, sentences } = reading;
  const [fact] = draft.facts;
  if (!fact) return {};
  const { start, end } = fact.evidence.sentence;
  const titled = contentWords(title);
  const template = draft.template.replace(/-(?:on-map|or-not)$/, '');
  return {
    always: 1,
    place: sentences.findIndex(({ span }) => span.start === start) / Math.max(1, sentences.length),
    'title in question': shareOf(titled, ownWords(draft.stem)),
    'title in sentence': shareOf(titled, text.slice(start, end)),
    [`form ${draft.form}`]: 1,
    [`template ${template}`]: 1,
    'deed to choose': Number(draft.form === 'choice' && (template === 'asked' || template === 'who')),
    'wrong options': draft.form === 'choice' || draft.form === 'quote' ? draft.distractors.length : 0,
    ...signsOfStem(draft),
    ...signsOfFact(fact, reading, main),
  };
}

/** How many of the questions with these signs a careful reader accepts, 0 to 1: logistic regression on what readers said (`npm run train`). */
export function acceptanceOf(signs: Signs, weights: Signs): number {
  const sum = Object.entries(signs).reduce((total, [name, sign]) => total + sign * (weights[name] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
