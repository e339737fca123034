import type { Candidate } from '#language/countries/candidates';
import { plainName } from '#language/countries/country-names';
import { plainly, signsOf, type CountryRule, type Reading } from '#language/countries/reading';

/** Of the countries that share a name, those meant where nothing in the article tells. */
const usual: ReadonlySet<string> = new Set(['CD', 'KR', 'DO', 'IR']);
/** How many times more often one must be named where both are. */
const clearly = 3;

function weightOf(code: string, candidates: readonly Candidate[], reading: Reading): number {
  return plainly(code, candidates).length + signsOf(code, reading);
}

type Choice = { readonly code: string; readonly decided: 'article' | 'usual' };

function meantBy(codes: readonly string[], candidates: readonly Candidate[], reading: Reading): Choice | null {
  const weights = codes.map((code) => ({ code, weight: weightOf(code, candidates, reading) })).toSorted((a, b) => b.weight - a.weight);
  const [first, second] = weights;
  if (!first || !second) return null;
  const code = codes.find((each) => usual.has(each));
  if (first.weight === 0) return code === undefined ? null : { code, decided: 'usual' };
  return first.weight >= clearly * second.weight ? { code: first.code, decided: 'article' } : null;
}

/** "Korean", "Congo", "Dominican": the one country that the article speaks of; none where it speaks of both alike. */
export const shared: CountryRule = (candidates, reading) => {
  const sharing = new Set(candidates.filter(({ meaning }) => meaning.codes.length > 1).map(({ meaning }) => meaning.codes.join(' ')));
  const meant = new Map([...sharing].map((codes) => [codes, meantBy(codes.split(' '), candidates, reading)] as const));
  return candidates.flatMap((candidate) => {
    if (candidate.meaning.codes.length < 2) return [candidate];
    const choice = meant.get(candidate.meaning.codes.join(' '));
    return choice ? [{ ...candidate, meaning: { ...candidate.meaning, codes: [choice.code] }, decided: choice.decided }] : [];
  });
};

const half = /^(?:North|South)$/;

/** "The North", "the South" of an article that names both Koreas. */
export const northAndSouth: CountryRule = (candidates, reading) => {
  if (plainly('KP', candidates).length === 0 || plainly('KR', candidates).length === 0) return candidates;
  const halves = reading.sentences.flatMap((tokens, sentence) =>
    tokens.flatMap((token, at): Candidate[] => {
      const next = tokens[at + 1];
      if (!half.test(token.text) || tokens[at - 1]?.lower !== 'the' || (next && /^\p{Lu}|^[-‐]|^of$|^(?:east|west)/u.test(next.text))) return [];
      const { start, end, text } = token;
      const meaning = { ...plainName, codes: [text === 'North' ? 'KP' : 'KR'], kind: 'alias' as const };
      return [{ sentence, from: at, to: at + 1, start, end, text, meaning, joined: false, decided: 'article' }];
    }),
  );
  return halves.length === 0 ? candidates : [...candidates, ...halves].toSorted((a, b) => a.start - b.start);
};
