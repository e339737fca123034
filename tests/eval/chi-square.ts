/**
 * How likely counts as uneven as these are, or more so, where each is as likely as the others: the upper tail of
 * chi-square, by the cube-root approximation of Wilson and Hilferty (1931). Each row is a set of counts of its own.
 */
export function unevenness(rows: readonly (readonly number[])[]): { chiSquare: number; freedom: number; p: number } {
  let chiSquare = 0;
  let freedom = 0;
  for (const counts of rows) {
    const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    if (expected === 0) continue;
    chiSquare += counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    freedom += counts.length - 1;
  }
  if (freedom === 0) return { chiSquare, freedom, p: 1 };
  const spread = 2 / (9 * freedom);
  return { chiSquare, freedom, p: 1 - normalBelow((Math.cbrt(chiSquare / freedom) - (1 - spread)) / Math.sqrt(spread)) };
}

/** The share of a normal distribution below z (Abramowitz and Stegun 26.2.17, to 7.5e-8). */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail = (Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI)) * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? 1 - tail : tail;
}
