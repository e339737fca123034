import 'server-only';
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '#core/result';
import { readModels, type Models } from '#language/models';
import { readTables, type Tables, type WordTables } from '#language/tables';
import { contentFolder } from '#server/content-folder';

export type DocumentProblem = { readonly code: 'missing' | 'empty' | 'not-utf8' | 'binary' | 'too-large' };

const limitBytes = 2 * 1024 * 1024;
const names = ['countries', 'territories', 'longer-names', 'places', 'roles', 'offices', 'words', 'grammar', 'speech', 'numbers', 'references', 'synonyms', 'organisations', 'org-families', 'verbs', 'first-names'];

/** The text of a file's or stream's bytes; refuses what is empty, over 2 MB, binary, or no UTF-8. */
export function decodeDocument(bytes: Uint8Array): Result<string, DocumentProblem> {
  if (bytes.length > limitBytes) return fail({ code: 'too-large' });
  if (bytes.includes(0)) return fail({ code: 'binary' });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? fail({ code: 'empty' }) : ok(text);
  } catch {
    return fail({ code: 'not-utf8' });
  }
}

/** The text of a file; 'missing' also for a folder or a file that may not be read. */
export async function readDocument(file: string): Promise<Result<string, DocumentProblem>> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail({ code: 'missing' });
    if (found.size > limitBytes) return fail({ code: 'too-large' });
    return decodeDocument(await readFile(file));
  } catch {
    return fail({ code: 'missing' });
  }
}

/** The word tables of content/tables, read anew. Throws when one is missing or malformed. */
export function readWordTables(): WordTables {
  const folder = path.join(contentFolder(), 'tables');
  const raw = names.map((name): [string, unknown] => [name, JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'))]);
  return readTables(Object.fromEntries(raw));
}

function readTrained(): Models {
  const bytes = (file: string) => readFileSync(path.join(contentFolder(), 'language', file));
  const json = (file: string): unknown => JSON.parse(bytes(file).toString('utf8'));
  return readModels({ names: bytes('names.bin'), lexicon: bytes('lexicon.bin'), parts: bytes('parts.bin'), confidence: json('confidence.json'), acceptance: json('acceptance.json'), importance: json('importance.json'), understood: json('understood.json'), referent: json('referent.json') });
}

let tables: Tables | null = null;

/** The word tables of content/tables and the models of content/language, read once. Throws when one is missing or malformed. */
export function loadTables(): Tables {
  tables ??= { ...readWordTables(), models: readTrained() };
  return tables;
}
