import { knownAt } from '#language/gazetteer';
import type { Mention, NameEvidence, NameType } from '#language/mentions';
import { roleEndingAt } from '#language/role-words';
import type { Run } from '#language/runs';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

type Piece = { readonly from: number; readonly to: number; readonly type: NameType; readonly evidence: NameEvidence; readonly name?: string; readonly country?: string | null };

/** What one reader of runs may use. */
type Reading = { readonly text: string; readonly tokens: readonly Token[]; readonly run: Run; readonly tables: Tables };
/** Pieces of the run, or null when the reader has nothing to say. */
type Reader = (reading: Reading) => readonly Piece[] | null;

const texts = ({ tokens }: Reading, from: number, to: number) => tokens.slice(from, to).map((token) => token.text);

function looksLikePerson(reading: Reading, from: number, to: number): boolean {
  const { orgHeads, venueHeads, landHeads, eventHeads } = reading.tables.words;
  const names = texts(reading, from, to);
  if (names[0] === 'The' || (names.length === 1 && reading.tables.words.openers.has(names[0] ?? ''))) return false;
  return to - from >= 1 && to - from <= 5 && names.every((name) => !orgHeads.has(name) && !venueHeads.has(name) && !landHeads.has(name) && !eventHeads.has(name) && name !== 'of' && name !== 'and' && name !== 'for' && name !== 'Image');
}

/** "US dollars" name no country. */
const currency = /^(?:dollars?|pounds?|rupees?|yen|yuan|francs?|pesos?|kron(?:or|er|a))$/;

const dictionary: Reader = ({ text, tokens, run, tables }) => {
  const known = knownAt(text, tokens, run.from, tables);
  if (!known || known.to < run.to || currency.test(tokens[known.to]?.text ?? '')) return null;
  return [{ from: run.from, to: known.to, type: known.type, evidence: 'dictionary', name: known.name, country: known.country }];
};

/** "[US Secretary of State] [John Kerry]": the person follows the last role word of the run. */
const personAfterRole: Reader = (reading) => {
  const { tokens, run, tables } = reading;
  for (let at = run.to - 1; at > run.from; at--) {
    const role = roleEndingAt(tokens, at, tables);
    if (!role || role.from < run.from || !looksLikePerson(reading, at, run.to)) continue;
    const before = role.from > run.from ? read({ ...reading, run: { ...run, to: role.from } }) : [];
    return [...before.filter((piece) => piece.type !== 'unknown' && piece.type !== 'person'), { from: at, to: run.to, type: 'person', evidence: 'role' }];
  }
  return null;
};

/** "Minister of Education Stefania Giannini": a first name shows where the person starts. */
const personAfterLongRole: Reader = (reading) => {
  const { tokens, run, tables } = reading;
  const first = tokens.findIndex((token, at) => at > run.from && at < run.to && tables.firstNames.has(token.text));
  if (first < 0 || !looksLikePerson(reading, first, run.to) || run.to - first < 2) return null;
  const hasRole = tokens.some((_, at) => at > run.from && at <= first && roleEndingAt(tokens, at, tables));
  const known = knownAt(reading.text, tokens, run.from, tables);
  if (!hasRole && !(known?.type === 'demonym' && known.to === first)) return null;
  return [{ from: first, to: run.to, type: 'person', evidence: 'role' }];
};

const personAfterCourtesy: Reader = (reading) => {
  const { tokens, run, tables } = reading;
  const first = tokens[run.from]?.text ?? '';
  if (run.to - run.from < 2 || !(tables.words.courtesy.has(first) || (tables.words.ranks.has(first) && looksLikePerson(reading, run.from + 1, run.to)))) return null;
  return [{ from: run.from + 1, to: run.to, type: 'person', evidence: 'courtesy' }];
};

/** The role word stands before the run in small letters: "team member Rodaba Noori". */
const personAfterSmallRole: Reader = (reading) => {
  const role = roleEndingAt(reading.tokens, reading.run.from, reading.tables);
  if (!role || !looksLikePerson(reading, reading.run.from, reading.run.to) || reading.run.to - reading.run.from < 2) return null;
  return [{ from: reading.run.from, to: reading.run.to, type: 'person', evidence: 'role' }];
};

/** "Patrice Talon, the 54-year-old foreman ..." or "Florencio Ávalos, 31,". */
const personBeforeApposition: Reader = (reading) => {
  const { tokens, run, tables } = reading;
  const length = run.to - run.from;
  if (length < 2 || length > 5 || tokens[run.to]?.text !== ',' || !looksLikePerson(reading, run.from, run.to)) return null;
  const next = tokens[run.to + 1];
  const age = next?.text === 'aged' || (next?.kind === 'number' && /^[,.]$/.test(tokens[run.to + 2]?.text ?? '') && /^\d{1,2}$/.test(next.text));
  if (!age && !(next && /^(?:the|a|an)$/.test(next.text) && roleWithin(tokens, run.to + 2, 7, tables))) return null;
  return [{ from: run.from, to: run.to, type: 'person', evidence: 'apposition' }];
};

function roleWithin(tokens: readonly Token[], from: number, reach: number, tables: Tables): boolean {
  for (let at = from; at < from + reach && at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.text === ',' || /^(?:of|in|at|for|who|which|that|from)$/.test(token.text)) return false;
    if (roleEndingAt(tokens, at + 1, tables)) return true;
  }
  return false;
}

/** "the president of Benin, Patrice Talon,": apposition the other way round. */
const personAfterApposition: Reader = (reading) => {
  const { tokens, run, tables } = reading;
  const length = run.to - run.from;
  const after = tokens[run.to]?.text ?? '.';
  if (length < 2 || length > 5 || tokens[run.from - 1]?.text !== ',' || !/^[,.)]$/.test(after) || !looksLikePerson(reading, run.from, run.to)) return null;
  for (let at = run.from - 1; at > 0 && at > run.from - 9; at--) {
    if (at < run.from - 1 && tokens[at]?.text === ',') return null;
    if (roleEndingAt(tokens, at, tables)) return [{ from: run.from, to: run.to, type: 'person', evidence: 'apposition' }];
  }
  return null;
};

const personByFirstName: Reader = (reading) => {
  const { tokens, run, tables } = reading;
  const length = run.to - run.from;
  const first = tokens[run.from]?.text ?? '';
  const given = tables.firstNames.has(first) || tables.firstNames.has(first.split('-')[0] ?? '');
  if (!given || length < 2 || length > 4 || !looksLikePerson(reading, run.from, run.to) || tables.places.has(tokens[run.to - 1]?.text ?? '')) return null;
  return [{ from: run.from, to: run.to, type: 'person', evidence: 'first-name' }];
};

/** The type that the last telling word of a name gives it. */
const byHeadWord: Reader = (reading) => {
  const { run, tables } = reading;
  const names = texts(reading, run.from, run.to);
  if (names.length < 2) return null;
  const { orgHeads, venueHeads, landHeads, eventHeads } = tables.words;
  const cut = names.findIndex((name) => name === 'of' || name === 'for');
  const last = names[(cut > 0 ? cut : names.length) - 1] ?? '';
  const first = names[0] ?? '';
  const piece = (type: NameType, evidence: NameEvidence): Piece[] => [{ from: run.from, to: run.to, type, evidence }];
  if (eventHeads.has(last)) return piece('event', 'land-word');
  if (orgHeads.has(last) || (cut > 0 && orgHeads.has(first))) return piece('organisation', 'organisation-word');
  if (venueHeads.has(last) || landHeads.has(last) || landHeads.has(first)) return piece('place', 'land-word');
  return null;
};

/** "US Defense Department" is one name; "Herat City ..." or "Indian Hindu" falls apart after what the tables know. */
const afterKnown: Reader = (reading) => {
  const { text, tokens, run, tables } = reading;
  const known = knownAt(text, tokens, run.from, tables);
  if (!known || known.to >= run.to) return null;
  const rest = read({ ...reading, run: { ...run, from: known.to } });
  if (known.type !== 'demonym' && known.type !== 'country' && rest.every((piece) => piece.type === 'unknown')) return null;
  return [{ from: run.from, to: known.to, type: known.type, evidence: 'dictionary', name: known.name, country: known.country }, ...rest];
};

const unknown: Reader = ({ run }) => [{ from: run.from, to: run.to, type: 'unknown', evidence: 'none' }];

/** In this order: the first that has something to say is heard. */
const readers: readonly Reader[] = [
  dictionary, personAfterRole, personAfterLongRole, personAfterCourtesy, personAfterSmallRole, personBeforeApposition, personAfterApposition,
  personByFirstName, byHeadWord, afterKnown, unknown,
];

function read(reading: Reading): readonly Piece[] {
  for (const reader of readers) {
    const pieces = reader(reading);
    if (pieces) return pieces;
  }
  return [];
}

/** The names that a run of capitalised words holds, in order, each with what speaks for its type. */
export function namesOfRun(text: string, tokens: readonly Token[], run: Run, sentence: number, tables: Tables): Mention[] {
  return read({ text, tokens, run, tables }).flatMap((piece) => {
    const start = tokens[piece.from]?.start;
    const end = tokens[piece.to - 1]?.end;
    if (start === undefined || end === undefined) return [];
    const words = text.slice(start, end);
    return [{ start, end, text: words, name: piece.name ?? words, type: piece.type, country: piece.country ?? null, evidence: piece.evidence, sentence }];
  });
}
