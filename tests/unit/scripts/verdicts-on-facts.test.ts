import { describe, expect, test } from 'vitest';
import type { Fact } from '#facts/fact';
import { claimsIn, hashOfFact, judgedFacts, type Verdict } from '#tests/eval/facts';

const fact = (value: string, over: Partial<Fact> = {}): Fact => ({
  id: value, slot: value, kind: 'event', subject: 'who sang', value, statement: `${value} sang in Oslo.`,
  evidence: { start: 0, end: value.length, sentence: { start: 0, end: 40 } }, confidence: 0.9, ...over,
});
const offered = (...facts: Fact[]) => ({ document: 'a.md', text: '', words: 400, facts });
const verdictOf = (of: Fact, over: Partial<Verdict> = {}): Verdict => ({ document: 'a.md', kind: of.kind, start: of.evidence.start, end: of.evidence.end, hash: hashOfFact(of), right: true, occurs: false, reason: '', ...over });

describe('verdicts on facts', () => {
  test('A verdict holds for one wording, kind, place and document', () => {
    const ann = fact('Ann Lee');
    const verdicts = [verdictOf(ann)];
    expect(judgedFacts(offered(ann), verdicts)[0]?.verdict).toEqual(verdicts[0]);
    const others = [fact('Ann Lee', { statement: 'Ann Lee sang.' }), fact('Ann Lee', { subject: 'who danced' }), fact('Ann Lee', { kind: 'role' }), fact('Ann Lee', { evidence: { start: 1, end: 8, sentence: { start: 0, end: 40 } } })];
    expect(judgedFacts(offered(...others), verdicts).every(({ verdict }) => verdict === null)).toBe(true);
    expect(judgedFacts({ ...offered(ann), document: 'b.md' }, verdicts)[0]?.verdict).toBeNull();
  });

  test('Of two verdicts for one wording the last holds', () => {
    const ann = fact('Ann Lee');
    expect(judgedFacts(offered(ann), [verdictOf(ann), verdictOf(ann, { right: false })])[0]?.verdict?.right).toBe(false);
  });

  test('A statement with one value counts once, and all names that only occur count as one', () => {
    const [ann, bea, cem, dan] = [fact('Ann Lee'), fact('Bea Lee'), fact('Cem Lee'), fact('Dan Lee')];
    const again = fact('Ann Lee', { id: 'again', subject: 'somebody' });
    const verdicts = [verdictOf(ann), verdictOf(bea, { occurs: true }), verdictOf(cem, { occurs: true })];
    expect(claimsIn(judgedFacts(offered(ann, again), verdicts))).toBe(1);
    expect(claimsIn(judgedFacts(offered(ann, bea, cem, dan), verdicts))).toBe(3);
    expect(claimsIn([])).toBe(0);
  });
});
