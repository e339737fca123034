import { z } from 'zod';
import { factKinds } from '#facts/fact';
import { Span } from '#articles/article';

const Evidence = Span.extend({ sentence: Span });

/** One answer to choose from. `factId` says whose memory it tells of, in an item of several facts. */
const Option = z.strictObject({ id: z.string().min(1).max(64), text: z.string().min(1), key: z.boolean(), factId: z.uuid().optional() });

const common = {
  /** UUIDv8 of article, facts, form and generator. */
  id: z.uuid(),
  factIds: z.array(z.uuid()).min(1),
  /** The kind of the facts asked for. */
  kind: z.enum(factKinds),
  stem: z.string().min(1),
  evidence: Evidence,
  /** 0 easy to 1 hard, estimated. */
  difficulty: z.number().min(0).max(1),
};

/** A question with its key. Options stand in an order that says nothing about the key. */
export const Item = z.discriminatedUnion('form', [
  z.strictObject({ ...common, form: z.literal('choice'), options: z.array(Option).min(2) }),
  z.strictObject({ ...common, form: z.literal('multiple'), options: z.array(Option).min(3) }),
  /** The first answer is the one to show; the others are as right. */
  z.strictObject({ ...common, form: z.literal('typed'), answers: z.array(z.string().min(1)).min(1) }),
]);
export type Item = z.infer<typeof Item>;
export type ItemForm = Item['form'];

/** What a learner may see of an item before answering: neither key nor evidence. */
export const ShownItem = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('choice'), kind: z.enum(factKinds), stem: z.string(), options: z.array(z.strictObject({ id: z.string(), text: z.string() })) }),
  z.strictObject({ form: z.literal('multiple'), kind: z.enum(factKinds), stem: z.string(), options: z.array(z.strictObject({ id: z.string(), text: z.string() })) }),
  z.strictObject({ form: z.literal('typed'), kind: z.enum(factKinds), stem: z.string() }),
]);
export type ShownItem = z.infer<typeof ShownItem>;

/** The half of an item that stays on the server until the response is in. */
export const ItemKey = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('choice'), optionId: z.string(), evidence: Evidence }),
  /** One entry for each option; an option tells of the fact it names, or of all facts of the item when it names none. */
  z.strictObject({ form: z.literal('multiple'), options: z.array(z.strictObject({ id: z.string(), key: z.boolean(), factId: z.uuid().optional() })), evidence: Evidence }),
  z.strictObject({ form: z.literal('typed'), answers: z.array(z.string()).min(1), evidence: Evidence }),
]);
export type ItemKey = z.infer<typeof ItemKey>;

/** What a learner answered. */
export const ItemResponse = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('choice'), optionId: z.string().min(1).max(64) }),
  z.strictObject({ form: z.literal('multiple'), optionIds: z.array(z.string().min(1).max(64)).min(1).max(32) }),
  z.strictObject({ form: z.literal('typed'), text: z.string().min(1).max(200) }),
  z.strictObject({ form: z.literal('unknown') }),
]);
export type ItemResponse = z.infer<typeof ItemResponse>;

/** The two halves of an item, apart: what is shown and what is kept. */
export function halvesOf(item: Item): { shown: ShownItem; key: ItemKey } {
  const { kind, stem, evidence } = item;
  switch (item.form) {
    case 'choice': {
      const key = item.options.find((option) => option.key);
      if (!key) throw new Error(`Item ${item.id} has no key.`);
      return { shown: { form: 'choice', kind, stem, options: item.options.map(({ id, text }) => ({ id, text })) }, key: { form: 'choice', optionId: key.id, evidence } };
    }
    case 'multiple':
      return {
        shown: { form: 'multiple', kind, stem, options: item.options.map(({ id, text }) => ({ id, text })) },
        key: { form: 'multiple', options: item.options.map(({ id, key, factId }) => ({ id, key, ...(factId ? { factId } : {}) })), evidence },
      };
    case 'typed':
      return { shown: { form: 'typed', kind, stem }, key: { form: 'typed', answers: item.answers, evidence } };
  }
}

type Halves = { id: string; factIds: string[]; difficulty: number; shown: ShownItem; key: ItemKey };

/** The item that two halves make; throws when they are of different forms. The reverse of `halvesOf`. */
export function wholeItem({ id, factIds, difficulty, shown, key }: Halves): Item {
  const base = { id, factIds, difficulty, kind: shown.kind, stem: shown.stem, evidence: key.evidence };
  if (shown.form === 'choice' && key.form === 'choice') {
    return { ...base, form: 'choice', options: shown.options.map((option) => ({ ...option, key: option.id === key.optionId })) };
  }
  if (shown.form === 'multiple' && key.form === 'multiple') {
    const told = new Map(key.options.map((option) => [option.id, option]));
    return { ...base, form: 'multiple', options: shown.options.map((option) => ({ ...option, key: false, ...told.get(option.id) })) };
  }
  if (shown.form === 'typed' && key.form === 'typed') return { ...base, form: 'typed', answers: key.answers };
  throw new Error(`Item ${id}: a ${shown.form} item with the key of a ${key.form} item.`);
}
