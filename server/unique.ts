import 'server-only';

/** Whether an error says that a row with this key is there already. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'P2002' || (error.code === 'P2010' && /\b23505\b|[Uu]nique constraint/.test(`${error.message} ${JSON.stringify((error as { meta?: unknown }).meta ?? {})}`)));
}
