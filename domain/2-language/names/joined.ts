import type { Pass } from '#language/names/tagged';

const mark = /^['’]$/;

/** "O ' Donnell", torn apart by an apostrophe, is one name with what stands before it. */
export const joined: Pass = (names, { tokens }) => {
  const before = new Map(names.map((name) => [`${name.sentence}:${name.to}`, name]));
  const swallowed = new Set<unknown>();
  const found = names.map((name) => {
    const words = tokens[name.sentence] ?? [];
    if (name.tag !== 'PER' || !mark.test(words[name.from - 1] ?? '') || !/^(?:O|D|d|L|l)$/.test(words[name.from - 2] ?? '')) return name;
    const from = name.from - 2;
    const first = before.get(`${name.sentence}:${from + 1}`) ?? before.get(`${name.sentence}:${from}`);
    if (!first || first.tag !== 'PER') return { ...name, from };
    swallowed.add(first);
    return { ...name, from: Math.min(first.from, from) };
  });
  return found.filter((name) => !swallowed.has(name));
};
