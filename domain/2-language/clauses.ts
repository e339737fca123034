import type { Tables } from '#language/tables';
import { isCapital, type Token } from '#language/tokens';

/** The main clause of a sentence, as far as it can be seen for sure. Numbers are token indices, [from, to). */
export type Clause = {
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

/** What the sentence is known to hold: for each token the end of the name or date that starts there. */
export type Spans = { readonly names: ReadonlyMap<number, number>; readonly dates: ReadonlyMap<number, number> };

const auxiliaries = new Set(['was', 'were', 'is', 'are', 'has', 'have', 'had', 'will', 'would', 'can', 'could', 'may', 'might', 'must', 'should']);
const leads = new Set(['in', 'on', 'at', 'during', 'since', 'for', 'under', 'by', 'until', 'from', 'earlier', 'later', 'yesterday', 'today', 'last', 'within', 'worldwide', 'early', 'late', 'after', 'before', 'with']);
const adverbs = /^(?:also|later|then|still|twice|once|only|already|now|never|soon|first|just|[a-z]{3,}ly)$/;
const endsClause = /^(?:[,;:()—–"“”?!.…-]|while|because|although|though|but|whereas|unless|if)$/;
const breaksSubject = /^(?:[;:()—–"“”?!…-]|who|which|that|whose|to|when|where|while|because|but|if|not)$/;

/** A sentence as clauses are sought in it; `parts` are its tokens' parts of speech. */
export type ClauseScene = { readonly tokens: readonly Token[]; readonly parts: readonly string[]; readonly spans: Spans; readonly tables: Tables };

/** Whether a token is a finite verb: an auxiliary, or one that its part of speech makes one and that is no name. */
export function isFinite({ tokens, parts }: Pick<ClauseScene, 'tokens' | 'parts'>, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind !== 'word' || isCapital(token)) return false;
  return auxiliaries.has(token.text) || /^VB[DZP]$/.test(parts[at] ?? '');
}

/** No subject begins with what joins a sentence to another. */
const subordinate = /^(?:as|though|although|while|because|if|when|whenever|since|after|before|until|unless|whereas|also|and|but|or|so|yet|that|what|who|why|how|to|let|please|like|unlike|despite|instead|even|given|according|citing|including|started|with|without|among)$/;

const leadsClause = /^(?:after|before|when|while|as|since|although|though|if|because|with|according|despite|given)$/;
const longestLead = 24;

/** The tokens at which the main clause may begin: the first, or behind the comma of a lead, or right behind "On 9 October 2012". */
function beginnings(scene: ClauseScene): number[] {
  const { tokens, spans: { dates } } = scene;
  const first = tokens[0]?.lower ?? '';
  const hasClause = leadsClause.test(first);
  if (!leads.has(first) && !hasClause) return [0];
  const found: number[] = [];
  for (let at = 1; at < Math.min(tokens.length, longestLead); at++) {
    if (tokens[at]?.text === ',') {
      found.push(at + 1);
      if (!hasClause) return found;
    }
    if (!hasClause && isFinite(scene, at)) break;
  }
  const date = [0, 1, 2].map((at) => dates.get(at)).find((end) => end !== undefined);
  return date === undefined ? found : [...found, date];
}

const longestAside = 26;

/** Tokens that may follow an apposition or brackets behind a subject, the nearest first: behind each comma that may close it. */
function behindAside(tokens: readonly Token[], at: number): number[] {
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') return [at + 3];
  if (tokens[at]?.text !== ',') return [at];
  const ends: number[] = [];
  for (let end = at + 1; end < Math.min(tokens.length, at + longestAside); end++) {
    if (tokens[end]?.text === ',') ends.push(end + 1);
    // ", and Kailash Satyarthi, a campaigner, were": more than one is the subject.
    if (tokens[end]?.text === ',' && tokens[end + 1]?.text === 'and') break;
    if (/^["“”;.]$/.test(tokens[end]?.text ?? '')) break;
  }
  return ends;
}

/** One name is no subject of these. */
const isPlural = /^(?:were|are|have)$/;

type Found = { readonly subject: readonly [number, number]; readonly verb: number };

function verbAt(scene: ClauseScene, at: number): number | null {
  let verb = at;
  while (adverbs.test(scene.tokens[verb]?.text ?? '')) verb++;
  return isFinite(scene, verb) ? verb : null;
}

/** A subject that is one name: "Kerry", "Luis Urzúa, the foreman of the shift,". */
function nameSubject(scene: ClauseScene, from: number): Found | null {
  const { tokens, spans: { names } } = scene;
  const start = /^[Tt]he$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
  const to = names.get(start);
  if (to === undefined) return null;
  const verb = [...behindAside(tokens, to), to].map((at) => verbAt(scene, at)).find((at) => at !== null);
  return verb === undefined || verb === null || isPlural.test(tokens[verb]?.text ?? '') ? null : { subject: [from, to], verb };
}

/** Several names in a row: "China, Pakistan and the United States sent aid". */
function listSubject(scene: ClauseScene, from: number): Found | null {
  const { tokens, spans: { names } } = scene;
  let at = from;
  for (let count = 1; count < 9; count++) {
    const end = names.get(/^[Tt]he$/.test(tokens[at]?.text ?? '') ? at + 1 : at);
    if (end === undefined) return null;
    const next = tokens[end]?.text ?? '';
    if (next !== ',' && next !== 'and') {
      const verb = count > 1 ? verbAt(scene, end) : null;
      return verb === null ? null : { subject: [from, end], verb };
    }
    at = next === ',' && tokens[end + 1]?.text === 'and' ? end + 2 : end + 1;
  }
  return null;
}

/** Where a title in quotation marks ends that starts at `at`: five words at most; `at` when none does. */
function closingQuote(tokens: readonly Token[], at: number): number {
  if (!/^["“]$/.test(tokens[at]?.text ?? '')) return at;
  const length = tokens.slice(at + 1, at + 7).findIndex((token) => /^["”]$/.test(token.text));
  return length < 0 ? at : at + 1 + length;
}

/** A subject of other words: it starts with an article, a number or a noun and holds nothing that could be a clause. */
function phraseSubject(scene: ClauseScene, from: number): Found | null {
  const { tokens, tables } = scene;
  const first = tokens[from];
  if (!first || subordinate.test(first.lower) || (tables.words.pronouns.has(first.lower) && first.text !== 'US') || first.kind === 'mark') return null;
  for (let at = from; at < Math.min(tokens.length, from + 16); at++) {
    const closed = closingQuote(tokens, at);
    if (closed > at) at = closed + 1;
    const token = tokens[at];
    if (token?.text === ',' && at > from + 1) return besideAside(scene, from, at);
    if (token?.text === '(' && tokens[at + 2]?.text === ')') {
      at += 2;
      continue;
    }
    if (!token || token.text === ',' || breaksSubject.test(token.lower)) return null;
    if (tables.words.pronouns.has(token.text) && token.lower !== 'their' && token.lower !== 'its') return null;
    if (at === from || isCapital(token)) continue;
        if (isFinite(scene, at)) return tokens[at + 1]?.text === 'by' && !auxiliaries.has(token.text) ? null : { subject: [from, withoutAdverbs(tokens, at)], verb: at };
  }
  return null;
}

/** "The state mining company, Codelco, took over": what stands between commas behind a subject, and the verb behind it. */
function besideAside(scene: ClauseScene, from: number, comma: number): Found | null {
  const verb = behindAside(scene.tokens, comma).map((at) => verbAt(scene, at)).find((at) => at !== null);
  return verb === undefined || verb === null ? null : { subject: [from, comma], verb };
}

function withoutAdverbs(tokens: readonly Token[], at: number): number {
  let end = at;
  while (adverbs.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}

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

/** The token at or behind `at` that is no adverb. */
function nextWord(tokens: readonly Token[], at: number): number {
  let next = at;
  while (adverbs.test(tokens[next]?.text ?? '')) next++;
  return next;
}

const openEnds = /^(?:in|of|the|and|to|with|by|for|as|at|on|than|about|a|an|or|that|into|its|their|his|her|both|between|was|were|is|are|had|has|have|be|been|also|all|such|more|most|very|so)$/;

/** "The Home Office on Thursday": the day is no part of the subject. */
function withoutDate({ tokens, spans: { dates } }: ClauseScene, [from, to]: readonly [number, number]): readonly [number, number] {
  const start = [...dates].find(([first, end]) => first > from && end === to)?.[0];
  if (start === undefined) return [from, to];
  const end = /^(?:on|in|at|late|early)$/.test(tokens[start - 1]?.text ?? '') ? start - 1 : start;
  return end > from ? [from, end] : [from, to];
}

/** The clause that begins at a token; null where its subject or verb is in doubt. */
function clauseFrom(scene: ClauseScene, from: number): Clause | null {
  const { tokens, parts, tables: { verbs } } = scene;
  const found = listSubject(scene, from) ?? nameSubject(scene, from) ?? phraseSubject(scene, from);
  if (!found) return null;
  const word = tokens[found.verb]?.text ?? '';
  const end = predicateEnd(scene, found.verb);
  if (end - found.verb < 2 || openEnds.test(tokens[end - 1]?.text ?? '')) return null;
  const tense = auxiliaries.has(word) ? 'auxiliary' : parts[found.verb] === 'VBD' ? 'past' : 'present';
  const base = tense === 'auxiliary' ? undefined : tense === 'past' ? verbs.past.get(word) : verbs.present.get(word);
  return { lead: [0, from], subject: withoutDate(scene, found.subject), verb: found.verb, base: base ?? null, tense, predicate: [found.verb, end] };
}

/** The main clause of a sentence; null where its subject or verb is in doubt. */
export function clauseOf(scene: ClauseScene): Clause | null {
  for (const from of beginnings(scene)) {
    const clause = clauseFrom(scene, from);
    if (clause) return clause;
  }
  return null;
}
