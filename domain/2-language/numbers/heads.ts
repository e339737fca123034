import type { Tables } from '#language/tables';
import { isCapital, type Token } from '#language/tokens';

const endsInS = /[a-z]{2}s$/;
const singularS = /(?:ss|us|is)$/;
const possessive = /^['’]s$/;
const ownerMark = /^['’]s?$/;
const verbEnd = /(?:ed|ing)$/;
const joined = /^(?:-|['’]s?)$/;
const wholeNoun = /^(?:time|round)$/;
const partDeterminer = /^(?:the|all|its|his|her|their|our|my|these|those|\d[\d,]*)$/;

const longestPhrase = 8;
const superlative = /^\p{Ll}+est$/u;

/** Whether a word may be a noun in the plural. */
export function isPlural({ lower, kind }: Token, { numbers }: Tables): boolean {
  if (kind !== 'word') return false;
  return numbers.pluralsWithoutS.has(lower) || (endsInS.test(lower) && !singularS.test(lower) && !numbers.noPlurals.has(lower));
}

/** Whether a noun phrase ends before a token. */
function endsPhrase(token: Token | undefined, { grammar, words, numbers }: Tables): boolean {
  if (!token || token.kind !== 'word' || possessive.test(token.text)) return true;
  const { lower } = token;
  return grammar.auxiliaries.has(lower) || grammar.prepositions.has(lower) || grammar.conjunctions.has(lower) || grammar.determiners.has(lower) || words.pronouns.has(lower) || numbers.notNouns.has(lower);
}

/** Whether a plural is only the first of two nouns: "arms dealers", "United Nations peacekeepers". */
function leadsOn(tokens: readonly Token[], at: number, tables: Tables): boolean {
  const next = tokens[at + 1];
  if (!next || endsPhrase(next, tables)) return false;
  if (isPlural(next, tables) && !tables.verbs.present.has(next.lower)) return true;
  if (!isCapital(tokens[at])) return false;
  const second = tokens[at + 2];
  return tables.verbs.past.has(next.lower) ? false : !isCapital(next) && second !== undefined && !endsPhrase(second, tables) && isPlural(second, tables);
}

/** Past "of the" and "of the 40", where the number is a part of something. */
function afterOf(tokens: readonly Token[], at: number, tables: Tables): number {
  if (tokens[at]?.lower !== 'of') return at;
  let next = at + 1;
  while (next < at + 4 && partDeterminer.test(tokens[next]?.lower ?? '')) next++;
  const possessor = tokens.slice(next, next + 5).findIndex(({ text }) => possessive.test(text));
  const named = possessor > 0 && tokens.slice(next, next + possessor).every((token) => isCapital(token) || tables.grammar.determiners.has(token.lower));
  return named ? next + possessor + 1 : next;
}

/** The index of the plural noun that a number before `at` counts: "troops" of "American troops"; null where none is clear. */
export function pluralHead(tokens: readonly Token[], at: number, tables: Tables): number | null {
  const from = afterOf(tokens, at, tables);
  if (from === at + 1) return null;
  for (let index = from; index < from + longestPhrase; index++) {
    const token = tokens[index];
    if (!token || endsPhrase(token, tables)) return null;
    if (!isPlural(token, tables)) continue;
    const owner = ownerMark.test(tokens[index + 1]?.text ?? '') && tokens[index + 1]?.start === token.end;
    if (owner) return null;
    if (!leadsOn(tokens, index, tables)) return index;
  }
  return null;
}

/** Past the second of two nouns that are counted together, "men and women": the index behind the last. */
export function headEnd(tokens: readonly Token[], head: number, { numbers }: Tables): number {
  const words = tokens.slice(head, head + 3).map(({ lower }) => lower);
  return words[1] === 'and' && numbers.pairs.has(words[0] ?? '') && numbers.pairs.has(words[2] ?? '') ? head + 3 : head + 1;
}

const adjective = /(?:ary|al|ic|ive|ous|ful|ble|ent|ant|ish|less|an|ese|ed|ing)$/;

/** Whether a word after a noun is a verb: in a known form, or "trailing", "departed". */
function isVerbBehind(token: Token, { verbs }: Tables): boolean {
  return !isCapital(token) && (verbs.past.has(token.text) || verbs.present.has(token.text) || verbs.participle.has(token.text) || verbEnd.test(token.text));
}

/** Whether a word before a noun only tells of what kind or size it is. */
function isModifier(token: Token, { verbs, numbers }: Tables): boolean {
  return token.lower.endsWith('ly') || (superlative.test(token.text) && !numbers.superlativeNouns.has(token.lower)) || verbs.past.has(token.text) || verbs.participle.has(token.text);
}

/** The index of the noun that an ordinal before `at` picks: "time", "president"; null where none is clear. */
export function singularHead(tokens: readonly Token[], at: number, tables: Tables): number | null {
  let head: number | null = null;
  for (let index = at; index < at + 6; index++) {
    const token = tokens[index];
    if (token?.lower === 'ever' && index === at) continue;
    const last = head === null ? undefined : tokens[head];
    if (!token || endsPhrase(token, tables)) return joined.test(token?.text ?? '') ? null : head;
    if (last && isVerbBehind(token, tables)) return head;
    if (last && isCapital(token) && !isCapital(last) && !adjective.test(last.lower)) return null;
    if (isPlural(token, tables)) {
      const verb = tables.grammar.determiners.has(tokens[index + 1]?.lower ?? '') || (last && !adjective.test(last.lower) && !isCapital(last));
      return verb ? null : index;
    }
    if (isModifier(token, tables) && !(index > at && token.text.endsWith('ing'))) continue;
    head = index;
    if (tables.numbers.times.has(token.lower) || wholeNoun.test(token.lower)) return head;
  }
  return null;
}
