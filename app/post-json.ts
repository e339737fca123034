import { fail, ok, type Result } from '#core/result';

/** Why it did not work. Some refusals say more: which rule was broken, when to come again. */
export type PostProblem = { readonly code: string; readonly why?: string; readonly retryAfterSeconds?: number };

const pausesMs = [400, 1200];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function once<T>(path: string, body: unknown): Promise<Result<T, PostProblem>> {
  try {
    const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    const json = (await response.json()) as T & { error?: PostProblem };
    return response.ok ? ok(json) : fail(json.error ?? { code: 'internal' });
  } catch {
    return fail({ code: navigator.onLine ? 'unavailable' : 'offline' });
  }
}

/**
 * What our server answers. A request that did not get through is sent again, twice: everything that we post is safe to
 * repeat. Refused with the server's code, or with 'offline' or 'unavailable' when nothing came back.
 */
export async function postJson<T>(path: string, body: unknown): Promise<Result<T, PostProblem>> {
  for (const ms of pausesMs) {
    const result = await once<T>(path, body);
    if (result.ok || !['unavailable', 'busy'].includes(result.error.code)) return result;
    await pause(ms);
  }
  return once<T>(path, body);
}
