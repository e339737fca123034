import type { Signs } from '#core/signs';
import type { Fact } from '#facts/fact';
import type { Main } from '#facts/main';
import type { Reading } from '#facts/reading';
import { contentWords, shareOf } from '#items/title-words';

/** So often is somebody named of whom the article speaks in more than one sentence. */
const oftenNamed = 2;

/** Minutes, metres and tonnes say how it was, and seldom what. */
const ofMeasure = /\b(?:minutes?|seconds?|cubic|metres|meters|kilomet(?:re|er)s|km|miles|feet|inches|centimet(?:re|er)s|tonnes|tons|litres|liters)\b/;

const isMeasure = ({ kind, value, evidence }: Fact, text: string) => kind === 'quantity' && ofMeasure.test(value + text.slice(evidence.end, evidence.end + 24).split(/[.,;]/)[0]);

const shortSubject = 10;

/** What speaks for and against a fact's being worth keeping, by name; how much it is, 0 a trifle to 1 the news itself, follows with the weights that `npm run train` learns from what readers said of facts. */
export function signsOfFact(fact: Fact, { article: { text, title }, entities, sentences }: Reading, main: Main): Signs {
  const { kind, subject, value, evidence } = fact;
  const { start, end } = evidence.sentence;
  const at = sentences.findIndex(({ span }) => span.start === start);
  const place = at / Math.max(1, sentences.length);
  const name = kind === 'role' ? subject : value;
  const times = entities.find((entity) => entity.name === name)?.mentions.length ?? 0;
  const isSomebodys = kind === 'role' || kind === 'quote' || kind === 'event';
  const titled = contentWords(title);
  const sentence = text.slice(start, end);
  return {
    always: 1,
    place,
    'place of a day': kind === 'when' ? place : 0,
    lead: Number(sentences[at]?.isLead === true),
    'second sentence': Number(at === 1),
    'third sentence': Number(at === 2),
    'title in subject': shareOf(titled, subject),
    'title in sentence': shareOf(titled, sentence),
    mentions: Math.log1p(times),
    'named once': Number(isSomebodys && times < oftenNamed),
    'first of the places': Number(main.where[0] === value),
    measure: Number(isMeasure(fact, text)),
    digits: Number(/\d/.test(value)),
    year: Number(/^\d{4}$/.test(value)),
    // "On Monday", behind the lead.
    'day alone': Number(kind === 'when' && !/\d/.test(text.slice(evidence.start, evidence.end)) && sentences[at]?.isLead !== true),
    'commas before': text.slice(start, evidence.start).split(',').length - 1,
    'somebody says so': Number(/\b(?:said|told|says|added)\b/.test(sentence)),
    'short subject': Number(subject.split(/\s+/).length < shortSubject),
    [`kind ${kind}`]: 1,
  };
}
