import { describe, expect, test } from 'vitest';
import { codeOf, withoutComments } from './mask';

describe('codeOf', () => {
  test.each([
    ['a // b\nc', 'a     \nc'],
    ["f('a // b', \"c\\\"d\")", 'f(\'______\', "____")'],
    ['`a ${b + `c ${d}` + {e: 1}.e} f` + g', '`__${b + `__${d}` + {e: 1}.e}__` + g'],
    ['x = /[/"]\\//g; y = a / b / c', 'x = /______/g; y = a / b / c'],
    ["<p>don't</p>\nf('x')", "<p>don't</p>\nf('_')"],
    ['/* a\n* b */ c', '    \n       c'],
  ])('%s', (source, code) => expect(codeOf(source)).toBe(code));

  test('keeps every offset', () => {
    const source = "import { a } from 'b'; /** c */ const d = `e\n${f}`; // g";
    expect(codeOf(source)).toHaveLength(source.length);
  });
});

test('withoutComments keeps strings', () => expect(withoutComments("f('//a') // b")).toBe("f('//a')     "));
