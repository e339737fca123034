/** Forms of verbs: each to its base form. */
export type Verbs = {
  /** "addressed", "spoke". */
  readonly past: ReadonlyMap<string, string>;
  /** "addressed", "spoken". */
  readonly participle: ReadonlyMap<string, string>;
  /** "addresses", "speaks". */
  readonly present: ReadonlyMap<string, string>;
  readonly base: ReadonlySet<string>;
};

const doubles = new Set(['ban', 'plan', 'stop', 'admit', 'permit', 'refer', 'prefer', 'occur', 'drop', 'tow', 'submit', 'transfer', 'tag', 'map', 'control']);
const neverDoubles = new Set(['tow']);

function withEd(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  if (doubles.has(base) && !neverDoubles.has(base)) return [`${base}${base.at(-1)}ed`];
  if (/[aeiou]l$/.test(base)) return [`${base}led`, `${base}ed`];
  return [`${base}ed`];
}

function withS(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return `${base}s`;
}

/** All forms of regular verbs (base forms) and irregular ones (base, past, participle). */
export function verbsOf(regular: readonly string[], irregular: readonly (readonly string[])[]): Verbs {
  const past = new Map<string, string>();
  const participle = new Map<string, string>();
  for (const base of regular) {
    for (const form of withEd(base)) {
      past.set(form, base);
      participle.set(form, base);
    }
  }
  for (const [base = '', simple = '', perfect = ''] of irregular) {
    past.set(simple, base);
    participle.set(perfect, base);
  }
  const bases = [...regular, ...irregular.map(([base = '']) => base)];
  return { past, participle, present: new Map(bases.map((base) => [withS(base), base])), base: new Set(bases) };
}
