import type { Article } from '#articles/article';
import { uuidV8 } from '#core/ids';
import type { Analysis } from '#facts/analyse';
import { articleKeyOf } from '#facts/article-key';
import type { Fact } from '#facts/fact';
import { readingOf, type Reading } from '#facts/reading';
import { whatRole, whichCountry, whoHasRole } from '#items/about-roles';
import { cloze } from '#items/cloze';
import { countryList } from '#items/country-lists';
import type { ItemDraft, Template } from '#items/drafts';
import { howMany } from '#items/how-many';
import { howOld } from '#items/how-old';
import type { Item } from '#items/item';
import { lint } from '#items/lint';
import { sourceOf } from '#items/source-of';
import { whenDid } from '#items/when-did';
import { whereDid } from '#items/where-did';
import { whoDid } from '#items/who-did';
import { whoSaid } from '#items/who-said';
import type { Tables } from '#language/tables';

/** Names this way of making questions; part of their ids. */
export const generator = 'items/1';

/** In this order a fact is asked: questions first, gaps last. */
const templates: readonly Template[] = [countryList, whoDid, whenDid, whereDid, howMany, howOld, sourceOf, whoSaid, whatRole, whoHasRole, whichCountry, cloze];

/** What questions are named from: the key of their article, and the slot that each of their facts goes by. */
export type ItemNames = { readonly articleKey: string; readonly slotOf: (fact: Fact) => string };

const namesOf = (article: Article): ItemNames => ({ articleKey: articleKeyOf(article), slotOf: ({ slot }) => slot });

/** A question with what the rules said of it, for those who want to see why. */
export type Judged = { readonly item: Item; readonly template: string; readonly problems: readonly string[]; readonly worth: number };

function optionsOf(draft: ItemDraft, id: string) {
  const all = [...draft.keys.map((text, at) => ({ text, key: true, fact: draft.form === 'multiple' ? draft.facts[at] : undefined })), ...draft.distractors.map((text) => ({ text, key: false, fact: undefined }))];
  return all
    .map(({ text, key, fact }) => ({ id: uuidV8(id, text).replace(/-/g, '').slice(-10), text, key, ...(fact ? { factId: fact.id } : {}) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function itemOf(draft: ItemDraft, { articleKey, slotOf }: ItemNames): Item | null {
  const [first] = draft.facts;
  if (!first) return null;
  const id = uuidV8('item', articleKey, ...draft.facts.map(slotOf), draft.form, draft.template, generator);
  const last = draft.facts.at(-1) ?? first;
  const evidence = { start: first.evidence.start, end: Math.max(first.evidence.end, last.evidence.end), sentence: first.evidence.sentence };
  const common = { id, factIds: draft.facts.map((fact) => fact.id), kind: first.kind, stem: draft.stem, evidence, difficulty: draft.difficulty };
  if (draft.form === 'typed') return { ...common, form: 'typed', answers: [...draft.keys] };
  return { ...common, form: draft.form, options: optionsOf(draft, id) };
}

/** Early sentences matter more; a question that had to lean on a cloze is worth its template's worth. */
function worthOf(draft: ItemDraft, reading: Reading): number {
  const at = reading.sentences.findIndex(({ span }) => span.start === draft.facts[0]?.evidence.sentence.start);
  const early = 1 - at / Math.max(1, reading.sentences.length);
  return draft.worth * (0.75 + 0.25 * early) * (draft.facts[0]?.confidence ?? 0);
}

type Linted = { readonly draft: ItemDraft; readonly problems: readonly string[] };

function draftsFor(fact: Fact, facts: readonly Fact[], reading: Reading): Linted[] {
  const sentence = reading.sentences.find(({ span }) => span.start === fact.evidence.sentence.start);
  if (!sentence) return [];
  const drafts = templates.flatMap(({ ask }) => ask({ fact, facts, reading, sentence })).map((draft) => ({ draft, problems: lint(draft) }));
  const asked = (form: ItemDraft['form']) => drafts.some(({ draft, problems }) => draft.template !== 'cloze' && (draft.form === form || draft.form === 'multiple') && problems.length === 0);
  // A gap stands in only where no question of its form is sound.
  return drafts.filter(({ draft }) => draft.template !== 'cloze' || !(asked(draft.form) || asked('choice')));
}

/** Every question that could be made, best first, with the rules it breaks. */
export function judged(article: Article, analysis: Analysis, tables: Tables, names = namesOf(article)): Judged[] {
  const reading = readingOf(article, tables);
  const drafts = analysis.facts.flatMap((fact) => draftsFor(fact, analysis.facts, reading));
  const keys = new Map<string, Set<string>>();
  // The forms of one question may show its key in other words: "more than 200" and "200".
  for (const { draft: { stem, facts: [fact] } } of drafts) keys.set(stem, (keys.get(stem) ?? new Set()).add((fact?.kind === 'role' ? fact.subject : fact?.value) ?? ''));
  return drafts
    .flatMap(({ draft, problems }): Judged[] => {
      const item = itemOf(draft, names);
      return item ? [{ item, template: draft.template, problems: [...problems, ...((keys.get(draft.stem)?.size ?? 0) > 1 ? ['stem-of-several-keys'] : [])], worth: worthOf(draft, reading) }] : [];
    })
    .sort((a, b) => b.worth - a.worth || (a.item.id < b.item.id ? -1 : 1));
}

/**
 * The questions of an article, best first; none that breaks a rule. The same article gives the same questions, ids included.
 * @param names the names that the article and its facts have had from their first version on; without them, those of this one
 */
export function makeItems(article: Article, analysis: Analysis, tables: Tables, names = namesOf(article)): Item[] {
  return judged(article, analysis, tables, names).filter(({ problems }) => problems.length === 0).map(({ item }) => item);
}
