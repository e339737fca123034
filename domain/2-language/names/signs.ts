import { wordsOf, type Pages, type Tagged } from '#language/names/tagged';
import { classes, classesOf, phraseHash } from '#language/tagger/lexicon';

/** One thing that speaks for or against a name's being what it is tagged as, each 0 to 1 or a logarithm. */
export const signNames = ['always', 'tagger', 'once', 'often', 'several words', 'first of sentence', 'place in lexicon', 'organisation in lexicon', 'organisation word', 'given name', 'family name', 'title before', 'title near', 'common word', 'initials', 'in or at before', 'land word after', 'speech after', 'person in lexicon', 'tagger elsewhere', 'full name elsewhere', 'in longer name elsewhere', 'place as part', 'bounded by capitals'] as const;

/** What is known of a document's names together. */
export type Census = {
  readonly pages: Pages;
  /** By the words of a name: how often it stands, and how sure the tagger was of it together. */
  readonly counts: ReadonlyMap<string, { readonly times: number; readonly sureness: number }>;
  /** Words that begin or end a longer name of a person, and words of longer names of other things. */
  readonly ofPeople: ReadonlySet<string>;
  readonly ofOthers: ReadonlySet<string>;
};

/** The census of a document's names. */
export function censusOf(names: readonly Tagged[], pages: Pages): Census {
  const counts = new Map<string, { times: number; sureness: number }>();
  const ofPeople = new Set<string>();
  const ofOthers = new Set<string>();
  for (const name of names) {
    const words = wordsOf(pages, name);
    const text = words.join(' ');
    const { times, sureness } = counts.get(text) ?? { times: 0, sureness: 0 };
    counts.set(text, { times: times + 1, sureness: sureness + name.sureness });
    if (words.length < 2) continue;
    if (name.tag === 'PER') ofPeople.add(words[0] ?? '').add(words.at(-1) ?? '');
    else for (const word of words) ofOthers.add(word);
  }
  return { pages, counts, ofPeople, ofOthers };
}

const placeWord = /^(?:in|at|near|from|to|outside|across|around)$/i;
const landWord = /^(?:province|city|town|district|region|river|valley|island|islands|peninsula|village|state|county|capital|border|coast|airport|port|area)$/i;
const speechWord = /^(?:said|says|told|added|announced|wrote|argued|explained|warned|claimed|noted|insisted|who)$/;
const places = classes.country | classes.capital | classes.city | classes.region;

/** Signs of a name in the order of `signNames`. */
export function signsOf(name: Tagged, { pages, counts, ofPeople, ofOthers }: Census): number[] {
  const { sentence, from, to, sureness } = name;
  const { lexicon } = pages;
  const words = pages.words[sentence] ?? [];
  const tokens = pages.tokens[sentence] ?? [];
  const is = (at: number, bits: number) => (classesOf(lexicon, words[at]?.lower ?? 0) & bits) !== 0;
  const some = (bits: number) => words.slice(from, to).some((_, at) => is(from + at, bits));
  const phrase = classesOf(lexicon, phraseHash(words, from, to));
  const last = tokens[to - 1] ?? '';
  const { times, sureness: together } = counts.get(tokens.slice(from, to).join(' ')) ?? { times: 1, sureness };
  const alone = to - from === 1;
  const flags = [
    times === 1, times > 3, !alone, from === 0, (phrase & places) !== 0, (phrase & classes.organisation) !== 0, some(classes.orgWord), is(from, classes.first), is(to - 1, classes.last),
    is(from - 1, classes.title), is(from - 2, classes.title) || is(from - 3, classes.title), alone && is(from, classes.common), /^\p{Lu}{2,6}$/u.test(last),
    placeWord.test(tokens[from - 1] ?? '') || (/^the$/i.test(tokens[from - 1] ?? '') && placeWord.test(tokens[from - 2] ?? '')), landWord.test(tokens[to] ?? '') || landWord.test(last), speechWord.test(tokens[to] ?? '') || (tokens[to] === ',' && tokens[to + 1] === 'who'), (phrase & classes.person) !== 0,
  ];
  const inDocument = [alone && ofPeople.has(last), alone && ofOthers.has(last), !alone && some(places), /^\p{Lu}/u.test(tokens[from - 1] ?? '') || /^\p{Lu}/u.test(tokens[to] ?? '')];
  return [1, logit(sureness), ...flags.map(Number), logit(together / times), ...inDocument.map(Number)];
}

/** The logarithm of the odds of a share, kept between those of 5 and 99.9 of 100. */
function logit(share: number): number {
  const bounded = Math.min(0.999, Math.max(0.05, share));
  return Math.log(bounded / (1 - bounded));
}
