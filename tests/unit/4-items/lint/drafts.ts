import type { Fact, FactKind } from '#facts/fact';
import type { ItemDraft } from '#items/drafts';

/** A fact of an article that is not there: what it says is all that a rule reads. */
export function factSaying(statement: string, { kind = 'event', subject = '', value = '' }: { kind?: FactKind; subject?: string; value?: string } = {}): Fact {
  return { id: `fact of ${statement} ${value}`, slot: `${kind}/${value}`, kind, subject, value, statement, evidence: { start: 0, end: 1, sentence: { start: 0, end: 2 } }, confidence: 1 };
}

/** A question that breaks no rule, but for what is changed in it. */
export function draftWith(change: Partial<ItemDraft> = {}): ItemDraft {
  return { template: 'who', form: 'choice', facts: [], stem: 'Who addressed students at Leeds University?', keys: ['John Kerry'], distractors: ['Barack Obama', 'Ban Ki-moon'], difficulty: 0.5, ...change };
}
