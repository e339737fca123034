import { knownAt } from '#language/gazetteer';
import { roleEndingAt } from '#language/role-words';
import { looksLikePerson, type RunReader } from '#language/run-readers';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

/** "[US Secretary of State] [John Kerry]": the person follows the last role word of the run. */
const personAfterRole: RunReader = (reading) => {
  const { tokens, run, tables } = reading;
  for (let at = run.to - 1; at > run.from; at--) {
    const role = roleEndingAt(tokens, at, tables);
    if (!role || role.from < run.from || !looksLikePerson(reading, at, run.to)) continue;
    return [...reading.readRest({ ...run, to: role.from }).filter((piece) => piece.type !== 'unknown' && piece.type !== 'person'), { from: at, to: run.to, type: 'person', evidence: 'role' }];
  }
  return null;
};

/** "Minister of Education Stefania Giannini": a first name shows where the person starts. */
const personAfterLongRole: RunReader = (reading) => {
  const { tokens, run, tables } = reading;
  const first = tokens.findIndex((token, at) => at > run.from && at < run.to && tables.firstNames.has(token.text));
  if (first < 0 || !looksLikePerson(reading, first, run.to) || run.to - first < 2) return null;
  const hasRole = tokens.some((_, at) => at > run.from && at <= first && roleEndingAt(tokens, at, tables));
  const known = knownAt(reading.text, tokens, run.from, tables);
  if (!hasRole && !(known?.type === 'demonym' && known.to === first)) return null;
  return [{ from: first, to: run.to, type: 'person', evidence: 'role' }];
};

const personAfterCourtesy: RunReader = (reading) => {
  const { tokens, run, tables } = reading;
  const first = tokens[run.from]?.text ?? '';
  if (run.to - run.from < 2 || !(tables.words.courtesy.has(first) || (tables.words.ranks.has(first) && looksLikePerson(reading, run.from + 1, run.to)))) return null;
  return [{ from: run.from + 1, to: run.to, type: 'person', evidence: 'courtesy' }];
};

/** The role word stands before the run in small letters: "team member Rodaba Noori". */
const personAfterSmallRole: RunReader = (reading) => {
  const role = roleEndingAt(reading.tokens, reading.run.from, reading.tables);
  if (!role || !looksLikePerson(reading, reading.run.from, reading.run.to) || reading.run.to - reading.run.from < 2) return null;
  return [{ from: reading.run.from, to: reading.run.to, type: 'person', evidence: 'role' }];
};

/** "Patrice Talon, the 54-year-old foreman ..." or "Florencio Ávalos, 31,". */
const personBeforeApposition: RunReader = (reading) => {
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
const personAfterApposition: RunReader = (reading) => {
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

/** "Kwak Sin-ae, who produced the film". */
const personBeforeWho: RunReader = (reading) => {
  const { tokens, run } = reading;
  const length = run.to - run.from;
  if (length < 2 || length > 4 || tokens[run.to]?.text !== ',' || tokens[run.to + 1]?.text !== 'who' || /^[Tt]he$/.test(tokens[run.from - 1]?.text ?? '') || !looksLikePerson(reading, run.from, run.to)) return null;
  return [{ from: run.from, to: run.to, type: 'person', evidence: 'apposition' }];
};

const personByFirstName: RunReader = (reading) => {
  const { tokens, run, tables } = reading;
  const length = run.to - run.from;
  const first = tokens[run.from]?.text ?? '';
  const given = tables.firstNames.has(first) || tables.firstNames.has(first.split('-')[0] ?? '');
  if (!given || length < 2 || length > 4 || !looksLikePerson(reading, run.from, run.to) || tables.places.has(tokens[run.to - 1]?.text ?? '')) return null;
  return [{ from: run.from, to: run.to, type: 'person', evidence: 'first-name' }];
};

/** In this order: the surest sign of a person first. */
export const personReaders: readonly RunReader[] = [
  personAfterRole, personAfterLongRole, personAfterCourtesy, personAfterSmallRole, personBeforeApposition, personAfterApposition, personBeforeWho, personByFirstName,
];
