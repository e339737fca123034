import { seededRandom } from '#core/random';
import { daysBetween } from '#core/time';
import type { Entity } from '#facts/entities';
import type { Fact } from '#facts/fact';
import { numberOf } from '#facts/found/number-of';
import type { Reading, SentenceReading } from '#facts/reading';
import { inverted, predicateSpan } from '#items/clause-words';
import type { ArticleTemplate, Ground, ItemDraft, Scene } from '#items/drafts';
import { notStated } from '#items/forms/unstated';
import { datedClause } from '#items/when-did';
import { pick } from '#items/wordings';
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

const quoted = (fact: Fact) => `“${fact.subject}”`;

/** "What did Luis Urzúa say?": his words among those of others. What somebody did not say, nobody need know. Each quotation is asked about once. */
export const wordsOrNot: ArticleTemplate = {
  name: 'words-or-not',
  ask: ({ facts }): ItemDraft[] => {
    const quotes = facts.filter((fact) => fact.kind === 'quote' && fact.subject.split(' ').length <= longestQuote && /^\p{Lu}/u.test(fact.subject));
    return quotes.flatMap((fact, at): ItemDraft[] => {
      const asked = (name: string) => pick([`Which of these words are by ${name}, according to the article?`, `What did ${name} say, according to the article?`, `Which of these did ${name} say, according to the article?`, `According to the article, what did ${name} say?`], 'words-or-not', fact);
      const base = { template: 'words-or-not', form: 'unstated' as const, facts: [fact] };
      const around = [...quotes.slice(at), ...quotes.slice(0, at)];
      const others = around.filter(({ value }) => value !== fact.value).map(quoted).slice(0, beside);
      return others.length < beside ? [] : [{ ...base, stem: asked(fact.value), keys: [quoted(fact)], distractors: [...others, notStated], difficulty: 0.5 }];
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
      return others.length < beside ? [] : [{ template: 'city-or-not', form: 'unstated', facts: [fact], stem, keys: [notStated], distractors: others, difficulty: 0.65 }];
    }).slice(0, mostOpen);
  },
};

function isByPerson(scene: Scene): boolean {
  const { clause, tokens, names } = scene.sentence;
  const end = clause ? tokens[clause.subject[1] - 1]?.end : undefined;
  const predicate = clause && predicateSpan(scene, clause);
  return names.some((name) => name.type === 'person' && name.end === end) && predicate !== null && !/\b(?:home|there|here|abroad|told|said|says|informed|asked)\b/.test(scene.reading.article.text.slice(predicate.start, predicate.end));
}

/** Whether the sentences that name a person may tell his or her age. */
const tellsAge = /\b\d{1,2}\b|\b(?:aged?|years?|year-old|old|young\w*|teenage\w*|born)\b/i;

/** "How old was Narendra Modi?": the article gives the ages of others. */
export const ageOrNot: ArticleTemplate = {
  name: 'age-or-not',
  ask: ({ facts, reading }: Ground): ItemDraft[] => {
    const ages = facts.filter((fact) => fact.kind === 'quantity' && isAge(fact, reading));
    const values = [...new Set(ages.map(({ value }) => value))].slice(0, beside);
    const [first] = ages;
    if (!first || values.length < beside) return [];
    const names = fullNames(reading).filter((name) => reading.sentences.map((sentence) => textOf(reading, sentence)).filter((text) => text.includes(lastWord(name))).every((text) => !tellsAge.test(text)));
    return names.slice(0, 1).map((name): ItemDraft => {
      const stem = pick([`How old was ${name}, according to the article?`, `According to the article, how old was ${name}?`, `What age does the article give for ${name}?`, `Which age does the article give for ${name}?`], 'age-or-not', first);
      return { template: 'age-or-not', form: 'unstated', facts: [first], stem, keys: [notStated], distractors: values, difficulty: 0.6 };
    });
  },
};

function isAge(fact: Fact, { sentences }: Reading): boolean {
  const sentence = sentences.find(({ span }) => span.start === fact.evidence.sentence.start);
  return sentence !== undefined && numberOf(sentence, fact.evidence)?.kind === 'age';
}

const openToDoubt = new Set(['who', 'where', 'when', 'what-role', 'how-many']);
/** So many of the questions that could be asked so are: about as many as the article leaves open. */
const share = 0.35;

/** Without one question that the article leaves open, "Not stated" would never be right, and all that offer it are left out. */
export function withoutIdleOption<T extends { readonly draft: ItemDraft; readonly problems: readonly string[] }>(linted: readonly T[]): T[] {
  const isOpen = linted.some(({ draft, problems }) => draft.form === 'unstated' && draft.keys[0] === notStated && problems.length === 0);
  return linted.filter(({ draft }) => isOpen || draft.form !== 'unstated');
}

/** A sound question with options, asked with "Not stated in the article" among them. */
export function withNotStated(draft: ItemDraft, { fact }: Scene): ItemDraft[] {
  if (draft.form !== 'choice' || !openToDoubt.has(draft.template) || draft.distractors.length < beside) return [];
  if (seededRandom(`or-not/${fact.slot}`)() > share) return [];
  return [{ ...draft, template: `${draft.template}-or-not`, form: 'unstated', distractors: [...draft.distractors.slice(0, beside), notStated], difficulty: Math.min(1, draft.difficulty + 0.1) }];
}
