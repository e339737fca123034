/** The product's web server, as `npm start` runs it. */
import path from 'node:path';
import { root } from '#scripts/lib/paths';
import { startNext } from './next-server.mjs';

/** `{ url, pid, exited, isRunning, stop }` of the production build on this database. */
export const startProduct = ({ home, appUrl }) => startNext({ folder: root, appUrl, path: '/api/health', log: path.join(home, 'product.log') });
