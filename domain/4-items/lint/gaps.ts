import { blank, type Looked, type Rule, wordsIn } from '#items/lint/rule';

const leastBeside = 6;
const mostNumbers = 4;
const dates = /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},?)?(?: \d{4})?\b|\b(?:1[5-9]|20)\d\d\b/g;

const hasGap = ({ stem }: Looked) => stem.includes(blank);

/** "528 francs ($____)", "____ kilometres (10 miles)": the same amount twice, of which one gives the other. */
function isConversion({ stem }: Looked): boolean {
  return /\([^()\p{L}]*____[^()]{0,24}\)/u.test(stem) || /____(?:,\d{3})*[^()]{0,24} \([^()]*\d[^()]*\)/.test(stem);
}

/** How many amounts stand beside the gap: among many, none is worth keeping. */
const amountsIn = (quoted: string) => quoted.replace(dates, '').match(/\d[\d,.]*/g)?.length ?? 0;

const rules: readonly Rule[] = [
  { code: 'too-many-gaps', fails: ({ stem }) => stem.split(blank).length > 2 },
  { code: 'gap-alone', fails: ({ quoted }) => wordsIn(quoted.replace(blank, '')).length < leastBeside },
  { code: 'gap-is-conversion', fails: isConversion },
  { code: 'gap-among-numbers', fails: ({ quoted }) => amountsIn(quoted) >= mostNumbers },
];

/** A sentence with one gap, with enough around it to tell what belongs there. */
export const gapRules: readonly Rule[] = rules.map(({ code, fails }) => ({ code, fails: (question) => hasGap(question) && fails(question) }));
