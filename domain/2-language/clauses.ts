import { beginnings } from '#language/clauses/leads';
import { auxiliaries, closingQuote, isFinite, nextWord, type ClauseScene } from '#language/clauses/scene';
import { participleSubject, subjectAt } from '#language/clauses/subjects';

/** A clause of a sentence, as far as it can be seen for sure. Numbers are token indices, [from, to). */
export type Clause = {
  /** The word that joins it to what stands before it: "and", "that", "after"; null for the main clause. */
  readonly link: string | null;
  /** What stands before the subject: "On Monday,". */
  readonly lead: readonly [number, number];
  readonly subject: readonly [number, number];
  /** The first finite verb: an auxiliary, or a verb in the past or present. */
  readonly verb: number;
  /** Base form of a full verb; null for an auxiliary. */
  readonly base: string | null;
  readonly tense: 'past' | 'present' | 'auxiliary';
  /** The verb and what belongs to it, up to the first mark that ends the clause. */
  readonly predicate: readonly [number, number];
};

const endsClause = /^(?:[,;:()—–"“”?!.…-]|while|because|although|though|but|whereas|unless|if)$/;

/** Where a predicate ends: before a mark, or a word that begins another clause. */
function predicateEnd(scene: ClauseScene, verb: number): number {
  const { tokens, spans: { dates } } = scene;
  for (let at = verb + 1; at < tokens.length; at++) {
    const date = dates.get(at);
    if (date !== undefined) at = date;
    const token = tokens[at];
    if (!token) return tokens.length;
    const closed = closingQuote(tokens, at);
    if (token.text === '(' && tokens[at + 2]?.text === ')') at += 2;
    else if (closed > at) at = closed;
    else if (endsClause.test(token.text)) return at;
    else if (token.text === 'and' && (/^(?:his|her|their|its)$/.test(tokens[at + 1]?.text ?? '') || isFinite(scene, nextWord(tokens, at + 1)))) return at;
  }
  return tokens.length;
}

const openEnds = /^(?:in|of|the|and|to|with|by|for|as|at|on|than|about|a|an|or|that|into|its|their|his|her|both|between|was|were|is|are|had|has|have|be|been|also|all|any|hardly|such|more|most|very|so|which|who|whom|whose|where|when|while|because|if|though)$/;

/** "The Home Office on Thursday": the day is no part of the subject. */
function withoutDate({ tokens, spans: { dates } }: ClauseScene, [from, to]: readonly [number, number]): readonly [number, number] {
  const start = [...dates].find(([first, end]) => first > from && end === to)?.[0];
  // "The Kyoto Protocol of 1997", "posts from Friday": the day belongs to it.
  if (start === undefined || /^(?:of|from|since|until|for|by|between|and)$/.test(tokens[start - 1]?.text ?? '')) return [from, to];
  const end = /^(?:on|in|at|late|early)$/.test(tokens[start - 1]?.text ?? '') ? start - 1 : start;
  return end > from ? [from, end] : [from, to];
}

const beginsAnother = /^(?:that|which|who|whom|whose|what|how|when|where|why|while|as|after|before|because|since|until|than|if|and|or|but|[,;:–—-])$/;

/** "A shot fired into the floor may have been accidental": behind a verb and its preposition another stands, with nothing that joins a clause. */
function isOvertaken(scene: ClauseScene, verb: number, end: number): boolean {
  const { tokens, parts } = scene;
  if (auxiliaries.has(tokens[verb]?.text ?? '') || parts[verb + 1] !== 'IN' || beginsAnother.test(tokens[verb + 1]?.text ?? '')) return false;
  for (let at = verb + 2; at < end; at++) {
    if (beginsAnother.test(tokens[at]?.text ?? '')) return false;
    if (auxiliaries.has(tokens[at]?.text ?? '') && isFinite(scene, at)) return true;
  }
  return false;
}

/** "Her smiling face filled Los Angeles television airwaves": a past form with an object of its own is the verb, whatever is taken for one behind it. */
function hidesVerb({ tokens, parts, tables }: ClauseScene, [from, to]: readonly [number, number]): boolean {
  return tokens.slice(from + 1, to).some(({ text }, place) => {
    const at = from + 1 + place;
    return parts[at] === 'VBN' && tables.verbs.past.has(text) && /^NNS?$/.test(parts[at - 1] ?? '') && /^(?:NNPS?|DT|PRP\$)$/.test(parts[at + 1] ?? '') && !/^(?:called|named|known|dubbed|titled)$/.test(text);
  });
}

/** The clause that begins at a token; null where its subject or verb is in doubt. */
function clauseFrom(scene: ClauseScene, from: number, isMain = false): Clause | null {
  const { tokens, parts, tables: { verbs } } = scene;
  const found = subjectAt(scene, from) ?? (isMain ? participleSubject(scene, from) : null);
  if (!found || found.subject[1] <= found.subject[0]) return null;
  const word = tokens[found.verb]?.text ?? '';
  const end = predicateEnd(scene, found.verb);
  if (end - found.verb < 2 || openEnds.test(tokens[end - 1]?.text ?? '') || isOvertaken(scene, found.verb, end) || hidesVerb(scene, found.subject)) return null;
  const tense = auxiliaries.has(word) ? 'auxiliary' : /^VB[DN]$/.test(parts[found.verb] ?? '') ? 'past' : 'present';
  const base = tense === 'auxiliary' ? undefined : tense === 'past' ? verbs.past.get(word) : verbs.present.get(word);
  return { link: null, lead: [0, from], subject: withoutDate(scene, found.subject), verb: found.verb, base: base ?? null, tense, predicate: [found.verb, end] };
}

/** The main clause of a sentence; null where its subject or verb is in doubt. */
export function clauseOf(scene: ClauseScene): Clause | null {
  for (const from of beginnings(scene)) {
    const clause = clauseFrom(scene, from, true);
    if (clause) return clause;
  }
  return null;
}

const links = /^(?:that|and|but|so|while|whereas|as|after|before|when|because|although|though|since|until|where|if|unless|;)$/;

/** Where a joined clause may begin behind its link: behind a comma too, "after, he said". */
function joinedAt(scene: ClauseScene, at: number): Clause | null {
  const link = scene.tokens[at]?.text ?? '';
  // "Row after row"
  const isRepeated = scene.tokens[at - 1]?.lower === scene.tokens[at + 1]?.lower;
  const clause = links.test(link) && !isRepeated ? clauseFrom(scene, at + 1) : null;
  return clause && { ...clause, link, lead: [at + 1, at + 1] };
}

/** "Guides the lessons and the series is led": a predicate ends where "and" joins the next clause. */
function withoutNext(clause: Clause, next: Clause | undefined): Clause {
  const end = next && /^(?:and|but|;)$/.test(next.link ?? '') ? next.lead[0] - 1 : clause.predicate[1];
  return end > clause.verb + 1 && end < clause.predicate[1] ? { ...clause, predicate: [clause.predicate[0], end] } : clause;
}

/** The main clause and those that are joined to it by a word, in order: "Kerry spoke, and students asked" are two. None where the main clause is in doubt. */
export function clausesOf(scene: ClauseScene): Clause[] {
  const main = clauseOf(scene);
  if (!main) return [];
  const said = scene.tables.speech.verbs.has(scene.tokens[main.verb]?.text ?? '') ? clauseFrom(scene, main.verb + 1) : null;
  // "Officials said 300 people had left": the "that" may be left away.
  const found = said ? [main, { ...said, link: 'that', lead: [main.verb + 1, main.verb + 1] as const }] : [main];
  for (let at = (said ?? main).verb + 1; at < scene.tokens.length; at++) {
    const clause = joinedAt(scene, at);
    if (!clause) continue;
    found.push(clause);
    at = clause.verb;
  }
  return found.map((clause, at) => withoutNext(clause, found[at + 1]));
}
