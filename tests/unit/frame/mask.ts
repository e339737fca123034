/** What to blank: comments alone, or the content of string literals too. */
type What = 'comments' | 'comments and strings';

const blank = (text: string, by: string) => text.replace(/[^\n]/g, by);

/** The end of the quoted text that begins at `at`, or undefined when it does not end in its line (JSX text: don't). */
function endOfQuoted(source: string, at: number): number | undefined {
  for (let end = at + 1; end < source.length && source[end] !== '\n'; end++) {
    if (source[end] === '\\') end++;
    else if (source[end] === source[at]) return end;
  }
  return undefined;
}

/** Whether a slash at `at` begins a regular expression: it stands where a value may begin. */
function beginsRegex(code: string): boolean {
  return /(^|[=(,:;!&|?{}[+\-*%~^]|=>|\b(?:return|case|typeof|in|of|throw))\s*$/.test(code.slice(-40));
}

function endOfRegex(source: string, at: number): number | undefined {
  for (let end = at + 1, inClass = false; end < source.length && source[end] !== '\n'; end++) {
    if (source[end] === '\\') end++;
    else if (source[end] === '[') inClass = true;
    else if (source[end] === ']') inClass = false;
    else if (source[end] === '/' && !inClass) return end;
  }
  return undefined;
}

/**
 * The source with comments as spaces and, when asked for, what is inside of strings, templates and regular expressions
 * as `_`; same length, same lines. Quotes stay, and so does the code inside `${}`. An address in JSX text (`https://`) is
 * no comment.
 */
export function masked(source: string, what: What): string {
  const hide = (text: string) => (what === 'comments' ? text : blank(text, '_'));
  const holes: number[] = []; // depth of braces within each ${} that is open
  let code = '';
  let at = 0;
  const take = (end: number, shown: string) => {
    code += shown;
    at = end;
  };
  const template = () => {
    let end = at;
    while (end < source.length && source[end] !== '`' && !source.startsWith('${', end)) end += source[end] === '\\' ? 2 : 1;
    end = Math.min(end, source.length);
    const isHole = source.startsWith('${', end);
    if (isHole) holes.push(0);
    take(end + (isHole ? 2 : 1), hide(source.slice(at, end)) + source.slice(end, end + (isHole ? 2 : 1)));
  };
  const literal = (end: number | undefined) => {
    if (end === undefined) take(at + 1, source[at] ?? '');
    else take(end + 1, `${source[at]}${hide(source.slice(at + 1, end))}${source[end]}`);
  };
  const comment = (close: string, width: number) => {
    const found = source.indexOf(close, at + 2);
    const end = found < 0 ? source.length : found + width;
    take(end, blank(source.slice(at, end), ' '));
  };
  while (at < source.length) {
    const char = source[at] as string;
    if (source.startsWith('//', at) && source[at - 1] !== ':') comment('\n', 0);
    else if (source.startsWith('/*', at)) comment('*/', 2);
    else if (char === "'" || char === '"') literal(endOfQuoted(source, at));
    else if (char === '/' && beginsRegex(code)) literal(endOfRegex(source, at));
    else if (char === '`') {
      take(at + 1, char);
      template();
    } else if (char === '}' && holes.at(-1) === 0) {
      holes.pop();
      take(at + 1, char);
      template();
    } else {
      const depth = holes.at(-1);
      if (depth !== undefined && (char === '{' || char === '}')) holes[holes.length - 1] = depth + (char === '{' ? 1 : -1);
      take(at + 1, char);
    }
  }
  return code;
}

/** Code alone: no comments, nothing inside of strings. */
export const codeOf = (source: string): string => masked(source, 'comments and strings');

/** Code and strings, without comments. */
export const withoutComments = (source: string): string => masked(source, 'comments');
