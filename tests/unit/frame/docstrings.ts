import { type Files, lineAt, type Violation, within } from './files';
import { codeOf } from './mask';

const functions = /^export\s+(?:async\s+)?function\s*\*?\s*(\w+)/gm;
const constants = /^export\s+const\s+(\w+)[^=\n]*=\s*(?:async\s*)?(?:function\b|\(|<|\w+\s*=>)/gm;

/** Whether the parenthesis that `code` ends with opens parameters: an arrow stands behind its partner. */
function opensParameters(code: string, open: number): boolean {
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    if (code[at] === '(') depth++;
    if (code[at] === ')' && --depth === 0) return /^\s*(?::[^=;]*)?=>/.test(code.slice(at + 1, at + 400));
  }
  return false;
}

/** Names and offsets of the exported functions of a source. */
export function exportedFunctions(source: string): { name: string; at: number }[] {
  const code = codeOf(source);
  const declared = [...code.matchAll(functions)];
  const assigned = [...code.matchAll(constants)].filter((match) => !match[0].endsWith('(') || opensParameters(code, match.index + match[0].length - 1));
  const found = [...declared, ...assigned].map((match) => ({ name: match[1]!, at: match.index }));
  const inOrder = found.sort((a, b) => a.at - b.at);
  return inOrder.filter((one, index) => inOrder.findIndex((other) => other.name === one.name) === index); // overloads: the first speaks for all
}

/** Whether a docstring ends right before the offset. */
function isDocumented(source: string, at: number): boolean {
  const before = source.slice(0, at).trimEnd();
  return before.endsWith('*/') && before.slice(before.lastIndexOf('/*')).startsWith('/**');
}

/** Exported functions of domain/ and server/ that do not say what comes back. */
export function undocumented(files: Files): Violation[] {
  return within(files, 'domain', 'server').filter(([file]) => file.endsWith('.ts')).flatMap(([file, source]) =>
    exportedFunctions(source)
      .filter(({ at }) => !isDocumented(source, at))
      .map(({ name, at }) => ({ file, line: lineAt(source, at), what: `${name} has no docstring` })));
}
