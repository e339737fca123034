import { readdirSync, readFileSync } from 'node:fs';
import { readTables } from '#language/tables';

const folder = new URL('../../../content/tables/', import.meta.url);
const raw = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file): [string, unknown] => [file.replace('.json', ''), JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]);

/** The tables as the server reads them. */
export const tables = readTables(Object.fromEntries(raw));
