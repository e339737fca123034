/** Runs checks and test suites one after the other and adds up what passed. */
import fs from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { explain, say } from './say.mjs';

/** What a run of everything comes to. */
export class Tally {
  passed = 0;
  failed = 0;
  /** What failed, a line each. */
  failures = [];

  /** Counts results, and keeps what failed with the name of its suite. */
  add(name, { passed, failed, failures = [] }) {
    this.passed += passed;
    this.failed += failed;
    if (failed > 0) this.failures.push(...(failures.length > 0 ? failures.map((failure) => `${name}: ${failure}`) : [name]));
  }

  /** The last line of `npm test`. */
  line() {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}

/** A check that passes or fails as a whole: `work` returns `{ code, output }`, or throws to fail. */
export async function check(tally, name, work) {
  const startedAt = Date.now();
  let failure;
  try {
    const { code, output } = await work();
    if (code !== 0) failure = output || `exit code ${code}`;
  } catch (error) {
    failure = explain(error);
  }
  say(`${failure ? 'FAILED' : 'ok'}  ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  if (failure) console.log(failure.trimEnd());
  tally.add(name, failure ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 });
  return !failure;
}

const firstLine = (text = '') => text.split('\n')[0] ?? '';

/** Counts of vitest's JSON report, and what failed; a file that could not be loaded counts as one failure. */
export function countVitest(report) {
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`${name}: ${firstLine(message)}`];
    return failed.map(({ fullName, failureMessages }) => `${name}: ${fullName}: ${firstLine(failureMessages?.[0])}`);
  });
  return { passed: report.numPassedTests, failed: failures.length, failures };
}

const specsIn = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsIn)];

/** Counts of Playwright's JSON report, and what failed; a test that passed only on a second try passed. */
export function countPlaywright({ stats, errors, suites = [] }) {
  const tests = specsIn({ suites }).flatMap(({ file, title, tests: runs }) => runs.map((run) => ({ ...run, name: `${file}: ${title} [${run.projectName}]` })));
  const unexpected = tests.filter(({ status }) => status === 'unexpected').map(({ name, results }) => `${name}: ${firstLine(results.at(-1)?.error?.message)}`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, failures: [...unexpected, ...errors.map(({ message }) => firstLine(message))] };
}

/** What a suite came to: a crash, or a failure that the report does not show, is one failure. */
export function resultOf(code, report, count) {
  if (!report) return { passed: 0, failed: 1, failures: ['ended without a report'] };
  const { passed, failed, failures } = count(report);
  return code !== 0 && failed === 0 ? { passed, failed: 1, failures: [`ended with exit code ${code}`] } : { passed, failed, failures };
}

function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs a suite that shows its own progress and writes its results to `report`. */
export async function suite(tally, name, { args, env, report, count }) {
  say(name);
  fs.rmSync(report, { force: true });
  fs.mkdirSync(path.dirname(report), { recursive: true });
  const { code } = await run(process.execPath, args, { env });
  tally.add(name, resultOf(code, readReport(report), count));
}
