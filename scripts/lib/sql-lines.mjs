/** Finds the statements of an SQL script, to say in which line one failed. */

const skip = {
  "'": (sql, at) => sql.indexOf("'", at + 1) + 1,
  '"': (sql, at) => sql.indexOf('"', at + 1) + 1,
  '-': (sql, at) => (sql[at + 1] === '-' ? sql.indexOf('\n', at) + 1 : at + 1),
  '/': (sql, at) => (sql[at + 1] === '*' ? sql.indexOf('*/', at) + 2 : at + 1),
  $: (sql, at) => {
    const tag = /^\$\w*\$/.exec(sql.slice(at, at + 70))?.[0];
    return tag ? sql.indexOf(tag, at + tag.length) + tag.length : at + 1;
  },
};

/** The statements of a script with the line (from 1) that each begins in. */
export function statementsOf(sql) {
  const found = [];
  let start = 0;
  const close = (end) => {
    const raw = sql.slice(start, end);
    const text = raw.replace(/^(?:\s+|--[^\n]*(?:\n|$)|\/\*[^]*?\*\/)+/, '');
    if (text.trim()) found.push({ text, line: sql.slice(0, end - text.length).split('\n').length });
    start = end + 1;
  };
  for (let at = 0; at < sql.length; ) {
    if (sql[at] === ';') close(at);
    const next = skip[sql[at]]?.(sql, at) ?? at + 1;
    at = next > at ? next : sql.length; // an unclosed quote or comment runs to the end
  }
  close(sql.length);
  return found;
}
