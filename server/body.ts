import 'server-only';
import { fail, ok, type Result } from '#core/result';

export type BodyProblem = { readonly code: 'body-too-large' | 'not-json' | 'wrong-content-type' | 'bad-text' };

/** More than any request of ours needs. */
const limitBytes = 16_384;

async function bytesOf(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    size += part.value.length;
    if (size > limitBytes) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

/** Whether every string, keys included, can be stored: no U+0000 and no lone surrogate. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && !/\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, each]) => key !== '__proto__' && isStorable(key) && isStorable(each));
}

/** The JSON of a request, at most 16 KiB of it, sent as application/json. */
export async function readJson(request: Request): Promise<Result<unknown, BodyProblem>> {
  if (request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() !== 'application/json') return fail({ code: 'wrong-content-type' });
  const bytes = await bytesOf(request);
  if (!bytes) return fail({ code: 'body-too-large' });
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isStorable(value) ? ok(value) : fail({ code: 'bad-text' });
  } catch {
    return fail({ code: 'not-json' });
  }
}
