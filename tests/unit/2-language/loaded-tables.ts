import { readdirSync, readFileSync } from 'node:fs';
import { readModels } from '#language/models';
import { readTables, type Tables } from '#language/tables';

const folder = new URL('../../../content/tables/', import.meta.url);
const raw = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file): [string, unknown] => [file.replace('.json', ''), JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]);

const trained = (file: string) => readFileSync(new URL(`../../../content/language/${file}`, import.meta.url));
const json = (file: string): unknown => JSON.parse(trained(file).toString('utf8'));
const models = readModels({ names: trained('names.bin'), lexicon: trained('lexicon.bin'), parts: trained('parts.bin'), confidence: json('confidence.json'), acceptance: json('acceptance.json'), importance: json('importance.json'), understood: json('understood.json'), referent: json('referent.json') });

/** The tables and models as the server reads them. */
export const tables: Tables = { ...readTables(Object.fromEntries(raw)), models };
