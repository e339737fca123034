import { seededRandom } from '#core/random';
import type { Entity } from '#facts/entities';
import type { Fact } from '#facts/fact';
import type { Reading, SentenceReading } from '#facts/reading';
import { inverted, predicateSpan } from '#items/clause-words';
import type { ArticleTemplate, Ground, ItemDraft, Scene } from '#items/drafts';
import { notStated } from '#items/forms/unstated';
import { datedClause } from '#items/when-did';
import { pick } from '#items/wordings';
import { daysBetween } from '#language/days';
import { isSure } from '#language/mentions';

const lastWord = (name: string) => name.split(' ').at(-1) ?? name;
const longestQuote = 24;
/** Wrong texts beside "Not stated in the article". */
const beside = 2;
/** Questions of one kind that the article leaves open. */
const mostOpen = 3;

const sureNames = (entities: readonly Entity[], type: Entity['type']) => entities.filter((entity) => entity.type === type && isSure(entity)).map(({ name }) => name);
const fullNames = ({ entities }: Reading) => sureNames(entities, 'person').filter((name) => name.includes(' '));
const textOf = ({ article }: Reading, { span }: SentenceReading) => article.text.slice(span.start, span.end);

const saying = /\b(?:said|says|told|added|according to|announced|stated|warned|wrote|tweeted|explained|argued|claimed|asked|insisted|called|urged|promised|denied|confirmed|spoke|speaking)\b/;

/** People named in the article to whom it gives no word at all; none where it leaves open whose some words are. */
function silentPeople(reading: Reading): string[] {
  const { quotations, sentences } = reading;
  if (quotations.some(({ speaker, scare }) => speaker === null && !scare)) return [];
  return fullNames(reading).filter((name) => {
    const own = sentences.map((sentence) => textOf(reading, sentence)).filter((text) => text.includes(lastWord(name)));
    return quotations.every(({ speaker }) => speaker !== name) && own.every((text) => !saying.test(text) && !/[“”"]/.test(text));
  });
}

const quoted = (fact: Fact) => `“${fact.subject}”`;

/** "What did Luis Urzúa say?": his words among those of others; or of somebody who is named but not quoted. Each quotation is asked about once. */
export const wordsOrNot: ArticleTemplate = {
  name: 'words-or-not',
  ask: ({ facts, reading }): ItemDraft[] => {
    const quotes = facts.filter((fact) => fact.kind === 'quote' && fact.subject.split(' ').length <= longestQuote && /^\p{Lu}/u.test(fact.subject));
    const silent = quotes.length < beside ? [] : silentPeople(reading);
    return quotes.flatMap((fact, at): ItemDraft[] => {
      const asked = (name: string) => pick([`Which of these words are by ${name}, according to the article?`, `What did ${name} say, according to the article?`, `Which of these did ${name} say, according to the article?`, `According to the article, what did ${name} say?`], 'words-or-not', fact);
      const base = { template: 'words-or-not', form: 'unstated' as const, facts: [fact] };
      const around = [...quotes.slice(at), ...quotes.slice(0, at)];
      const name = silent[at];
      if (name !== undefined) return [{ ...base, stem: asked(name), keys: [notStated], distractors: around.slice(0, beside).map(quoted), difficulty: 0.65, worth: 0.74 }];
      const others = around.filter(({ value }) => value !== fact.value).map(quoted).slice(0, beside);
      return others.length < beside ? [] : [{ ...base, stem: asked(fact.value), keys: [quoted(fact)], distractors: [...others, notStated], difficulty: 0.5, worth: 0.7 }];
    });
  },
};

/** Cities of the article, the best known to it first. */
function citiesOf({ entities, tables }: Reading): string[] {
  return sureNames(entities, 'place').filter((name) => /^(?:city|capital)$/.test(tables.places.get(name)?.grain ?? ''));
}

/** Whether another time than that of the report is meant, whose place nothing else in it tells. */
function isLongAgo({ value }: Fact, { article }: Reading): boolean {
  const day = `${value}-01-01`.slice(0, 10);
  return article.date !== null && /^\d{4}/.test(value) && daysBetween(day, article.date) > (value.length === 10 ? 60 : 400);
}

/** Whether a sentence names nothing but people: no place, and no organisation or event that has one. */
const namesOnlyPeople = ({ names }: SentenceReading) => names.every(({ type }) => type === 'person');

/** "In which city did Diego Maradona die in November 2020?": the article gives the day and no place. */
export const cityOrNot: ArticleTemplate = {
  name: 'city-or-not',
  ask: (ground): ItemDraft[] => {
    const { facts, reading } = ground;
    const cities = citiesOf(reading);
    if (cities.length < beside) return [];
    const far = facts.filter((fact) => fact.kind === 'when' && isLongAgo(fact, reading));
    return far.flatMap((fact): ItemDraft[] => {
      const sentence = reading.sentences.find(({ span }) => span.start === fact.evidence.sentence.start);
      const dated = sentence && namesOnlyPeople(sentence) ? datedClause({ ...ground, fact, sentence }) : null;
      const question = sentence && dated && isByPerson({ ...ground, fact, sentence }) ? inverted({ ...ground, fact, sentence }, dated.clause, []) : null;
      if (!sentence || question === null || !question.includes(fact.value.slice(0, 4))) return [];
      const near = reading.sentences.filter(({ index }) => Math.abs(index - sentence.index) <= 1).map((other) => textOf(reading, other)).join(' ');
      const others = cities.filter((name) => !near.includes(name)).slice(0, beside);
      const stem = pick([`In which city ${question}, according to the article?`, `According to the article, in which city ${question}?`, `In what city ${question}, according to the article?`, `According to the article, in what city ${question}?`], 'city-or-not', fact);
      return others.length < beside ? [] : [{ template: 'city-or-not', form: 'unstated', facts: [fact], stem, keys: [notStated], distractors: others, difficulty: 0.65, worth: 0.7 }];
    }).slice(0, mostOpen);
  },
};

function isByPerson(scene: Scene): boolean {
  const { clause, tokens, names } = scene.sentence;
  const end = clause ? tokens[clause.subject[1] - 1]?.end : undefined;
  const predicate = clause && predicateSpan(scene, clause);
  return names.some((name) => name.type === 'person' && name.end === end) && predicate !== null && !/\b(?:home|there|here|abroad)\b/.test(scene.reading.article.text.slice(predicate.start, predicate.end));
}

const origins = /\b(?:born|birth\w*|native|hometown|home town|grew up|raised|childhood|origins?|originally|comes? from|came from|emigrated|immigrant\w*)\b/i;

/** "Where was Sheperd Doeleman born?": an article that tells of nobody's birth tells of nobody's birthplace. */
export const birthplaceOrNot: ArticleTemplate = {
  name: 'birthplace-or-not',
  ask: ({ facts, reading }: Ground): ItemDraft[] => {
    const cities = citiesOf(reading);
    if (cities.length < beside || origins.test(reading.article.text)) return [];
    return fullNames(reading).flatMap((name): ItemDraft[] => {
      const fact = facts.find(({ kind, subject, value }) => (kind === 'role' && subject === name) || (kind === 'event' && value === name && subject.startsWith('who ')));
      const own = reading.sentences.map((sentence) => textOf(reading, sentence)).filter((text) => text.includes(lastWord(name))).join(' ');
      const others = cities.filter((city) => !own.includes(city)).slice(0, beside);
      if (!fact || others.length < beside) return [];
      const stem = pick([`Where was ${name} born, according to the article?`, `According to the article, where was ${name} born?`, `In which city was ${name} born, according to the article?`, `According to the article, in which city was ${name} born?`], 'birthplace-or-not', fact);
      return [{ template: 'birthplace-or-not', form: 'unstated', facts: [fact], stem, keys: [notStated], distractors: others, difficulty: 0.6, worth: 0.5 }];
    }).slice(0, 1);
  },
};

const openToDoubt = new Set(['who', 'where', 'when', 'what-role', 'how-many']);
/** So many of the questions that could be asked so are: about as many as the article leaves open. */
const share = 0.35;

/** A sound question with options, asked with "Not stated in the article" among them. */
export function withNotStated(draft: ItemDraft, { fact }: Scene): ItemDraft[] {
  if (draft.form !== 'choice' || !openToDoubt.has(draft.template) || draft.distractors.length < beside) return [];
  if (seededRandom(`or-not/${fact.slot}`)() > share) return [];
  return [{ ...draft, template: `${draft.template}-or-not`, form: 'unstated', distractors: [...draft.distractors.slice(0, beside), notStated], difficulty: Math.min(1, draft.difficulty + 0.1), worth: draft.worth - 0.15 }];
}
