import { auxiliaries, closingQuote, isFinite, nextWord, withoutAdverbs, type ClauseScene } from '#language/clauses/scene';
import { isCapital, type Token } from '#language/tokens';

const breaksSubject = /^(?:[;:()—–"“”?!…-]|who|which|that|whose|when|where|while|because|but|if|not)$/;

/** No subject begins with what joins a sentence to another. */
const subordinate = /^(?:whatever|whoever|whichever|wherever|just|will|would|can|could|may|might|must|should|as|though|although|while|because|if|when|whenever|since|after|before|until|unless|whereas|also|and|but|or|so|yet|that|what|who|why|how|to|let|please|like|unlike|despite|instead|even|given|according|citing|including|started|with|without|among)$/;

const longestAside = 26;

const longestBrackets = 14;

/** The token behind brackets that open at one: "(For Inspiration)"; `at` where none close. */
export function behindBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const length = tokens.slice(at + 1, at + 1 + longestBrackets).findIndex(({ text }) => text === ')');
  return length < 0 ? at : at + length + 2;
}

/** Tokens that may follow an apposition or brackets behind a subject, the nearest first: behind each comma that may close it. */
function behindAside(tokens: readonly Token[], at: number): number[] {
  if (behindBrackets(tokens, at) > at) return [behindBrackets(tokens, at)];
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

/** Behind a comma these say of somebody what was so by the way. */
const asideVerb = /^(?:ranked|seeded|aged|dressed|born|armed|based|known|called|named|nicknamed|founded|built)$/;

/** A subject that is one name: "Kerry", "Luis Urzúa, the foreman of the shift,". */
function nameSubject(scene: ClauseScene, from: number): Found | null {
  const { tokens, spans: { names } } = scene;
  const start = /^[Tt]he$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
  const to = names.get(start);
  if (to === undefined) return null;
  // "Vinci of Italy, 32 years old, ranked 43rd, beat Williams"
  const isAside = (at: number) => at > to && asideVerb.test(tokens[nextWord(tokens, at)]?.text ?? '');
  const verb = [...behindAside(tokens, to).filter((at) => !isAside(at)), to].map((at) => verbAt(scene, at)).find((at) => at !== null);
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
      // "Microsoft, Apple and Google all had"
      const verb = count > 1 ? verbAt(scene, /^(?:all|both|each)$/.test(next) ? end + 1 : end) : null;
      return verb === null ? null : { subject: [from, end], verb };
    }
    at = next === ',' && tokens[end + 1]?.text === 'and' ? end + 2 : end + 1;
  }
  return null;
}

/** "Avalanches set off by the earthquake": what was done to the subject, and no verb of it. */
const isByAnother = (tokens: readonly Token[], at: number) => tokens[at + 1]?.text === 'by' || (/^(?:off|up|out|down|away|over|in|on)$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === 'by');

/** A subject of other words: it starts with an article, a number or a noun and holds nothing that could be a clause. */
function phraseSubject(scene: ClauseScene, from: number): Found | null {
  const { tokens, tables } = scene;
  const first = tokens[from];
  // "As many as 300 people had left"
  const counts = first?.lower === 'as' && /^(?:many|much|few)$/.test(tokens[from + 1]?.text ?? '');
  if (!first || (subordinate.test(first.lower) && !counts) || (tables.words.pronouns.has(first.lower) && first.text !== 'US') || first.kind === 'mark') return null;
  // "A decision that wipes away bans": the verb of what stands before "that".
  if (from > 0 && /^(?:VB[DZ]|MD)$/.test(scene.parts[from] ?? '')) return null;
  for (let at = from; at < Math.min(tokens.length, from + 16); at++) {
    const closed = closingQuote(tokens, at);
    if (closed > at) at = closed + 1;
    const token = tokens[at];
    if (token?.text === ',' && at > from + 1) return besideAside(scene, from, at);
    if (at > from && behindBrackets(tokens, at) > at) {
      at = behindBrackets(tokens, at) - 1;
      continue;
    }
    if (at > from && /^(?:who|that|which|whose)$/.test(token?.text ?? '')) return besideRelative(scene, from, at);
    if (token?.text === 'to' && !goesOnBehindTo(scene, at, from)) return null;
    if (!token || token.text === ',' || breaksSubject.test(token.lower)) return null;
    if (tables.words.pronouns.has(token.text) && token.lower !== 'their' && token.lower !== 'its') return null;
    if (at === from || isCapital(token)) continue;
    // "130 labs and eliminated 47,000 jobs": whoever shut the labs did.
    if (isFinite(scene, at) && /^(?:and|or)$/.test(tokens[withoutAdverbs(tokens, at) - 1]?.text ?? '')) return null;
    if (isFinite(scene, at)) return isByAnother(tokens, at) && !auxiliaries.has(token.text) ? null : { subject: [from, withoutAdverbs(tokens, at)], verb: at };
  }
  return null;
}

/** Nouns and degrees that a verb goes with: "the first to go down", "a previous attempt to reach". */
const takesVerb = /^(?:first|last|only|next|right|ability|plan|decision|attempt|effort|chance|opportunity|need|power|way|desire|freedom|permission|order|bid|campaign|move|proposal|offer|promise|fight|struggle|race|pledge|commitment|refusal|failure|capacity|tendency|agreement|deal|vote|law|bill|team|mission|project|call)s?$/;

/** "The journey from Oslo to Leeds", "a previous attempt to reach an agreement": whether a subject goes on behind "to". */
function goesOnBehindTo({ tokens, parts }: ClauseScene, at: number, from: number): boolean {
  if (parts[at + 1] !== 'VB') return tokens[at + 1]?.capital === true || /^(?:DT|NNS?|JJ|CD|PRP\$)$/.test(parts[at + 1] ?? '');
  return takesVerb.test(tokens[at - 1]?.lower ?? '') || parts.slice(from, at).includes('JJS');
}

const longestRelative = 22;

/** "All miners who had been trapped were lifted": the second verb is that of the subject, where no comma or other clause stands between. */
function besideRelative(scene: ClauseScene, from: number, relative: number): Found | null {
  const { tokens } = scene;
  let verbs = 0;
  for (let at = relative + 1; at < Math.min(tokens.length, relative + longestRelative); at++) {
    if (breaksSubject.test(tokens[at]?.lower ?? '')) return null;
    if (/^[,]$|^(?:and|or|as|than)$/.test(tokens[at]?.text ?? '')) return null;
    if (!isFinite(scene, at)) continue;
    verbs += 1;
    // "Had crossed" is one verb.
    if (verbs === 1 && auxiliaries.has(tokens[at]?.text ?? '') && /^VB[DN]?$/.test(scene.parts[nextWord(tokens, at + 1)] ?? '')) at = nextWord(tokens, at + 1);
    if (verbs === 2) return { subject: [from, withoutAdverbs(tokens, at)], verb: at };
  }
  return null;
}

/** "The state mining company, Codelco, took over": what stands between commas behind a subject, and the verb behind it. */
function besideAside(scene: ClauseScene, from: number, comma: number): Found | null {
  const verb = behindAside(scene.tokens, comma).filter((at) => !asideVerb.test(scene.tokens[nextWord(scene.tokens, at)]?.text ?? '')).map((at) => verbAt(scene, at)).find((at) => at !== null);
  return verb === undefined || verb === null ? null : { subject: [from, comma], verb };
}

const nominal = /^(?:NNP?S?|JJ[RS]?|DT|CD|IN|POS|PRP\$|HYPH|RB)$/;

/** "Thousands of people stood beside the course": a past form that was taken for a participle, where its stretch has no other verb. */
export function participleSubject(scene: ClauseScene, from: number): Found | null {
  const { tokens, parts, tables } = scene;
  if (subordinate.test(tokens[from]?.lower ?? '') || tables.words.pronouns.has(tokens[from]?.lower ?? '')) return null;
  const end = tokens.findIndex(({ kind }, at) => at > from && kind === 'mark');
  const close = end < 0 ? tokens.length : end;
  // "The results published this week, revealed": the verb comes behind the mark.
  if (isFinite(scene, nextWord(tokens, close + 1))) return null;
  if (tokens.slice(from, close).some((_, at) => isFinite(scene, from + at))) return null;
  const verb = tokens.findIndex(({ text }, at) => at > from && at < close && parts[at] === 'VBN' && tables.verbs.past.has(text));
  if (verb < 0 || close - verb < 3 || isByAnother(tokens, verb) || !/^NNP?S?$/.test(parts[verb - 1] ?? '')) return null;
  return tokens.slice(from, verb).every((_, at) => nominal.test(parts[from + at] ?? '')) ? { subject: [from, verb], verb } : null;
}

/** The subject that begins at a token, with its verb; null where it is in doubt. */
export function subjectAt(scene: ClauseScene, from: number): Found | null {
  return listSubject(scene, from) ?? nameSubject(scene, from) ?? phraseSubject(scene, from);
}
