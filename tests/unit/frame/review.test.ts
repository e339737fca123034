import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-review-'));
const file = path.join(folder, 'news.md');
writeFileSync(file, '# Mayor meets governor\n\nMary Jones, the mayor of Boston, met Peter Brown, the governor of Texas, in Paris. Anna Green, the mayor of Denver, left Oslo.\n');

function dateline(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'scripts/dateline.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const plain = dateline('review', file);

describe('dateline review', () => {
  it('prints a block for each question: id, form, template, kind, question, key, options, sentence, statement and rules', () => {
    const { status, stdout } = plain;
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# Mayor meets governor: \d+ questions\n\n/);
    expect(stdout).toMatch(/[\da-f-]{36} {2}choice, who-is, role\n {2}question {3}[^\n]*“the mayor of Boston”[^\n]*\?\n/);
    expect(stdout).toMatch(/ {2}KEY {8}Mary Jones\n/);
    expect(stdout).toMatch(/ {2}sentence {3}Mary Jones, the mayor of Boston, met .*\n {2}statement {2}Mary Jones was the mayor of Boston\.\n {2}rules {6}none broken\n/);
  });

  it('prints questions that are refused only when asked to explain', () => {
    expect(plain.stdout).not.toMatch(/rules {6}(?!none)/);
    expect(dateline('review', file, '--explain').stdout).toMatch(/rules {6}(?!none)/);
  });

  it('prints a line of JSON for each question when asked to', () => {
    const [line = ''] = dateline('review', file, '--format', 'json').stdout.split('\n');
    expect(Object.keys(JSON.parse(line) as object)).toEqual(['id', 'form', 'template', 'kind', 'stem', 'keys', 'options', 'whys', 'sentence', 'statements', 'problems']);
  });

  it('says which file is bad, and exits with 2', () => {
    expect(dateline('review', path.join(folder, 'none.md'))).toEqual({ status: 2, stdout: '', stderr: `dateline: ${folder}/none.md: missing\n` });
  });
});

describe('dateline quiz', () => {
  it('says what was refused and why when asked to explain', () => {
    const document = JSON.parse(dateline('quiz', file, '--explain').stdout) as { items: object[]; judged: { problems: string[]; asked: boolean }[]; refused: Record<string, number> };
    expect(Object.values(document.refused).reduce((sum, count) => sum + count, 0)).toBe(document.judged.flatMap(({ problems }) => problems).length);
    expect(document.judged.filter(({ asked }) => asked)).toHaveLength(document.items.length);
    expect(document.judged.every(({ problems, asked }) => problems.length === 0 || !asked)).toBe(true);
  });

  it('prints article and items and nothing else without it', () => {
    expect(Object.keys(JSON.parse(dateline('quiz', file).stdout) as object)).toEqual(['article', 'items']);
  });
});
