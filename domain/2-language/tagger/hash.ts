const offset = 0x811c9dc5;
const prime = 0x01000193;

/** A 32-bit number for a text, always the same (FNV-1a over UTF-16 code units of [from, to)). */
export function hashOf(text: string, from = 0, to: number = text.length): number {
  let hash = offset;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash >>> 0;
}

/** A 32-bit number for two of them in this order (the finaliser of MurmurHash3 over their combination). */
export function mix(left: number, right: number): number {
  let hash = Math.imul(left, 0x9e3779b1) ^ right;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
