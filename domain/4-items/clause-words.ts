import type { Span } from '#articles/article';
import { cutsList } from '#facts/whole';
import { openThings } from '#facts/things/open-things';
import { fullDates, stretchInWords } from '#facts/days-in-words';
import { fullNames, worded } from '#facts/wording';
import type { Scene } from '#items/drafts';
import type { Clause } from '#language/clauses';
import { isTurned, nextWord } from '#language/clauses/scene';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

/** A span with the article or preposition that goes with it. */
type Cut = Span;

const loose = new Set(['it', 'they', 'them', 'this', 'these', 'those', 'there', 'here', 'we', 'i', 'you', 'us', 'our', 'my', 'me', 'another', 'others', 'both', 'such', 'same', 'instead', 'too', 'so', 'others', 'following', 'latter', 'former', 'its', 'their', 'later', 'earlier', 'again', 'afterwards', 'previous']);
const ofOthers = new Set(['he', 'she', 'him', 'her', 'his', 'hers']);
const opening = /^(?:also|then|later|still|soon|now|already|only|just) /;

const spanOf = ({ sentence }: Scene, [from, to]: readonly [number, number]): Span | null => {
  const start = sentence.tokens[from]?.start;
  const end = sentence.tokens[to - 1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
};

/** [start, end) of the subject of a clause. */
export function subjectSpan(scene: Scene, clause: Clause): Span | null {
  return spanOf(scene, clause.subject);
}

/** Whether a subject is somebody whom nothing tells from others of the kind: "Delegates broke into cheers". */
export function isAnybody({ sentence }: Scene): boolean {
  const { clause, tokens, speech } = sentence;
  if (!clause) return false;
  const [from, to] = clause.subject;
  return to - from === 1 && speech[from] === 'NNS' && (from === sentence.opening || tokens[from]?.capital === false);
}

/** [start, end) of the verb and all that belongs to it. */
export function predicateSpan(scene: Scene, clause: Clause): Span | null {
  return spanOf(scene, clause.predicate);
}

/** The words of a span as a question uses them: names and dates in full, the cut parts left out. */
export function questionWords({ reading, sentence }: Scene, span: Span, cuts: readonly Cut[] = []): string {
  const replacements = [...cuts.map((cut) => ({ ...cut, by: '' })), ...fullNames(sentence), ...fullDates(sentence)];
  return worded(reading.article.text, span, replacements).replace(/(?<!\s)\s+([,.;:?!])/g, '$1').replace(/[,;:]$/, '').replace(/[.,](?=[”"]$)/, '').trim();
}

/** Whether a sentence's first word would be written small inside another: an article, a number, a noun seen small elsewhere. */
function smallInside(word: string, { reading }: Scene): boolean | null {
  if (reading.tables.words.openers.has(word)) return true;
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  const seen = reading.sentences.some(({ tokens }) => tokens.some(({ text }) => text === small || `${text}s` === small));
  return seen ? true : null;
}

/** The subject as it stands inside a question: "the sanctions", "John Kerry" without the role before it. Null where its first word might be a name or not. */
export function subjectWords(scene: Scene, clause: Clause): string | null {
  const span = subjectSpan(scene, clause);
  const first = scene.sentence.tokens[clause.subject[0]];
  if (!span || !first) return null;
  const role = scene.reading.roles.find((other) => other.span.start === first.start && other.person.end === span.end && other.determiner === '');
  if (role) return role.person.name;
  const words = questionWords(scene, span);
  const named = scene.sentence.names.some((name) => name.start === first.start && name.type !== 'unknown');
  if (named || scene.sentence.antecedent?.start === first.start) return words;
  // "It" that is written out as Nigeria keeps its capital, as the ship does not.
  if (scene.sentence.things.some(({ start }) => start === first.start)) return scene.reading.tables.words.openers.has(words.split(' ')[0] ?? '') ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  // "Queen Beatrix" keeps her capital.
  if (scene.sentence.tokens[clause.subject[0] + 1]?.capital === true && scene.reading.tables.roles.has(first.lower)) return words;
  if (clause.subject[0] > scene.sentence.opening) return words;
  const small = smallInside(first.text, scene);
  return small === null ? null : words.charAt(0).toLowerCase() + words.slice(1);
}

/**
 * Whether words of a sentence lean on others: pronouns for what is named elsewhere, "the same", "the team". Beside `asked`, the
 * organisation or country that is asked for, "its" is that one's, where nothing else stands before it.
 */
export function leans({ sentence, reading }: Scene, span: Span, asked: boolean = false): boolean {
  const tokens = sentence.tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  const others = sentence.names.some((name) => name.type === 'person' && name.start >= span.start && name.end <= span.end);
  const isOfAsked = ({ text, start }: Token) => asked && (text === 'its' || text === 'their') && !sentence.names.some((name) => name.start >= span.start && name.end <= start && name.type !== 'demonym');
  return tokens.some((token) => {
    if (sentence.dates.some((date) => token.start >= date.start && token.end <= date.end)) return false;
    if (isOfAsked(token)) return false;
    if (loose.has(token.text)) return true;
    if (ofOthers.has(token.text)) return others;
    return false;
  }) || openThings(sentence, reading, [sentence.tokens.findIndex(({ start }) => start >= span.start), sentence.tokens.findLastIndex(({ end }) => end <= span.end) + 1]);
}

/** Whether "his" in a span means somebody who is not named before it there: "turned down his first novel". */
export function meansNobodyBefore({ sentence }: Scene, { start, end }: Span): boolean {
  return sentence.tokens.some((token) => token.start >= start && token.end <= end && ofOthers.has(token.text) && !sentence.names.some((name) => name.type === 'person' && name.start >= start && name.end <= token.start));
}

/** Whether a "that" in a span has lost the verb it leads to. */
export function opensThatClause({ sentence, reading }: Scene, span: Span): boolean {
  const tokens = sentence.tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  const at = tokens.findLastIndex((token) => token.text === 'that');
  return at >= 0 && !tokens.slice(at + 1).some(({ text }) => reading.tables.verbs.past.has(text) || reading.tables.verbs.present.has(text) || /^(?:was|were|is|are|has|have|had|will|would|can|could|may|might|must|should)$/.test(text));
}

/** Whether between a verb and what is asked for another clause begins, to which it may belong. */
export function otherClauseBetween({ sentence, reading }: Scene, from: number, to: number): boolean {
  const { past, present } = reading.tables.verbs;
  const verb = /^(?:that|who|which|whose|was|were|is|are|has|have|had|will|would|could|should)$/;
  return sentence.tokens.some(({ start, end, text }) => start >= from && end <= to && (verb.test(text) || past.has(text) || (present.has(text) && text !== 'visits' && text !== 'plans')));
}

/** "had won the cup" as "won the cup": a question about what is past needs no deeper past. */
export function inSimplePast(words: string, { past, participle }: Tables['verbs']): string {
  const [had, done = '', ...rest] = words.split(' ');
  if (had !== 'had') return words;
  if (done === 'been') return ['was', ...rest].join(' ');
  const base = participle.get(done);
  const form = base === undefined ? undefined : past.get(done) === base ? done : [...past].find(([, other]) => other === base)?.[0];
  return form === undefined ? words : [form, ...rest].join(' ');
}

/** Whether a span holds a day that only the article's own date explains and that could not be worked out. */
export function holdsOpenDate({ sentence }: Scene, span: Span): boolean {
  return sentence.dates.some((date) => date.start >= span.start && date.end <= span.end && (date.value === null || (date.relative && date.precision !== 'day' && date.precision !== 'part-of-day' && stretchInWords(sentence, date) === null)));
}

/** "did the sanctions target three companies": a clause as a question, from its verb on, without the cut parts; null where its verb does not allow it. */
export function inverted(scene: Scene, clause: Clause, cuts: readonly Cut[]): string | null {
  const { sentence, reading } = scene;
  const subject = subjectWords(scene, clause);
  const span = predicateSpan(scene, clause);
  const verb = sentence.tokens[clause.verb];
  if (subject === null || !span || !verb || clause.tense === 'present') return null;
  const rest = questionWords(scene, { start: verb.end, end: Math.max(span.end, verb.end) }, cuts).replace(opening, '');
  if (isTurned(sentence.tokens, clause) || /^(?:also|then)\b/.test(rest)) return null;
  const done = verb.text === 'had' ? reading.tables.verbs.participle.get(sentence.tokens[clause.verb + 1]?.text ?? '') : undefined;
  // "When had he become" reads oddly; the simple past asks the same.
  if (done !== undefined) return `did ${subject} ${done} ${rest.split(' ').slice(1).join(' ')}`.trim();
  // "Carried their hopes and delivered": both verbs would have to change.
  if (clause.tense === 'past' && sentence.tokens.some(({ text }, at) => text === 'and' && at > clause.verb && at < clause.predicate[1] && sentence.speech[nextWord(sentence.tokens, at + 1)] === 'VBD')) return null;
  if ((clause.tense === 'past' && clause.base === null) || cutsList(sentence, reading.article.text, clause)) return null;
  return clause.tense === 'auxiliary' ? `${verb.text} ${subject} ${rest}`.trim() : `did ${subject} ${clause.base ?? ''} ${rest}`.trim();
}
