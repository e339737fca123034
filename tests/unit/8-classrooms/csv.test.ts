import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '#classrooms/csv';

/** A reader as RFC 4180 describes it. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < csv.length; at++) {
    const sign = csv[at]!;
    if (quoted && sign === '"' && csv[at + 1] === '"') cell += csv[++at];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') [row, cell] = [[...row, cell], ''];
    else if (!quoted && sign === '\r' && csv[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at++;
    } else cell += sign;
  }
  return rows;
}

test('a table comes back cell by cell, formulas with an apostrophe in front (65)', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '"', ',', '\r\n', ' a ', '', 'a"b,c\r\nd', `< > & &lt; &gt; &amp; ' \\' 碁 \\ \\\\`));
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
    const csv = csvOf(rows);
    expect(csv[0]).toBe('\uFEFF');
    expect(parsed(csv.slice(1))).toEqual(rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text))));
  }));
});

test('numbers stay numbers, also below zero; nothing is an empty cell', () => {
  expect(csvOf([[1, -0.5, null, 'a']])).toBe('\uFEFF1,-0.5,,a\r\n');
});
