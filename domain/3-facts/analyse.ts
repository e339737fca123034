import type { Article, Span } from '#articles/article';
import { uuidV8 } from '#core/ids';
import { contradictory, sameOfOthers } from '#facts/ambiguous';
import { ageFacts } from '#facts/ages';
import { articleKeyOf } from '#facts/article-key';
import { asideFacts } from '#facts/asides';
import { countryFacts } from '#facts/country-facts';
import type { FactDraft } from '#facts/drafts';
import type { Entity } from '#facts/entities';
import type { Fact } from '#facts/fact';
import { mainOf, type Main } from '#facts/main';
import { isSatire, notesOf, type Note } from '#facts/notes';
import { quoteFacts } from '#facts/quote-facts';
import { readingOf, type Reading } from '#facts/reading';
import { roleFacts } from '#facts/role-facts';
import { sentenceFacts } from '#facts/sentence-facts';
import { slug } from '#facts/wording';
import type { Precision } from '#language/dates/date';
import type { Tables } from '#language/tables';

/** What an article says. `entities`, `dates` and `quotes` hold all that was found, `facts` only what may be asked. */
export type Analysis = {
  readonly entities: readonly Entity[];
  readonly dates: readonly (Span & { readonly text: string; readonly value: string | null; readonly precision: Precision; readonly confidence: number })[];
  readonly quotes: readonly (Span & { readonly speaker: string; readonly confidence: number })[];
  readonly facts: readonly Fact[];
  readonly main: Main;
  /** What was left out, and why. */
  readonly notes: readonly Note[];
};

/** Below this a fact is not asked. */
const gate = 0.7;

/** In this order facts are listed. */
const finders: readonly ((reading: Reading) => FactDraft[])[] = [roleFacts, sentenceFacts, asideFacts, countryFacts, ageFacts, quoteFacts];

function identified(drafts: readonly FactDraft[], article: Article): Fact[] {
  const articleKey = articleKeyOf(article);
  const taken = new Map<string, number>();
  return drafts.flatMap(({ about, sentence, evidence, ...draft }) => {
    const span = article.sentences[sentence];
    if (!span) return [];
    const base = `${draft.kind}/${slug(draft.value)}/${about}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    const slot = count === 1 ? base : `${base}/${count}`;
    return [{ id: uuidV8('fact', articleKey, slot), slot, ...draft, evidence: { ...evidence, sentence: span } }];
  });
}

/** A role is said once, where it is said first, and so is what a sentence says of one place: "the capital of Niger" is in Niger. */
function distinct(drafts: readonly FactDraft[]): FactDraft[] {
  const seen = new Set<string>();
  return drafts.filter(({ kind, value, subject, about, sentence }) => {
    const isPlaced = kind === 'country' || kind === 'where';
    const key = JSON.stringify(kind === 'role' ? [kind, subject] : isPlaced ? [kind, value, subject, sentence] : [kind, value, about, sentence]);
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

/** Of what the same words prove twice, by a sentence and by what stands beside a name in it, the shorter statement. */
function toldOnce(drafts: readonly FactDraft[]): FactDraft[] {
  const keyOf = ({ kind, evidence }: FactDraft) => `${kind} ${evidence.start} ${evidence.end}`;
  const shortest = new Map<string, FactDraft>();
  for (const draft of drafts) {
    const other = shortest.get(keyOf(draft));
    if (!other || draft.statement.length < other.statement.length) shortest.set(keyOf(draft), draft);
  }
  return drafts.filter((draft) => (draft.kind !== 'when' && draft.kind !== 'where' && draft.kind !== 'quantity') || shortest.get(keyOf(draft)) === draft);
}

/** Entities, dates, quotations, facts and main names of an article, and what was left out of it. The same article gives the same analysis, ids included. */
export function analyse(article: Article, tables: Tables): Analysis {
  const reading = readingOf(article, tables);
  const { entities } = reading;
  const quotes = quoteFacts(reading);
  const found = reading.languages.mostlyForeign || isSatire(article) ? [] : toldOnce(distinct(finders.flatMap((find) => find(reading)))).filter(({ confidence }) => confidence >= gate);
  const shared = sameOfOthers(found);
  // Nothing is told in a sentence whose number another one gives otherwise.
  const contradicted = new Set([...contradictory(found)].map(({ statement }) => statement));
  const drafts = found.filter((draft) => !shared.has(draft) && !contradicted.has(draft.statement));
  return {
    entities,
    dates: reading.dates.map(({ start, end, text, value, precision, confidence }) => ({ start, end, text, value, precision, confidence })),
    quotes: quotes.map(({ evidence, value, confidence }) => ({ ...evidence, speaker: value, confidence })),
    facts: identified(drafts, article),
    main: mainOf(reading),
    notes: notesOf(reading),
  };
}
