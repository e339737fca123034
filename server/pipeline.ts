import 'server-only';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '#server/runtime';

/** What an article passes through on its way to questions; a change in any of it makes them anew. */
const parts = ['domain/0-core', 'domain/1-articles', 'domain/2-language', 'domain/3-facts', 'domain/4-items', 'content/tables', 'content/language'];

/** A name for the extraction as it is now: a hash of its sources, tables and models, 64 hex digits. */
export async function pipelineName(): Promise<string> {
  const hashes: string[] = [];
  for (const part of parts) {
    const folder = path.resolve(part);
    for (const file of (await readdir(folder, { recursive: true })).sort()) {
      if (/\.(ts|json|bin)$/.test(file)) hashes.push(file, Buffer.from(digest(await readFile(path.join(folder, file)))).toString('hex'));
    }
  }
  return Buffer.from(digest(hashes.join('\0'))).toString('hex');
}
