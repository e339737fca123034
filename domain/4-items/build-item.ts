import { uuidV8 } from '#core/ids';
import type { Fact } from '#facts/fact';
import type { ItemDraft } from '#items/drafts';
import type { Evidence } from '#items/forms/parts';
import { notStated } from '#items/forms/unstated';
import type { Item } from '#items/item';

/** Names this way of making questions; part of their ids. */
export const generator = 'items/2';

/** What questions are named from: the key of their article, and the slot that each of their facts goes by. */
export type ItemNames = { readonly articleKey: string; readonly slotOf: (fact: Fact) => string };

/** The id of the item that a draft becomes: the same article, facts, form and template give the same. */
export function itemIdOf(draft: ItemDraft, { articleKey, slotOf }: ItemNames): string {
  return uuidV8('item', articleKey, ...draft.facts.map(slotOf), draft.form, draft.template, generator);
}

const optionId = (itemId: string, text: string) => uuidV8(itemId, text).replace(/-/g, '').slice(-10);
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** Only where one option is right there is a place for it. */
const whyOf = (text: string, form: ItemDraft['form'], whys: Readonly<Record<string, string>>) => (whys[text] === undefined || (form !== 'choice' && form !== 'unstated') ? {} : { why: whys[text] });

function optionsOf({ form, facts, keys, distractors, whys = {} }: ItemDraft, itemId: string) {
  const keyed = keys.map((text, at) => ({ id: optionId(itemId, text), text, key: true, ...(form === 'multiple' && facts[at] ? { factId: facts[at].id } : {}) }));
  return [...keyed, ...distractors.map((text) => ({ id: optionId(itemId, text), text, key: false, ...whyOf(text, form, whys) }))].sort(byId);
}

/** "Not stated" comes last, "True" before "False". */
const lastOption = (text: string) => text === notStated || text === 'False';

function evidenceOf({ form, facts }: ItemDraft, first: Fact): Evidence {
  const { start, end, sentence } = first.evidence;
  const listed = form === 'multiple' || form === 'map' ? Math.max(end, ...facts.map((fact) => fact.evidence.end)) : end;
  return { start, end: listed, sentence };
}

/** The item that a draft becomes; null for one without facts. `text` is the article's. */
export function itemOf(draft: ItemDraft, names: ItemNames, text: string): Item | null {
  const [first] = draft.facts;
  if (!first) return null;
  const { form, stem, difficulty, keys } = draft;
  const id = itemIdOf(draft, names);
  const common = { id, factIds: draft.facts.map((fact) => fact.id), kind: first.kind, stem, evidence: evidenceOf(draft, first), difficulty };
  switch (form) {
    case 'typed':
    case 'cloze':
      return { ...common, form, answers: [...keys] };
    case 'choice':
    case 'multiple':
    case 'quote':
      return { ...common, form, options: optionsOf(draft, id) };
    case 'unstated':
      return { ...common, form, options: optionsOf(draft, id).sort((a, b) => Number(lastOption(a.text)) - Number(lastOption(b.text))) };
    case 'true-false':
      return { ...common, form, options: optionsOf(draft, id).sort((a, b) => Number(lastOption(a.text)) - Number(lastOption(b.text))), changed: draft.changed ?? null };
    case 'match':
      return { ...common, form, pairs: keys.map((right, at): [string, string] => [draft.lefts?.[at] ?? '', right]) };
    case 'order':
      return { ...common, form, sequence: [...keys] };
    case 'map':
      return { ...common, form, keyCountries: [...keys] };
    case 'evidence': {
      const [keySentence = first.evidence.sentence, ...others] = draft.sentences ?? [];
      const sentences = [keySentence, ...others].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ id: optionId(id, text.slice(start, end)), start, end, text: text.slice(start, end) }));
      return { ...common, form, sentences, keySentence: { start: keySentence.start, end: keySentence.end } };
    }
  }
}
