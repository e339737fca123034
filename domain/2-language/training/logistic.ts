/** Something seen, and whether it was right. */
export type Trial = { readonly signs: readonly number[]; readonly right: boolean };

/**
 * Weights of a logistic regression with the penalty 1/2 x `ridge` x square of each weight, by Newton's method; rounded to three
 * decimals. The same trials give the same weights.
 */
export function fitLogistic(trials: readonly Trial[], size: number, ridge: number): number[] {
  let weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < 30; step++) {
    const gradient = weights.map((weight) => -ridge * weight);
    const curvature = weights.map((_, row) => weights.map((__, column) => (row === column ? ridge : 0)));
    for (const { signs, right } of trials) {
      const chance = 1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * weights[at]!, 0)));
      const slope = chance * (1 - chance);
      signs.forEach((sign, row) => {
        if (sign === 0) return;
        gradient[row]! += sign * ((right ? 1 : 0) - chance);
        signs.forEach((other, column) => {
          curvature[row]![column]! += slope * sign * other;
        });
      });
    }
    const change = solved(curvature, gradient);
    weights = weights.map((weight, at) => weight + change[at]!);
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

/** The solution of a system of linear equations, by elimination with the largest pivot. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (let at = 0; at < rows.length; at++) {
    let pivot = at;
    for (let other = at + 1; other < rows.length; other++) if (Math.abs(rows[other]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = other;
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    for (let other = 0; other < rows.length; other++) {
      if (other === at) continue;
      const factor = rows[other]![at]! / rows[at]![at]!;
      for (let column = at; column <= rows.length; column++) rows[other]![column]! -= factor * rows[at]![column]!;
    }
  }
  return rows.map((row, at) => row[rows.length]! / row[at]!);
}
