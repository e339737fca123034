/** What the scripts print. */
const startedAt = Date.now();

/** An expected refusal: its message is all the reader needs, so it is printed without a stack. */
export class Refusal extends Error {}

/** Prints one line of progress with the seconds since the script began. */
export function say(text) {
  console.log(`[${((Date.now() - startedAt) / 1000).toFixed(1)}s] ${text}`);
}

/** What `work` returns; prints `label` when that takes longer than a second. */
export async function step(label, work) {
  const timer = setTimeout(say, 1000, `${label}...`);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}

/** The text to print for anything thrown: a refusal's message, a bug's stack. */
export function explain(error) {
  if (error instanceof Refusal) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
