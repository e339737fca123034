import type { NameTag, Pages, Pass, Tagged } from '#language/names/tagged';
import { withUntagged } from '#language/names/untagged';
import { classes, classesOf } from '#language/tagger/lexicon';

const is = ({ words, lexicon }: Pages, sentence: number, at: number, bits: number) => (classesOf(lexicon, words[sentence]?.[at]?.lower ?? 0) & bits) !== 0;

/** "Moon Jae-in", "Park Geun-hye": the family's name stands first. */
const familyFirst = (words: readonly string[], from: number, to: number) => to - from === 2 && /^\p{Lu}\p{Ll}+-\p{L}+$/u.test(words[to - 1] ?? '') && !(words[from] ?? '').includes('-');

/** Surnames of people, and words of longer names of other things. */
function lastWords(names: readonly Tagged[], pages: Pages): { people: ReadonlySet<string>; others: ReadonlySet<string> } {
  const people = new Set<string>();
  const titled = new Set<string>();
  const others = new Set<string>();
  for (const { sentence, from, to, tag } of names) {
    const words = pages.tokens[sentence] ?? [];
    const long = to - from > 1;
    if (tag === 'PER' && long) people.add(words[familyFirst(words, from, to) ? from : to - 1] ?? '');
    else if (tag === 'PER' && is(pages, sentence, from - 1, classes.title)) titled.add(words[to - 1] ?? '');
    else if (tag !== 'PER' && tag !== 'TIM' && long) for (const word of words.slice(from, to)) others.add(word);
  }
  // "Mr Tata" does not make somebody of the Tata that is Tata Motors.
  for (const word of titled) if (!others.has(word)) people.add(word);
  return { people, others };
}

/** "Moon" is a person where he speaks or stands with a capital inside a sentence. */
const isActing = (sentence: readonly string[], at: number) => (at > 0 && /^\p{Ll}/u.test(sentence[at - 1] ?? '')) || /^(?:said|says|told|added|was|is|has|had|will|also|who|left|met|wrote|[a-z]+ed)$/.test(sentence[at + 1] ?? '');

/** "Kerry" alone is the person whose name ends in it, also where the tagger took it for something else, but for a country. */
export const surnames: Pass = (names, pages) => {
  const { people, others } = lastWords(names, pages);
  const retyped = names.map((name) => {
    const last = pages.tokens[name.sentence]?.[name.to - 1] ?? '';
    // "In 2022 Jones won": no part of the time.
    if (name.tag === 'TIM' && name.to - name.from > 1 && people.has(last) && !others.has(last) && !is(pages, name.sentence, name.to - 1, classes.common | classes.country)) return { ...name, from: name.to - 1, tag: 'PER' as NameTag };
    const mistaken = name.to - name.from === 1 && (name.tag === 'ORG' || name.tag === 'LOC' || name.tag === 'MISC');
    const word = pages.tokens[name.sentence]?.[name.from] ?? '';
    return mistaken && people.has(word) && !is(pages, name.sentence, name.from, classes.country) ? { ...name, tag: 'PER' as NameTag } : name;
  });
  return withUntagged(retyped, pages, (word) => (people.has(word) && !others.has(word) ? 'PER' : undefined), isActing);
};
