import type { Span } from '#articles/article';
import type { FactDraft } from '#facts/drafts';
import type { FactKind } from '#facts/fact';
import { finders } from '#facts/found/finders';
import type { Found } from '#facts/found/found';
import type { Ground } from '#facts/ground';
import type { Reading, SentenceReading } from '#facts/reading';
import { askedInPlace } from '#facts/said/in-place';
import { clauseWords, countedBy } from '#facts/said-of';
import { refersInside } from '#facts/refers';
import { leansByFirst } from '#facts/standing';
import { toldIn } from '#facts/told';
import { cutsList, cutsSense, opensThat } from '#facts/whole';
import { slug } from '#facts/wording';
import type { Clause } from '#language/clauses';
import { isFinite } from '#language/clauses/scene';
import { holding } from '#language/names/spans';

/** What a sentence is about, in words that survive a change elsewhere: its subject and verb, or its first long words. */
function aboutOf({ clause, tokens }: SentenceReading): string {
  const words = (from: number, to: number) => tokens.slice(from, to).map((token) => token.text).join(' ');
  if (clause) return slug(`${words(...clause.subject)} ${clause.base ?? words(clause.verb, clause.verb + 2)}`);
  return slug(tokens.filter((token) => token.kind === 'word' && token.text.length > 3).slice(0, 4).map((token) => token.text).join(' '));
}

/** "A low cost airline, Ryanair, announced": who did it is the name behind the comma. */
const isNamedBehind = ({ tokens, names }: SentenceReading, { subject }: Clause) => tokens[subject[1]]?.text === ',' && names.some(({ start }) => start === tokens[subject[1] + 1]?.start);

const fewest = 3;
const most = 18;

const opensOther = /^(?:after|once|when|before|because|while|as|until|since)$/;
const nobody = /^(?:no|nobody|nothing|none|neither|few|little)$/;

/** A predicate without the beginning of another clause that an aside has cut off: "began to move after the Ever Given, a ship". */
function deedRange({ tokens, speech }: SentenceReading, { predicate: [from, to] }: Clause): readonly [number, number] {
  const link = tokens.slice(from, to).findLastIndex(({ text }, at) => opensOther.test(text) && tokens[from + at - 1]?.text !== 'well' && tokens[from + at + 1]?.text !== 'well');
  const goesOn = link > 0 && tokens[to]?.text === ',' && !tokens.slice(from + link, to).some((_, at) => isFinite({ tokens, parts: speech }, from + link + at));
  return [from, goesOn ? from + link : to];
}

/** What is so of a thing, and no deed: "is a nonprofit", "has the largest population". */
const isState = /^(?:is|are|am|be|was|were|been|being|has|have|had|includes?|included|involves?|involved|means?|meant|remains?|remained|belongs?|belonged|owns?|owned|costs?|promises|knows?|knew|wants?|wanted|needs?|needed|likes?|liked|seems?|seemed|expects?|expected|contains?|contained|consists?|consisted|lives?|lived|covers?|allows?|allowed)$/;

const says = /^(?:said|says|say|told|tells|added|adds|noted|notes|announced|announces|claims?|claimed|argues?|argued|warned|warns|stated|states|believes?|believed|thinks?|thought|hopes?|hoped|plans?|planned)$/;

/** Whether a predicate tells a deed, or what was done to its subject. */
function isDone({ tokens, speech }: SentenceReading, { verb, predicate }: Clause): boolean {
  const first = tokens[verb]?.lower ?? '';
  if (says.test(first) || /n['’]?t$/.test(first)) return false;
  if (!isState.test(first)) return !/^MD$/.test(speech[verb] ?? '');
  const next = tokens.slice(verb + 1, predicate[1]).findIndex(({ lower }) => !/^(?:been|also|not|only|still|first|later|already|once|then)$/.test(lower));
  return /^(?:was|were|had|has|have)$/.test(first) && next >= 0 && speech[verb + 1 + next] === 'VBN';
}

/** Whether a predicate that ends at a token says all that it began: nothing but another clause follows. */
function isComplete({ tokens, speech }: SentenceReading, to: number): boolean {
  const [next, after] = [tokens[to]?.text ?? '.', tokens[to + 1]?.text ?? ''];
  if (/^[.;!?]$/.test(next)) return true;
  const opens = /^(?:which|who|whose|where|when|while|after|before|as|because|although|though|but|since)$/;
  if (next === ',') return opens.test(after) || (after === 'and' && /^(?:VB[DZ]|PRP|DT|NNP)$/.test(speech[to + 2] ?? '')) || speech[to + 1] === 'VBG';
  return opens.test(next) || (/^(?:and|but)$/.test(next) && /^VB[DZ]$/.test(speech[to + 1] ?? ''));
}

/** What the subject of a clause did or was, in the words of the clause; null where a name is its subject, which is asked for by itself, and where it goes on too long. */
function deedIn(sentence: SentenceReading, reading: Reading, { statement, clause: own }: Ground): Omit<FactDraft, 'sentence' | 'about'> | null {
  const clause = own ?? sentence.clause;
  const { tokens } = sentence;
  if (!clause || opensThat(sentence, clause) || cutsList(sentence, reading.article.text, clause) || cutsSense(sentence, clause) || leansByFirst(sentence, clause.subject[0])) return null;
  if (nobody.test(tokens[clause.subject[0]]?.lower ?? '') || /^(?:RB|VB|IN|MD)/.test(sentence.speech[clause.subject[0]] ?? '') || /^(?:CC|IN|DT|VBD|VBZ|JJ)$/.test(sentence.speech[clause.subject[1] - 1] ?? '') || isNamedBehind(sentence, clause) || !isDone(sentence, clause)) return null;
  const [from, to] = deedRange(sentence, clause);
  const evidence = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  if (to - from < fewest || to - from > most || /^["“]$/.test(tokens[to]?.text ?? '') || /["“”()]/.test(reading.article.text.slice(evidence.start, evidence.end)) || holding(reading.quoted, evidence)) return null;
  if (!isComplete(sentence, to) || !refersInside(sentence, reading, [from, to], clause.subject)) return null;
  return { kind: 'event', subject: clauseWords(sentence, reading, clause.subject), value: clauseWords(sentence, reading, [from, to]), statement, evidence, confidence: 0.9 };
}

const again: Partial<Record<FactKind, string>> = { event: 'that person', organisation: 'that organisation', country: 'that country', where: 'that place' };

/** What is told twice of a value must not stand beside its own question: "to hit that country"; null for a number or day. */
function withoutValue(words: string, value: string, kind: FactKind): string | null {
  const other = new RegExp(`(?<![\\p{L}\\p{N}])(?:the )?${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');
  if (kind === 'quantity' || !other.test(words)) return words;
  return again[kind] === undefined ? null : words.replace(other, again[kind]);
}

/** What a value is said of where no single thing in its sentence is: the whole of what is told, with a question word in the place of the value. */
function askedIn(ground: Ground, sentence: SentenceReading, reading: Reading, value: Span, kind: FactKind): string | null {
  const asked = askedInPlace(sentence, reading, value, kind);
  const words = asked && ground.inWords(asked);
  const own = reading.article.text.slice(value.start, value.end);
  const name = reading.names.find(({ start, end }) => start === value.start && end === value.end)?.name ?? own;
  return words === null ? null : [name, own].reduce<string | null>((told, each) => told && withoutValue(told, each, kind), words);
}

/** What a value is said of: what is counted, where the clause tells; else all that is told, asked in the place of the value. */
function subjectOf(ground: Ground, sentence: SentenceReading, reading: Reading, value: Span, kind: FactKind): string | null {
  const counted = kind === 'quantity' ? countedBy(sentence, reading, value) : null;
  return counted ?? askedIn(ground, sentence, reading, value, kind);
}

/** What a sentence says that is told together with those before it: who or what its words mean, only the whole of them tells. */
function passageFacts(ground: Ground, all: readonly Found[], sentence: SentenceReading, reading: Reading): Omit<FactDraft, 'sentence' | 'about'>[] {
  return all.flatMap(({ kind, value, confidence, start, end }) => {
    const subject = askedIn(ground, sentence, reading, { start, end }, kind);
    // Named in the sentences before, it would stand in its own question.
    if (subject !== null && / that (?:person|organisation|country|place)\b/i.test(subject) && !/ that (?:person|organisation|country|place)\b/i.test(ground.statement)) return [];
    return subject === null ? [] : [{ kind, value, statement: ground.statement, confidence, evidence: { start, end }, subject }];
  });
}

/** Facts that a sentence states about somebody, some place, day, country, organisation or number, where it can be understood by itself. */
export function sentenceFacts(reading: Reading): FactDraft[] {
  return reading.sentences.flatMap((sentence) => {
    const about = aboutOf(sentence);
    const spoken = (found: Span) => holding(reading.quoted, found) !== undefined;
    const all = finders.flatMap((find) => find(sentence, reading)).filter((found) => !spoken(found));
    const { grounds, leaning } = toldIn(sentence, reading);
    return grounds.flatMap((ground) => {
      if (leaning) return passageFacts(ground, all, sentence, reading).map((draft) => ({ ...draft, sentence: sentence.index, about }));
      const { statement, span } = ground;
      const { tokens } = sentence;
      // What stands in an aside that the clause is told without is not told.
      const [from, to] = ground.clause ? [tokens[ground.clause.subject[1] - 1]?.end ?? 0, tokens[ground.clause.verb]?.start ?? 0] : [0, 0];
      const isLeftOut = ({ start, end }: Span) => start >= from && end <= to && tokens[ground.clause?.subject[1] ?? 0]?.text === ',';
      const said = all.filter((found) => found.start >= span.start && found.end <= span.end && !isLeftOut(found)).flatMap(({ kind, value, confidence, start, end }) => {
        const subject = subjectOf(ground, sentence, reading, { start, end }, kind);
        return subject === null ? [] : [{ kind, value, statement, confidence, evidence: { start, end }, subject }];
      });
      // A name as the subject is asked for by what it did.
      const deed = said.some(({ subject }) => /^wh(?:o|ich) /i.test(subject)) ? null : deedIn(sentence, reading, ground);
      return [...said, ...(deed ? [deed] : [])].map((draft) => ({ ...draft, sentence: sentence.index, about }));
    });
  });
}
