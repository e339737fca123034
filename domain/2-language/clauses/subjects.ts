import { auxiliaries, closingQuote, isFinite, nextWord, withoutAdverbs, type ClauseScene } from '#language/clauses/scene';
import { isCapital, type Token } from '#language/tokens';

const breaksSubject = /^(?:[;:()—–"“”?!…-]|who|which|that|whose|to|when|where|while|because|but|if|not)$/;

/** No subject begins with what joins a sentence to another. */
const subordinate = /^(?:as|though|although|while|because|if|when|whenever|since|after|before|until|unless|whereas|also|and|but|or|so|yet|that|what|who|why|how|to|let|please|like|unlike|despite|instead|even|given|according|citing|including|started|with|without|among)$/;

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

/** A subject with the verb that follows it. */
type Found = { readonly subject: readonly [number, number]; readonly verb: number };

/** The finite verb at or behind `at`, over adverbs; null for none. */
function verbAt(scene: ClauseScene, at: number): number | null {
  const verb = nextWord(scene.tokens, at);
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

/** The subject that begins at a token, with its verb; null where it is in doubt. */
export function subjectAt(scene: ClauseScene, from: number): Found | null {
  return listSubject(scene, from) ?? nameSubject(scene, from) ?? phraseSubject(scene, from);
}
