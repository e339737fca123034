import { knownAt } from '#language/gazetteer';
import type { Mention, NameEvidence, NameType } from '#language/mentions';
import { personReaders } from '#language/person-readers';
import { texts, type Piece, type RunReader, type RunReading } from '#language/run-readers';
import type { Run } from '#language/runs';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

/** "US dollars" name no country. */
const currency = /^(?:dollars?|pounds?|rupees?|yen|yuan|francs?|pesos?|kron(?:or|er|a))$/;

const dictionary: RunReader = ({ text, tokens, run, tables }) => {
  const known = knownAt(text, tokens, run.from, tables);
  if (!known || known.to < run.to || currency.test(tokens[known.to]?.text ?? '')) return null;
  return [{ from: run.from, to: known.to, type: known.type, evidence: 'dictionary', name: known.name, country: known.country }];
};

/** Words that stand before the name of a land or water: "Lake Victoria", but "Sea Org" is none. */
const landLeads = /^(?:Mount|Lake|Cape|Gulf|Strait|Bay|River|Isle|Island|Islands|County|Province|Peninsula)$/;

/** The type that the last telling word of a name gives it. */
const byHeadWord: RunReader = (reading) => {
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
  if (venueHeads.has(last) || landHeads.has(last) || landLeads.test(first)) return piece('place', 'land-word');
  return null;
};

/** "US Defense Department" is one name; "Herat City ..." or "Indian Hindu" falls apart after what the tables know. */
const afterKnown: RunReader = (reading) => {
  const { text, tokens, run, tables } = reading;
  const known = knownAt(text, tokens, run.from, tables);
  if (!known || known.to >= run.to) return null;
  const rest = reading.readRest({ ...run, from: known.to });
  if (known.type !== 'demonym' && known.type !== 'country' && rest.every((piece) => piece.type === 'unknown')) return null;
  return [{ from: run.from, to: known.to, type: known.type, evidence: 'dictionary', name: known.name, country: known.country }, ...rest];
};

const unknown: RunReader = ({ run }) => [{ from: run.from, to: run.to, type: 'unknown', evidence: 'none' }];

/** In this order: the first that has something to say is heard. */
const readers: readonly RunReader[] = [dictionary, ...personReaders, byHeadWord, afterKnown, unknown];

function read(reading: RunReading): readonly Piece[] {
  for (const reader of readers) {
    const pieces = reader(reading);
    if (pieces) return pieces;
  }
  return [];
}

/** The names that a run of capitalised words holds, in order, each with what speaks for its type. */
export function namesOfRun(text: string, tokens: readonly Token[], run: Run, sentence: number, tables: Tables): Mention[] {
  const readRest = (rest: Run): readonly Piece[] => (rest.to > rest.from ? read({ text, tokens, run: rest, tables, readRest }) : []);
  return readRest(run).flatMap((piece) => {
    const start = tokens[piece.from]?.start;
    const end = tokens[piece.to - 1]?.end;
    if (start === undefined || end === undefined) return [];
    const words = text.slice(start, end);
    return [{ start, end, text: words, name: piece.name ?? words, type: piece.type, country: piece.country ?? null, evidence: piece.evidence, sentence }];
  });
}
