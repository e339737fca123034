import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { parseArticle } from '#articles/parse';
import { hash128 } from '#core/hash';
import { seededRandom } from '#core/random';
import { analyse } from '#facts/analyse';
import type { Fact } from '#facts/fact';
import { loadTables } from '#server/documents';
import { readSet } from '#tests/eval/corpora';
import { joined } from '#tests/eval/numbers';
import { percent, type Section } from '#tests/eval/section';

const Verdict = z.strictObject({ document: z.string(), start: z.int(), end: z.int(), reading: z.string(), round: z.string(), right: z.boolean(), reason: z.string() });
type Verdict = z.infer<typeof Verdict>;
const Document = z.object({ sentences: z.array(z.object({ tokens: z.array(z.string()) })) });

/** A role that was found, with the text it stands in. */
export type Drawn = { readonly document: string; readonly text: string; readonly fact: Fact };
/** The half of the documents that errors may be read in, and the half for the figure. */
export type Half = 'even' | 'odd';

const verdictsFile = path.join(import.meta.dirname, 'verdicts/roles.json');
const sample = 100;

/** Documents of worldwide-a by name, a sentence a paragraph. */
export function documentsOf(half: Half): { document: string; text: string; words: number }[] {
  return readSet('ner/worldwide-a', Document).flatMap(({ sentences }, index) =>
    index % 2 === (half === 'even' ? 0 : 1) ? [{ document: `worldwide-a/${index}`, text: sentences.map(({ tokens }) => joined(tokens)).join('\n\n'), words: sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) }] : []);
}

/** Every role that is told of a person in them. Offsets count in `text`, the article as it was parsed. */
export function allRoles(half: Half): Drawn[] {
  const tables = loadTables();
  return documentsOf(half).flatMap(({ document, text }) => {
    const article = parseArticle(text, { date: '2021-06-15' });
    if (!article.ok) return [];
    return analyse(article.value, tables).facts.filter(({ kind }) => kind === 'role').map((fact) => ({ document, text: article.value.text, fact }));
  });
}

/** What was judged of a role, folded into letters: a verdict holds for one reading only. */
export function readingOfRole({ subject, value, statement, evidence }: Fact): string {
  return hash128(JSON.stringify([subject, value, statement, evidence.end - evidence.start]))[0].toString(36);
}

/** A hundred of them by chance, the same for the same seed; each place in the texts has its own chance, so that what is not found moves no other. */
export function drawn(all: readonly Drawn[], seed: string): Drawn[] {
  const chance = ({ document, fact }: Drawn) => seededRandom(`${seed}/${document}/${fact.evidence.start}`)();
  return all.map((one) => ({ one, at: chance(one) })).sort((a, b) => a.at - b.at).slice(0, sample).map(({ one }) => one);
}

const seeds = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

/** How a round was judged; rounds share documents, and what was mended may have been read in an earlier one, so those not read before are told apart. */
function roundLine(verdicts: readonly Verdict[], round: string): string {
  const own = verdicts.filter((verdict) => verdict.round === round);
  const earlier = verdicts.slice(0, own[0] ? verdicts.indexOf(own[0]) : 0);
  const fresh = own.filter(({ document, start }) => !earlier.some((verdict) => verdict.document === document && verdict.start === start));
  const right = (some: readonly Verdict[]) => some.filter((verdict) => verdict.right).length;
  return `Round "${round}": ${right(own)} of ${own.length} right when they were judged; of those not read in an earlier round ${right(fresh)} of ${fresh.length}.`;
}

const isOf = ({ document, fact }: Drawn) => (verdict: Verdict) => verdict.document === document && verdict.start === fact.evidence.start && verdict.end === fact.evidence.end && verdict.reading === readingOfRole(fact);

/** How many of the roles drawn were judged right by a reader: person, role, statement, words and sentence all right. */
export async function evaluateRoles(): Promise<Section> {
  const all = allRoles('odd');
  const words = documentsOf('odd').reduce((sum, document) => sum + document.words, 0);
  const verdicts = z.array(Verdict).parse(JSON.parse(readFileSync(verdictsFile, 'utf8')));
  const found = drawn(all, seeds[seeds.length - 1] ?? '');
  const judged = found.flatMap((one) => verdicts.filter(isOf(one)).slice(-1));
  const right = judged.filter((verdict) => verdict.right).length;
  const precision = judged.length === 0 ? 0 : (100 * right) / judged.length;
  return {
    title: 'Roles (odd documents of worldwide-a; judged by reading)',
    goals: [{ figure: 'Precision of roles', measured: `${percent(precision)} (${judged.length} of ${found.length} drawn are judged)`, goal: '97', reached: judged.length >= 95 && precision >= 97 }],
    lines: [`${all.length} roles found in ${words} tokens, ${percent((10_000 * all.length) / words)} in 10,000.`, ...seeds.map((seed) => roundLine(verdicts, seed))],
  };
}
