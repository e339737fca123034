import { wordsOf, type NameTag, type Pass } from '#language/names/tagged';

/** The same words are the same kind of thing all over a document: the kind that most of them have, the surer counting more. */
export const agreed: Pass = (names, pages) => {
  const votes = new Map<string, Map<NameTag, number>>();
  const texts = names.map((name) => wordsOf(pages, name).join(' '));
  names.forEach((name, at) => {
    const counts = votes.get(texts[at] ?? '') ?? new Map<NameTag, number>();
    counts.set(name.tag, (counts.get(name.tag) ?? 0) + name.sureness);
    votes.set(texts[at] ?? '', counts);
  });
  const most = new Map([...votes].map(([text, counts]) => [text, [...counts].reduce((top, next) => (next[1] > top[1] ? next : top))[0]]));
  return names.map((name, at) => {
    const tag = most.get(texts[at] ?? '') ?? name.tag;
    return tag === name.tag ? name : { ...name, tag };
  });
};
