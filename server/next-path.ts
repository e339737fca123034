import 'server-only';

const base = 'http://here.invalid';

/** Where a person goes on to after signing in: a path of ours, else `/today`. Whatever leads elsewhere is not taken. */
export function nextPath(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/') || asked.length > 500 || !URL.canParse(asked, base)) return '/today';
  const { origin, pathname, search, hash } = new URL(asked, base);
  return origin === base && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/today';
}
