import 'server-only';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** content/ of this project: under the working directory, or beside this file when started elsewhere. */
export function contentFolder(): string {
  const here = path.resolve('content');
  return existsSync(path.join(here, 'tables/countries.json')) ? here : path.join(path.dirname(fileURLToPath(import.meta.url)), '../content');
}
