import { z } from 'zod';
import { Span } from '#articles/article';
import { type Common, common, keyCommon, shownCommon, shownOf } from '#items/forms/parts';
import { scoreOneKey } from '#items/forms/one-key';

const form = 'evidence' as const;

/** A sentence of the article, under an id that says nothing about the key. */
const Sentence = Span.extend({ id: z.string().min(1).max(64), text: z.string().min(1) });
const spanOf = ({ start, end }: z.infer<typeof Span>) => ({ start, end });
const at = (start: number) => (sentence: z.infer<typeof Span>) => sentence.start === start;

const Item = z
  .strictObject({ ...common, form: z.literal(form), sentences: z.array(Sentence).min(3), keySentence: Span })
  .refine(({ sentences, keySentence }) => sentences.filter(at(keySentence.start)).length === 1, { error: 'one sentence is the key' });
const Shown = z.strictObject({ form: z.literal(form), ...shownCommon, sentences: z.array(Sentence) });
const Key = z.strictObject({ form: z.literal(form), optionId: z.string(), ...keyCommon });

function idOfKey({ id, sentences, keySentence }: z.infer<typeof Item>): string {
  const key = sentences.find(at(keySentence.start));
  if (!key) throw new Error(`Item ${id} has no key.`);
  return key.id;
}

/** Which sentence proves the statement; the sentences stand in the order of the article. */
export const evidence = {
  Item,
  Shown,
  Key,
  control: 'choice' as const,
  halves: (item: z.infer<typeof Item>) => ({
    shown: { form, ...shownOf(item), sentences: item.sentences },
    key: { form, optionId: idOfKey(item), evidence: item.evidence },
  }),
  whole: (base: Common, shown: z.infer<typeof Shown>, key: z.infer<typeof Key>) => ({
    ...base, form, sentences: shown.sentences, keySentence: spanOf(shown.sentences.find(({ id }) => id === key.optionId) ?? key.evidence.sentence),
  }),
  score: scoreOneKey,
};
