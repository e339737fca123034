const known = new Map<string, boolean>();

/** Whether a name such as `Europe/Berlin` is a time zone (IANA) that this machine knows. */
export function isZone(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  let valid = true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    valid = false;
  }
  if (valid) known.set(name, valid);
  return valid;
}
