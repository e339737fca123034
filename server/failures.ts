import 'server-only';

/** Prisma's codes for a database that cannot be reached, is full, or did not answer in time. */
const prismaCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037']);
/** PostgreSQL's: connection trouble, too many connections, shutting down or starting up, cancelled by timeout, disk full. */
const postgresCodes = /^(08...|53...|57P0.|57014)$/;
const words = /ECONNREFUSED|ECONNRESET|EPIPE|timeout exceeded when trying to connect|Query read timeout|Connection terminated|terminating connection|the database system is|Can't reach database server|not queryable|Server has closed the connection|Operation has timed out|Too many database connections/i;

type Anything = { code?: unknown; originalCode?: unknown; message?: unknown; cause?: unknown; meta?: { code?: unknown; driverAdapterError?: unknown } };

/** Whether an error means that the database is away for now, so that trying again later is right. */
export function isUnavailable(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  const { code, originalCode, message, cause, meta } = error as Anything;
  const codes = [code, originalCode, meta?.code].filter((each): each is string => typeof each === 'string');
  if (codes.some((each) => prismaCodes.has(each) || postgresCodes.test(each) || words.test(each))) return true;
  if (typeof message === 'string' && words.test(message)) return true;
  return isUnavailable(cause, depth + 1) || isUnavailable(meta?.driverAdapterError, depth + 1);
}

/** What a message quotes may be an answer; names of tables and the like, which help, are not. */
const quoted = /(?<!(?:relation|table|column|constraint|function|type|role|index) )"[^"]*"?/g;

/** Writes a failure to the log, under an id that the person can name. Neither bodies nor parameters are written. */
export function report(id: string, where: string, error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const trace = stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 8).map((line) => line.trim());
  console.error(JSON.stringify({ level: 'error', id, where, name, message: message.split('\n').at(-1)?.slice(0, 300).replaceAll(quoted, '"…"'), trace }));
}
