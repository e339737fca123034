/** Where things are. Node built-ins only: this is read before anything is installed. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, absolute. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A file of an installed package, absolute: `bin('next/dist/bin/next')`. */
export const bin = (file) => path.join(root, 'node_modules', file);

/** The folder for data, absolute: `DATA_DIR` (relative to the checkout), else `.data`. */
export const dataDir = (env = process.env) => path.resolve(root, env.DATA_DIR || '.data');
