import type { Span } from '#articles/article';
import type { FactDraft } from '#facts/drafts';
import type { FactKind } from '#facts/fact';
import { groundOf } from '#facts/ground';
import { isLand } from '#facts/lands';
import type { Reading, SentenceReading } from '#facts/reading';
import { saidOf } from '#facts/said-of';
import { slug } from '#facts/wording';
import type { DateMention } from '#language/dates';
import { isSure, type Mention } from '#language/mentions';
import { holding } from '#language/names/spans';

/** What a sentence is about, in words that survive a change elsewhere: its subject and verb, or its first long words. */
function aboutOf({ clause, tokens }: SentenceReading): string {
  const words = (from: number, to: number) => tokens.slice(from, to).map((token) => token.text).join(' ');
  if (clause) return slug(`${words(...clause.subject)} ${clause.base ?? words(clause.verb, clause.verb + 2)}`);
  return slug(tokens.filter((token) => token.kind === 'word' && token.text.length > 3).slice(0, 4).map((token) => token.text).join(' '));
}

/** Something a sentence says: what kind of fact, and the words that may become a gap. */
type Found = Span & { readonly kind: FactKind; readonly value: string; readonly confidence: number };

/** "Team Estonia", "Comic Corps of Canada": part of a longer name. */
const insideName = /[^.!?”"] \p{Lu}[\p{L}-]+ (?:of )?$/u;

/** Without such a word a capital may stand for its government. */
const placeBefore = /\b(?:(?:in|at|near|outside|around|through|across|into|via|inside|(?:north|south|east|west) of|(?:came|come|flew|travel+ed|went|moved|returned|arrived|sailed|towed|taken|brought|fled) (?:from|to))(?: the| downtown| central)?) $/i;
const landBefore = /\b(?:on|under|from|to|of|between|towards)(?: the)? $/i;
const venueBefore = /\b(?:[Aa]t|[Ii]n|[Nn]ear|[Oo]utside) (?:the )?(?:[\p{Lu}][\p{L}-]+ )?$/u;

/** What may follow a country that stands for itself; in "US dollars" or "China trade" it does not. */
const standsForItself = /^(?:['’]s\b|[.,;:)]|$| (?:and|or|as well as|in|on|at|to|from|by|was|were|is|are|has|had|have|will|would|for|of|with|who|which|that|after|before|during|since|also|where|when|while)\b)/;

function kindOfName(name: Mention, { article, tables }: Reading): FactKind | null {
  const before = article.text.slice(Math.max(0, name.start - 40), name.start);
  switch (name.type) {
    case 'person':
      // A surname that two people share, or nobody's full name, tells of nobody.
      if (!name.name.includes(' ')) return null;
      return /\bthe $/i.test(before) ? null : 'event';
    case 'country': {
      const after = article.text.slice(name.end, name.end + 40);
      const verb = /^ ([a-z]+)/.exec(after)?.[1] ?? '';
      if (insideName.test(before)) return null;
      return standsForItself.test(after) || tables.verbs.past.has(verb) || tables.verbs.present.has(verb) ? 'country' : null;
    }
    case 'place':
      return (placeBefore.test(before) || (isLand(name.text, tables) && landBefore.test(before))) && !insideName.test(before) ? 'where' : null;
    case 'organisation': {
      const after = article.text.slice(name.end, name.end + 40).replace(/^ \(\p{Lu}[\p{L}\p{N}.]*\)/u, '');
      const verb = /^ ([a-z]+)/.exec(after)?.[1] ?? '';
      // An acronym in brackets says again what stands before it.
      if (before.endsWith('(')) return null;
      if (!standsForItself.test(after) && !tables.verbs.past.has(verb) && !tables.verbs.present.has(verb)) return null;
      return !/^['’]/.test(after) && venueBefore.test(before) && /^(?:the )?$|\b[Aa]t (?:the )?$/.test(before.slice(-8)) ? 'where' : 'organisation';
    }
    default:
      return null;
  }
}

function named(sentence: SentenceReading, reading: Reading): Found[] {
  return sentence.names.flatMap((name) => {
    const kind = kindOfName(name, reading);
    const { confidence } = name;
    return kind === null || !isSure(name) ? [] : [{ start: name.start, end: name.end, kind, value: name.name, confidence }];
  });
}

const dateable = new Set<DateMention['precision']>(['day', 'part-of-day', 'month', 'year']);

/** "Monday evening" is asked for as its day. */
function dated({ dates }: SentenceReading): Found[] {
  return dates.filter(({ precision, range }) => dateable.has(precision) && range === null).flatMap(({ start, end, value: whole, relative }) => {
    const value = whole?.slice(0, 10) ?? null;
    return value === null ? [] : [{ start, end, kind: 'when' as const, value, confidence: relative ? 0.9 : 0.97 }];
  });
}

/** "One" is seldom worth asking for; a place in an order and a span between two numbers have no neighbours to choose from. */
function counted({ numbers }: SentenceReading): Found[] {
  const asked = numbers.filter(({ kind, style, amount }) => kind !== 'ordinal' && kind !== 'range' && !(style === 'words' && amount < 2));
  return asked.map(({ start, end, text, hedge }) => ({ start, end, kind: 'quantity' as const, value: `${hedge} ${text.toLowerCase()}`.trim(), confidence: 0.95 }));
}

/** Finders of what a sentence says, in the order their facts are listed. */
const finders: readonly ((sentence: SentenceReading, reading: Reading) => Found[])[] = [named, dated, counted];

/** Facts that a sentence states about somebody, some place, day, country, organisation or number, where it can be understood by itself. */
export function sentenceFacts(reading: Reading): FactDraft[] {
  return reading.sentences.flatMap((sentence) => {
    const ground = groundOf(sentence, reading);
    if (!ground) return [];
    const { statement, span } = ground;
    const about = aboutOf(sentence);
    const spoken = (found: Span) => holding(reading.quoted, found) !== undefined;
    const told = (found: Span) => found.start >= span.start && found.end <= span.end && !spoken(found);
    return finders.flatMap((find) => find(sentence, reading)).filter(told).flatMap(({ kind, value, confidence, start, end }) => {
      const subject = saidOf(sentence, reading, { start, end }, kind);
      return subject === null ? [] : [{ kind, value, statement, confidence, evidence: { start, end }, sentence: sentence.index, subject, about }];
    });
  });
}
