import type { Fact } from '#facts/fact';
import { gapped } from '#items/cloze';
import { countriesBeside } from '#items/distractors';
import type { ItemDraft, Scene, Template } from '#items/drafts';

const link = /^(?:, | and |, and | or )(?:the )?$/;

/** The facts whose countries stand in one list with this one, in order; empty unless this one comes first. */
function listFrom({ fact, facts, reading }: Scene): Fact[] {
  const { text } = reading.article;
  const same = facts.filter((other) => other.kind === 'country' && other.evidence.sentence.start === fact.evidence.sentence.start && other.slot.split('/')[2] === fact.slot.split('/')[2]);
  const follows = (a: Fact, b: Fact) => link.test(text.slice(a.evidence.end, b.evidence.start));
  if (same.some((other) => other.evidence.end < fact.evidence.start && follows(other, fact))) return [];
  const list = [fact];
  for (const other of same.filter((candidate) => candidate.evidence.start > fact.evidence.start)) {
    const last = list.at(-1);
    if (!last || !follows(last, other)) break;
    list.push(other);
  }
  return list.length >= 3 ? list : [];
}

/** "Which of these countries belong in the gap?": a list of countries, several keys. */
export const countryList: Template = {
  name: 'list',
  ask: (scene): ItemDraft[] => {
    const { fact } = scene;
    const list = fact.kind === 'country' ? listFrom(scene).slice(0, 6) : [];
    const last = list.at(-1);
    if (!last) return [];
    const gap = { start: fact.evidence.start, end: last.evidence.end };
    const sentence = gapped(scene, gap);
    if (sentence === null) return [];
    const stem = `Which of these countries belong in the gap? Choose all that fit. “${sentence}”`;
    const keys = list.map(({ value }) => value);
    const distractors = countriesBeside(scene, keys, stem).slice(0, Math.max(2, Math.min(3, 8 - keys.length)));
    return [{ template: 'list', form: 'multiple', facts: list, stem, keys, distractors, difficulty: 0.6, worth: 0.95 }];
  },
};
