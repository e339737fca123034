import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** Where the annotated news lies; never part of the repository. `CORPORA` names another place. */
export const corporaFolder = path.resolve(process.env['CORPORA'] ?? path.join(import.meta.dirname, '../../../shared/corpora'));

/** Whether the annotated news is there at all. */
export const hasCorpora = existsSync(corporaFolder);

/** The documents of a set, e.g. "ner/gmb-train", in the order of its lines. Throws where a line is not of the shape. */
export function readSet<T>(name: string, line: z.ZodType<T>): T[] {
  const lines = gunzipSync(readFileSync(path.join(corporaFolder, `${name}.jsonl.gz`))).toString('utf8').trim().split('\n');
  return lines.map((text) => line.parse(JSON.parse(text)));
}
