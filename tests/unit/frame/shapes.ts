import { type Files, matches, type Violation, within } from './files';
import { codeOf, withoutComments } from './mask';

const demanded = /^app\/(.*\/)?(page|layout|error|not-found|loading|template|global-error|manifest|robots)\.tsx?$|^(next|vitest|playwright|prisma|postcss)\.config\.(ts|m?js)$/;
const vague = /^(utils?|helpers?|commons?|managers?)$/;
const isScript = (file: string) => /\.(tsx?|m?js)$/.test(file);

/** Default exports where no framework demands one. */
export function defaultExports(files: Files): Violation[] {
  return [...files].filter(([file]) => isScript(file) && !demanded.test(file))
    .flatMap(([file, source]) => matches(file, codeOf(source), /\bexport\s+default\b|\bexport\s*\{[^}]*\bas\s+default\b/g, 'default export'));
}

/** Files that only pass on what others export. */
export function barrels(files: Files): Violation[] {
  const passing = /\b(?:import|export)\b[\w\s{},*$]*\bfrom\s*["']_*["']\s*;?/g;
  return [...files].filter(([file]) => isScript(file)).flatMap(([file, source]) => {
    const code = codeOf(source);
    const rest = code.replace(passing, '').replace(/\bexport\s*(?:type\s*)?\{[^}]*\}\s*;?/g, '').trim();
    const passesOn = /\bexport\b[\w\s{},*$]*\bfrom\b/.test(code) || (/\bexport\s*(?:type\s*)?\{\s*\w/.test(code) && /\bfrom\b/.test(code));
    return rest === '' && passesOn ? [{ file, line: 1, what: 'only re-exports' }] : [];
  });
}

/** Files and folders whose name says nothing. */
export function vagueNames(files: Files): Violation[] {
  return [...files.keys()].flatMap((file) => {
    const words = file.split('/').flatMap((part) => part.replace(/\..*$/, '').split(/[-_]/));
    return words.some((word) => vague.test(word)) ? [{ file, line: 1, what: 'a name that says nothing' }] : [];
  });
}

/** Files of server/ that a browser bundle could take in: each begins with `import 'server-only'`. */
export function notServerOnly(files: Files): Violation[] {
  return within(files, 'server').filter(([file, source]) => file.endsWith('.ts') && !/^\s*import ["']server-only["']/.test(withoutComments(source)))
    .map(([file]) => ({ file, line: 1, what: "does not begin with import 'server-only'" }));
}

/** Raw HTML, code from text, and style attributes: the content security policy refuses them. */
export function unsafeMarkup(files: Files): Violation[] {
  const raw = /\bdangerouslySetInnerHTML\b|\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\s*\.\s*write\b|(?<![.\w])eval\s*\(|\bnew\s+Function\b/g;
  return within(files, 'app', 'ui', 'offline').flatMap(([file, source]) => {
    const code = codeOf(source);
    return [...matches(file, code, raw, 'raw HTML or code'), ...matches(file, code, /(?<=[\s"'}])style=["{]/g, 'style attribute')];
  });
}

/** Addresses of others in what a browser gets: no page makes a third-party request. */
export function foreignAddresses(files: Files): Violation[] {
  const foreign = /\bhttps?:\/\/(?!www\.w3\.org\/|localhost\b|127\.0\.0\.1\b)[\w-][\w.:-]*|(?<=["'(])\/\/[\w-]+\.[\w.-]+/g;
  return within(files, 'app', 'ui', 'public', 'offline').flatMap(([file, source]) =>
    matches(file, isScript(file) ? withoutComments(source) : source, foreign, 'foreign address'));
}
