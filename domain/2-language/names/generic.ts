import { isProper, wordsOf, type Pages, type Pass } from '#language/names/tagged';

const bodies = 'Government State Court Party Corporation Police Opposition Company Ministry Department University College School Institute Agency Board Prosecution Executive Council Committee Secretariat Kingdom Republic President Minister Prime Justice';
/** What a minister is for. */
const fields = 'Education Health Defence Defense Finance Interior Justice Foreign Agriculture Trade Transport Energy Environment Culture Labour Labor Economy Science Tourism Commerce Information Planning Housing Development Industry Technology Sports';
const shortForms = 'MW TV CEO GDP HIV AIDS TB DNA RNA AI IT PhD MP MPs PM NGO NGOs km OK ID IV PPP ICU CCTV LGBT LGBTQ GMT UTC SMS URL VIP DVD USB GPS LED EV EVs IPO MoU MOU VAT Covid COVID COVID-19 Covid-19';
const generic: ReadonlySet<string> = new Set([bodies, fields, shortForms].flatMap((list) => list.split(' ')));

/** "Group G", "Phase 2": one of several that are alike. */
const numbered = /^(?:Group|Team|Section|Part|Phase|Grade|Class|Room|Gate|Type|Level|Day|Round) (?:\p{Lu}|\d+)$/u;

/** "the Government" and "TV" name nobody. */
export const withoutGeneric: Pass = (names, pages) =>
  names.filter((name) => {
    const words = wordsOf(pages, name);
    return !isProper(name.tag) || (words.length > 1 ? !numbered.test(words.join(' ')) : !generic.has(words[0] ?? ''));
  });

/** Acronyms that a text spells out in small letters: "iodine deficiency disorders (IDD)". */
function commonAcronyms({ tokens }: Pages): ReadonlySet<string> {
  return new Set(tokens.flatMap((words) => words.filter((word, at) => {
    if (!/^\p{Lu}{2,6}s?$/u.test(word) || words[at - 1] !== '(' || words[at + 1] !== ')') return false;
    const letters = word.replace(/s$/, '').toLowerCase();
    const before = words.slice(Math.max(0, at - 1 - letters.length), at - 1);
    return before.length === letters.length && before.slice(1).every((other) => /^\p{Ll}/u.test(other)) && before.every((other, place) => other.charAt(0).toLowerCase() === letters.charAt(place));
  })));
}

/** What stands for common words is no name. */
export const withoutCommonAcronyms: Pass = (names, pages) => {
  const common = commonAcronyms(pages);
  return common.size === 0 ? names : names.filter((name) => !isProper(name.tag) || !common.has(wordsOf(pages, name).join(' ')));
};
