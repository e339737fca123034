/** Four unsigned 32-bit words. */
type Words = [number, number, number, number];

const C = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93] as const;

const rotate = (x: number, bits: number) => (x << bits) | (x >>> (32 - bits));

function finish(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * 128 bits that identify a text, as four unsigned 32-bit words; stable across versions and platforms.
 * Not for secrets. Mixing and constants are those of MurmurHash3 (x86, 128 bits, public domain), fed with
 * UTF-16 code units, two to a word.
 */
export function hash128(text: string): Words {
  const h: Words = [0, 0, 0, 0];
  for (let i = 0, lane = 0; i < text.length; i += 2, lane = (lane + 1) & 3) {
    const unit = text.charCodeAt(i) | ((i + 1 < text.length ? text.charCodeAt(i + 1) : 0) << 16);
    const k = Math.imul(rotate(Math.imul(unit, C[lane]!), 15 + lane), C[(lane + 1) & 3]!);
    h[lane] = (Math.imul(rotate(h[lane]! ^ k, 19 - lane * 2) + h[(lane + 1) & 3]!, 5) + 0x561ccd1b) | 0;
  }
  for (let i = 0; i < 4; i++) h[i] = h[i]! ^ text.length;
  for (let round = 0; round < 2; round++) {
    for (let i = 1; i < 4; i++) h[0] = (h[0] + h[i]!) | 0;
    for (let i = 1; i < 4; i++) h[i] = (h[i]! + h[0]) | 0;
    if (round === 0) for (let i = 0; i < 4; i++) h[i] = finish(h[i]!);
  }
  return [h[0] >>> 0, h[1] >>> 0, h[2] >>> 0, h[3] >>> 0];
}
