/** What speaks for or against something, by name; what is not there counts nothing. */
export type Signs = Readonly<Record<string, number>>;

/** How likely something with these signs is, 0 to 1: logistic regression with the weights of the signs. */
export function chanceOf(signs: Signs, weights: Signs): number {
  const sum = Object.entries(signs).reduce((total, [name, sign]) => total + sign * (weights[name] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
