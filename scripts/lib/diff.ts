import type { Article } from '#articles/article';
import { uuidV8 } from '#core/ids';
import { alignFacts, type Alignment } from '#facts/alignment';
import { analyse } from '#facts/analyse';
import { articleKeyOf } from '#facts/article-key';
import type { Fact } from '#facts/fact';
import { identitiesOf, withIdentities } from '#facts/identities';
import type { Tables } from '#language/tables';

/** What became of the facts of an article in a newer version of it; there they go by the ids of those that they continue. */
export type Diff = Alignment & { readonly old: Article; readonly newer: Article };

/** The facts of both versions, matched. */
export function diffOf(old: Article, newer: Article, tables: Tables): Diff {
  const told = (article: Article) => ({ facts: analyse(article, tables).facts, text: article.text, sentences: article.sentences });
  const [before, after] = [told(old), told(newer)];
  const key = articleKeyOf(newer);
  const identities = identitiesOf(after.facts, alignFacts(before, after), before.facts, (slot) => uuidV8('fact', key, slot));
  return { old, newer, ...alignFacts(before, { ...after, facts: withIdentities(after.facts, identities) }) };
}

/** Rows of how many words two lists have in common from each place on. */
function commonFrom(a: readonly string[], b: readonly string[]): number[][] {
  const rows = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) rows[i]![j] = a[i] === b[j] ? 1 + rows[i + 1]![j + 1]! : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
  }
  return rows;
}

/** Pairs of words looked at; no sentence that gives a fact has as many. */
const mostCompared = 1_000_000;

/** The newer of two sentences, with what it lost as [-words-] and what came as {+words+}. */
export function marked(was: string, is: string): string {
  const [a, b] = [was.split(/\s+/), is.split(/\s+/)];
  if (a.length * b.length > mostCompared) return was === is ? is : `[-${was}-] {+${is}+}`;
  const rows = commonFrom(a, b);
  const parts: { sign: string; words: string[] }[] = [];
  const put = (sign: string, word: string) => {
    const last = parts.at(-1);
    if (last?.sign === sign) last.words.push(word);
    else parts.push({ sign, words: [word] });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) put('', (i++, b[j++]!));
    else if (i < a.length && (j >= b.length || rows[i + 1]![j]! >= rows[i]![j + 1]!)) put('-', a[i++]!);
    else put('+', b[j++]!);
  }
  return parts.map(({ sign, words }) => (sign === '' ? words.join(' ') : sign === '-' ? `[-${words.join(' ')}-]` : `{+${words.join(' ')}+}`)).join(' ');
}

const sentenceOf = ({ evidence: { sentence } }: Fact, { text }: Article) => text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
const nameOf = ({ kind, subject, value }: Fact) => (kind === 'role' ? `${subject}, ${value}` : value);

/** Lines under the sentence that they have in common, in the order in which the sentences come. */
function bySentence(lines: readonly { line: string; sentence: string }[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { line, sentence } of lines) groups.set(sentence, [...(groups.get(sentence) ?? []), line]);
  return [...groups].flatMap(([sentence, own]) => [...own.map((line) => `  ${line}`), `      ${sentence}`]);
}

function section(title: string, lines: readonly { line: string; sentence: string }[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...bySentence(lines)];
}

/** The diff as text to read: changed facts with what they were, new ones, retired ones, each with its sentence. */
export function diffText({ old, newer, kept, changed, new: fresh, retired }: Diff): string {
  const changes = changed.map(({ was, is, what }) => {
    return { line: what === 'value' || is.kind === 'role' ? `${is.kind}: ${nameOf(was)} -> ${nameOf(is)}` : `${is.kind}: ${nameOf(is)}, of which something else is said`, sentence: marked(sentenceOf(was, old), sentenceOf(is, newer)) };
  });
  const listed = (facts: readonly Fact[], article: Article) => facts.map((fact) => ({ line: `${fact.kind}: ${nameOf(fact)}`, sentence: sentenceOf(fact, article) }));
  const counts = `${changed.length} changed, ${fresh.length} new, ${retired.length} retired, ${kept.length} kept`;
  const title = newer.title === '' ? [] : [newer.title];
  return `${[...title, counts, ...section('Changed', changes), ...section('New', listed(fresh, newer)), ...section('Retired', listed(retired, old))].join('\n')}\n`;
}
