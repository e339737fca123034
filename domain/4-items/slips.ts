/**
 * Whether one text becomes the other by at most one slip of typing: a letter too many, too few, another, or two
 * neighbours exchanged (Damerau and Levenshtein, distance 0 or 1).
 */
export function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const left = a.slice(start);
  const right = b.slice(start);
  if (left === right) return true;
  if (left.length === right.length) {
    const exchanged = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
    return exchanged || left.slice(1) === right.slice(1);
  }
  return left.length > right.length ? left.slice(1) === right : left === right.slice(1);
}
