import type { NameTag, Pages, Pass, Tagged } from '#language/names/tagged';
import { withUntagged } from '#language/names/untagged';
import { classes, classesOf } from '#language/tagger/lexicon';

const is = ({ words, lexicon }: Pages, sentence: number, at: number, bits: number) => (classesOf(lexicon, words[sentence]?.[at]?.lower ?? 0) & bits) !== 0;

/** Last words of people's names, and words of longer names of other things. */
function lastWords(names: readonly Tagged[], pages: Pages): { people: ReadonlySet<string>; others: ReadonlySet<string> } {
  const people = new Set<string>();
  const others = new Set<string>();
  for (const { sentence, from, to, tag } of names) {
    const words = pages.tokens[sentence] ?? [];
    const long = to - from > 1;
    if (tag === 'PER' && (long || is(pages, sentence, from - 1, classes.title))) people.add(words[to - 1] ?? '');
    else if (tag !== 'PER' && long) for (const word of words.slice(from, to)) others.add(word);
  }
  return { people, others };
}

/** "Kerry" alone is the person whose name ends in it, also where the tagger took it for something else, but for a country. */
export const surnames: Pass = (names, pages) => {
  const { people, others } = lastWords(names, pages);
  const retyped = names.map((name) => {
    const mistaken = name.to - name.from === 1 && (name.tag === 'ORG' || name.tag === 'LOC' || name.tag === 'MISC');
    const word = pages.tokens[name.sentence]?.[name.from] ?? '';
    return mistaken && people.has(word) && !is(pages, name.sentence, name.from, classes.country) ? { ...name, tag: 'PER' as NameTag } : name;
  });
  return withUntagged(retyped, pages, (word) => (people.has(word) && !others.has(word) ? 'PER' : undefined));
};
