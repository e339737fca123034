import type { Article, Span } from '#articles/article';
import type { Dateline } from '#articles/dateline';
import { daysBetween } from '#core/time';
import { articleKeyOf } from '#facts/article-key';
import { antecedentOf, topicOf, type Antecedent, type Topic } from '#facts/antecedents';
import { entitiesOf, type Entity } from '#facts/entities';
import { shownTitle } from '#facts/naming';
import { openingOf } from '#facts/opening';
import type { Phrases } from '#facts/things/definites';
import { castWith, nobody, type Cast } from '#facts/referents';
import { spreadOf } from '#facts/things/nouns';
import { landmarksIn } from '#facts/things/landmarks';
import { occasionOf, type Occasion } from '#facts/things/of-occasion';
import { thingsOf, type Behind, type Thing } from '#facts/things/things';
import { pointedAt, thingTopicOf, type ThingTopic } from '#facts/things/topics';
import { clausesOf, type Clause } from '#language/clauses';
import { calledHere } from '#language/countries/called-here';
import { datesOf, type DateMention } from '#language/dates';
import { findNames, tokensOfSentences } from '#language/find-names';
import type { Mention } from '#language/mentions';
import { numbersOf } from '#language/numbers';
import type { NumberMention } from '#language/numbers/mention';
import { partsOfSpeech } from '#language/parts-of-speech';
import { quotationsOf, quotedSpans, type Quotation } from '#language/quotations';
import type { RoleMention } from '#language/role-phrases';
import { rolesOf } from '#language/roles';
import { partsOf, structureOf } from '#language/structure';
import type { PartKind } from '#language/structure/part';
import type { Tables } from '#language/tables';
import { tokensOf, type Token } from '#language/tokens';
import { languagesOf, type Languages, type Unread } from '#language/unread';

/** A sentence and everything found in it, in order. */
export type SentenceReading = {
  readonly index: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Parts of speech, one for each token. */
  readonly speech: readonly string[];
  /** How many tokens only join it to the sentence before: "But", "In addition,". */
  readonly opening: number;
  readonly names: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly numbers: readonly NumberMention[];
  readonly clause: Clause | null;
  /** The main clause, and those joined to it. */
  readonly clauses: readonly Clause[];
  /** Whom its first "he" or "she", or the "his", "her" or "the 62-year-old" that it begins with, stands for. */
  readonly antecedent: Antecedent | null;
  /** "The canal", "the country": what they mean, where that is another sentence's to say. */
  readonly things: readonly Thing[];
  /** What the sentence right before is about, where that is one thing, which "its" may mean as well. */
  readonly topicBefore: string | null;
  /** What it belongs to where that is not the text of the report: a caption, a byline. */
  readonly part: PartKind | null;
  /** Whether it is the lead, with which the report begins: nothing is told before it, so it points back at nothing. */
  readonly isLead: boolean;
};

/** An article as the language stages read it. */
export type Reading = {
  readonly article: Article;
  readonly tables: Tables;
  readonly dateline: Dateline | null;
  readonly languages: Languages;
  /** What the article is about, for words that only who knows it can tell; null where its title says too little to name it by. */
  readonly occasion: Occasion | null;
  /** In how many sentences each common noun stands. */
  readonly spread: ReadonlyMap<string, number>;
  /** Of the report itself and of its other parts. */
  readonly names: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
  /** Only those of the report itself. */
  readonly roles: readonly RoleMention[];
  readonly quoted: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly SentenceReading[];
};

/** Whether a sentence is no text of the report; headings name what it is about, so they are. */
export function isApart(sentence: SentenceReading | undefined): boolean {
  return sentence !== undefined && sentence.part !== null && sentence.part !== 'heading';
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function indexed(tokens: readonly Token[], spans: readonly Span[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const span of spans) {
    const from = tokens.findIndex((token) => token.start >= span.start && token.start < span.end);
    const to = tokens.findLastIndex((token) => token.end <= span.end && token.start >= span.start) + 1;
    if (from >= 0 && to > from) ends.set(from, to);
  }
  return ends;
}

/** Relative dates less sure than this are open: an earlier or a later day is meant. */
const sure = 0.7;

/** The dates that a sentence can be dated by: not "now", nor the year in "the 2014 World Cup". */
function datesOfSentences(dates: readonly DateMention[]): DateMention[] {
  return dates.filter(({ loose }) => !loose).map((date) => (date.relative && date.confidence < sure ? { ...date, value: null } : date));
}

/** Things by the sentence they stand in. */
function bySentence<T extends { readonly sentence: number }>(things: readonly T[]): (index: number) => readonly T[] {
  const groups = new Map<number, T[]>();
  for (const thing of things) {
    const group = groups.get(thing.sentence);
    if (group) group.push(thing);
    else groups.set(thing.sentence, [thing]);
  }
  return (index) => groups.get(index) ?? [];
}

type Found = { readonly names: readonly Mention[]; readonly dates: readonly DateMention[]; readonly all: readonly DateMention[]; readonly roles: readonly RoleMention[]; readonly part: PartKind | null; readonly speech: readonly string[]; readonly behind: Behind };

/** Spans that may be the subject of a clause: names with the role right before them, and a pronoun that stands for a person. */
function subjectsOf({ names, roles }: Found, antecedent: Span | null): Span[] {
  const led = (name: Mention) => roles.find(({ person, span }) => person === name && name.start - span.end === 1)?.span.start ?? name.start;
  const named = names.filter(({ type }) => type !== 'demonym').map((name) => ({ start: led(name), end: name.end }));
  return antecedent ? [...named, { start: antecedent.start, end: antecedent.end }] : named;
}

/** Whether a span starts in no sentence that is left out. */
function isReadIn({ sentences }: Article, unread: Unread): (span: Span) => boolean {
  const left = sentences.filter((_, at) => unread.has(at));
  return ({ start }) => !left.some((sentence) => start >= sentence.start && start < sentence.end);
}

/** A clause of the tokens behind the first so many, as one of all of them. */
function movedBy({ lead, subject, verb, predicate, ...clause }: Clause, by: number): Clause {
  const moved = ([from, to]: readonly [number, number]): readonly [number, number] => [from + by, to + by];
  return { ...clause, lead: moved(lead), subject: moved(subject), verb: verb + by, predicate: moved(predicate) };
}

type Before = { readonly antecedent: Antecedent | null; readonly pointed: Thing | null; readonly topic: ThingTopic; readonly isLead: boolean };

function readSentence(article: Article, tokens: readonly Token[], opening: number, index: number, found: Found, { antecedent, pointed, topic, isLead }: Before, tables: Tables): SentenceReading {
  const { names, dates, all, part, speech, behind } = found;
  const numbers = numbersOf(article.text, tokens, index, [...all, ...names], tables);
  const told = tokens.slice(opening);
  const spans = { names: indexed(told, subjectsOf(found, (antecedent?.isOwner === true ? null : antecedent) ?? pointed)), dates: indexed(told, dates) };
  const clauses = clausesOf({ tokens: told, parts: speech.slice(opening), spans, tables }).map((clause) => movedBy(clause, opening));
  return { index, span: article.sentences[index] ?? { start: 0, end: 0 }, tokens, speech, opening, names, dates, numbers, clause: clauses[0] ?? null, clauses, antecedent, things: [...(pointed ? [pointed] : []), ...thingsOf({ tokens, speech, dates: all }, behind)], topicBefore: topic?.sentence === index - 1 ? topic.by : null, part, isLead };
}

/** Sentences one after the other: what "he" and "it" stand for hangs on those before. */
function readSentences(article: Article, tokens: readonly (readonly Token[])[], found: (index: number) => Found, quoted: readonly Span[], tables: Tables): SentenceReading[] {
  const stage = { article, quoted, tables };
  let cast: Cast = nobody;
  let before: SentenceReading | undefined;
  let topic: Topic = null;
  let thing: ThingTopic = null;
  const lead = tokens.findIndex((own, index) => own.length > 0 && found(index).part === null);
  return tokens.map((own, index) => {
    const here = found(index);
    const opening = openingOf(own);
    const told = own.slice(opening);
    const antecedent = antecedentOf({ index, tokens: own, opening, speech: here.speech, names: here.names }, topic, cast, before, stage);
    const pointed = pointedAt({ tokens: told, speech: here.speech.slice(opening), dates: here.all }, index, thing);
    const sentence = readSentence(article, own, opening, index, here, { antecedent, pointed, topic: thing, isLead: index === lead }, tables);
    topic = topicOf(sentence);
    cast = castWith(cast, sentence, stage);
    before = sentence;
    thing = thingTopicOf(article.text, sentence, tables);
    return sentence;
  });
}

/** Readings by article: facts and questions are both made from one, and reading is what costs. */
const read = new WeakMap<Article, { readonly tables: Tables; readonly reading: Reading }>();

/** What an article says, word by word: names, dates, numbers, roles, quotations and clauses. The same article object is read once. */
export function readingOf(article: Article, tables: Tables): Reading {
  const known = read.get(article);
  if (known?.tables === tables) return known.reading;
  const reading = readAnew(article, calledHere(`${article.title} ${article.text}`, tables));
  read.set(article, { tables, reading });
  return reading;
}

/** The title as a sentence; empty where every word of it begins with a capital, as names cannot be told there. */
function headlineOf({ title }: Article, tables: Tables): Phrases {
  const tokens = tokensOf(title, { start: 0, end: title.length });
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const plain = long.filter(({ capital }) => capital).length * 2 <= long.length ? tokens : [];
  return { tokens: plain, speech: partsOfSpeech([plain.map(({ text }) => text)], tables.models.parts)[0] ?? [], dates: [] };
}

/** So many days at most lie between the day an article is filed under and the one it prints itself. */
const mostApart = 3;

/** "From September to mid-March", "in July and August", with no verb of the past: so it is every year. */
function isOfEveryYear(date: DateMention, dates: readonly DateMention[], text: string): boolean {
  const bare = ({ precision, text: words, direction }: DateMention) => precision === 'month' && direction !== 'past' && !/\d|\b(?:last|next|this)\b/.test(words);
  const between = (one: DateMention, other: DateMention) => /^ ?(?:and|or|to|through|until|till|-|–) ?(?:the end of |late |early |mid-?)?$/.test(text.slice(one.end, other.start));
  return bare(date) && dates.some((other) => other !== date && bare(other) && (between(other, date) || between(date, other)));
}

/** Why it is open which day or month a date means. */
function isOpenDate(date: DateMention, dates: readonly DateMention[], { text, date: published }: Pick<Article, 'text' | 'date'>): boolean {
  // "That October": of which year, the sentence before says.
  if (/^\p{Lu}\p{Ll}+$/u.test(date.text) && /\bthat $/i.test(text.slice(Math.max(0, date.start - 6), date.start))) return true;
  // "The next finals begin in January", told in February: of which year is open.
  if (date.precision === 'month' && date.relative && !/\b(?:last|this|next|past)\b|\d/i.test(date.text) && date.direction === 'future' && published !== null && date.value !== null && date.value < published.slice(0, 7)) return true;
  // "The following July": it counts from what the sentence before told.
  return isOfEveryYear(date, dates, text) || (date.relative && /\b(?:following|previous|preceding) $/.test(text.slice(Math.max(0, date.start - 11), date.start)));
}

const yearBehind = /^(?:last|this|next) year$/i;

/** "May 3 last year", "January this year": the year behind a day or month is its own, and a part of it. */
function withYearBehind(all: readonly DateMention[], article: Pick<Article, 'text' | 'date'>): DateMention[] {
  const taken = new Set<DateMention>();
  const dates = all.map((date) => {
    if (isOpenDate(date, all, article)) return { ...date, value: null };
    const year = all.find(({ start, text }) => start === date.end + 1 && yearBehind.test(text));
    const own = date.value !== null && date.value.length > 4 && !/\d{4}/.test(date.text) ? date.value : null;
    if (!year?.value || !own) return date;
    taken.add(year);
    return { ...date, value: `${year.value.slice(0, 4)}${own.slice(4)}`, end: year.end, text: article.text.slice(date.start, year.end) };
  });
  return dates.filter((_, at) => !taken.has(all[at] as DateMention));
}

/** The dates of an article. Where it prints the day it was published, "yesterday" counts from that one. */
function datesFrom(article: Article, unread: Unread, parts: readonly (PartKind | null)[]): DateMention[] {
  const dates = datesOf(article, unread);
  const isDay = ({ precision, relative }: DateMention) => precision === 'day' && !relative;
  // A paper prints tomorrow what "Sept. 28" above the report calls today.
  const printed = (dates.find((date) => parts[date.sentence] === 'published' && isDay(date)) ?? dates.find((date) => date.sentence < 0 && isDay(date) && /\d/.test(date.text)))?.value;
  const { date } = article;
  const isOther = printed && date !== null && printed !== date && Math.abs(daysBetween(date, printed)) <= mostApart;
  return isOther ? datesOf({ ...article, date: printed }, unread) : dates;
}

/** Parts of speech of each sentence. The capital of a first word makes it a name for the tagger: where none was found, its small letters say what it is. */
function speechOf(sentences: readonly (readonly Token[])[], namesIn: (index: number) => readonly Mention[], { models }: Tables): string[][] {
  const speech = partsOfSpeech(sentences.map((own) => own.map(({ text }) => text)), models.parts);
  const capitals = new Set(sentences.flatMap((own) => own.slice(1).filter(({ capital }, at) => capital && own[at]?.kind === 'word').map(({ text }) => text)));
  const doubtful = sentences.flatMap((own, index) => (own[0] && /^NNPS?$/.test(speech[index]?.[0] ?? '') && /^\p{Lu}\p{Ll}+$/u.test(own[0].text) && own[1]?.capital !== true && own[1]?.kind !== 'number' && !capitals.has(own[0].text) && !namesIn(index).some(({ start }) => start === own[0]?.start) ? [index] : []));
  const again = partsOfSpeech(doubtful.map((index) => (sentences[index] ?? []).map(({ text, lower }, at) => (at === 0 ? lower : text))), models.parts);
  doubtful.forEach((index, at) => { speech[index] = again[at] ?? []; });
  return speech;
}

/** A quotation with "he said" as that of the person whom the pronoun stands for in its sentence, where that is known. */
function saidByReferent(quotation: Quotation, sentences: readonly SentenceReading[]): Quotation {
  const { source, speakerBy } = quotation;
  if (!source || speakerBy === 'name') return quotation;
  const person = sentences.find(({ antecedent }) => antecedent?.start === source.start)?.antecedent?.person;
  return person ? { ...quotation, speaker: person.name, speakerBy: 'pronoun' } : quotation;
}

function readAnew(article: Article, tables: Tables): Reading {
  const structure = structureOf(article);
  const parts = partsOf(article.sentences, structure);
  const all = tokensOfSentences(article);
  const languages = languagesOf(article, all, parts, tables);
  const tokens = all.map((own, index) => (languages.unread.has(index) ? [] : own));
  const dates = withYearBehind(datesFrom(article, languages.unread, parts), article);
  const allIn = bySentence(dates);
  const datesIn = bySentence(datesOfSentences(dates));
  const names = findNames(article.text, tokens, tables).filter((name) => !datesIn(name.sentence).some((date) => overlaps(name, date)));
  const namesIn = bySentence(names);
  const speech = speechOf(tokens, namesIn, tables);
  const roles = rolesOf(article.text, tokens, speech, names, tables).filter(({ person }) => (parts[person.sentence] ?? null) === null);
  const quoted = quotedSpans(article.text, article.paragraphs);
  const rolesIn = bySentence(roles.map((role) => ({ ...role, sentence: role.person.sentence })));
  const phrases = tokens.map((own, index) => ({ tokens: own, speech: speech[index] ?? [], dates: allIn(index) }));
  const landmarks = landmarksIn(article, phrases, headlineOf(article, tables), names, roles, tables);
  const sentences = readSentences(article, tokens, (index) => ({ names: namesIn(index), dates: datesIn(index), all: allIn(index), roles: rolesIn(index), part: parts[index] ?? null, speech: speech[index] ?? [], behind: { index, landmarks, tables } }), quoted, tables);
  const quotations = quotationsOf(article.text, article.paragraphs, names, tables).filter(isReadIn(article, languages.unread)).map((quotation) => saidByReferent(quotation, sentences));
  const occasion = shownTitle(article.title) === null ? null : occasionOf(article.title, phrases);
  const entities = entitiesOf(articleKeyOf(article), names, tables);
  return { article, tables, dateline: structure.dateline, languages, occasion, spread: spreadOf(phrases), names, entities, dates, roles, quoted, quotations, sentences };
}
