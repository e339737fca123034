import { type Files, matches, type Violation, within } from './files';
import { codeOf } from './mask';

const clock = /\bDate\s*\.\s*now\b|\bnew\s+Date\b(?!\s*\(\s*[^)\s])|(?<![.\w])(?<!new\s+)Date\s*\(\s*\)|\bperformance\s*\.\s*(?:now|timeOrigin)\b/g;
const dice = /\bMath\s*\.\s*random\b|\brandom(?:Bytes|UUID|Int|Fill|FillSync)\b|\bgetRandomValues\b/g;

const withoutDurations = new RegExp(clock.source.replace(/\|\\bperformance.*$/, ''), 'g');

/** The clock and the dice in domain/, where time and chance are arguments. */
export function clockAndDiceInDomain(files: Files): Violation[] {
  return within(files, 'domain').flatMap(([file, source]) => {
    const code = codeOf(source);
    return [...matches(file, code, clock, 'time is an argument'), ...matches(file, code, dice, 'chance is an argument')];
  });
}

/** The clock and the dice in server/, where they are in runtime.ts alone. Durations may be measured anywhere. */
export function clockAndDiceInServer(files: Files): Violation[] {
  return within(files, 'server').filter(([file]) => file !== 'server/runtime.ts').flatMap(([file, source]) => {
    const code = codeOf(source);
    return [...matches(file, code, withoutDurations, 'the clock is in server/runtime.ts'), ...matches(file, code, dice, 'the dice are in server/runtime.ts')];
  });
}
