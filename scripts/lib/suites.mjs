/** Runs checks and test suites one after the other and adds up what passed. */
import fs from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { explain, say } from './say.mjs';

/** What a run of everything comes to. */
export class Tally {
  passed = 0;
  failed = 0;
  names = [];

  /** Counts results; names the suite when something failed in it. */
  add(name, { passed, failed }) {
    this.passed += passed;
    this.failed += failed;
    if (failed > 0) this.names.push(name);
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

/** Counts of vitest's JSON report; a file that could not be loaded counts as one failure. */
export function countVitest(report) {
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'));
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Counts of Playwright's JSON report; a test that passed only on a second try passed. */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** What a suite came to: a crash, or a failure that the report does not show, is one failure. */
export function resultOf(code, report, count) {
  if (!report) return { passed: 0, failed: 1 };
  const { passed, failed } = count(report);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
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
