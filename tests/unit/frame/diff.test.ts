import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
}

function dateline(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'scripts/dateline.ts', 'diff', ...args], { encoding: 'utf8', input });
  return { status, stdout, stderr };
}

const text = '# Sanctions\n\nThe sanctions against Peru targeted three companies as well as 10 officials in Namibia.\n\nSony Pictures Entertainment published its report in Norway on 2 March 2014.\n';
const old = file('old.md', text);
const newer = file('new.md', text.replace('three', 'five').replace(/\nSony.*\n/, '\nJohn Kerry addressed students in Peru on 3 May 2015.\n'));

describe('dateline diff', () => {
  it('prints what changed, with what it was and its sentence, what is new and what is retired, and counts the rest', () => {
    const { status, stdout, stderr } = dateline([old, newer]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Sanctions\n2 changed, \d+ new, \d+ retired, \d+ kept\n\nChanged\n {2}quantity: three -> five\n {2}event: targeted three [^\n]*\n {6}The sanctions against Peru targeted \[-three-\] \{\+five\+\} companies as well as 10 officials in Namibia\.\n\nNew\n/);
    expect(stdout).toMatch(/\nNew\n[^]*country: Peru\n[^]*\nRetired\n[^]*when: 2014-03-02\n {6}Sony Pictures Entertainment published/);
  });

  it('gives the same as data, facts of the newer version by the ids that they keep', () => {
    const { status, stdout } = dateline([old, '-', '--format', 'json'], text.replace('three', 'five'));
    expect(status).toBe(0);
    const { articles, kept, changed, new: fresh, retired } = JSON.parse(stdout);
    expect(articles.old.title).toBe('Sanctions');
    expect([fresh, retired]).toEqual([[], []]);
    expect(kept.length).toBeGreaterThan(3);
    expect(changed).toMatchObject([{ what: 'value', was: { kind: 'quantity', value: 'three' }, is: { value: 'five' } }, { what: 'value', was: { kind: 'event' } }]);
    expect(changed[0].is.id).toBe(changed[0].was.id);
  });

  it('names each bad file in one line, and exits with 2', () => {
    const { status, stdout, stderr } = dateline([path.join(folder, 'none.md'), file('empty.md', ' ')]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`dateline: ${folder}/none.md: missing\ndateline: ${folder}/empty.md: empty\n`);
  });

  it.each([[['-', '-']], [[old, newer, '--format', 'xml']]])('refuses what is no question: %j', (args) => {
    const { status, stderr } = dateline(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^usage: dateline/);
  });
});
