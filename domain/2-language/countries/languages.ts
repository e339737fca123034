import type { Candidate } from '#language/countries/candidates';
import { tokenBefore, tokenBehind, type CountryRule, type Reading } from '#language/countries/reading';

const languageBehind = /^(?:languages?|lessons?|speakers?|speaking|translations?|translators?|dictionary|dictionaries|vocabulary|grammar|proficiency|subtitles|alphabet|literacy|immersion|learners)$/i;
const speaking = /^(?:speaks?|speaking|spoke|spoken|learn|learns|learned|learning|learnt|taught|teach|teaches|teaching|study|studies|studied|studying|fluent|broken)$/;
const schoolSubject = /^(?:math|maths|mathematics|science|sciences|reading|algebra|geography|history|biology|chemistry|literature|teachers?|tutor)$/i;
const isLanguageName = ({ meaning, text }: Candidate) => meaning.ofPeople && !/(?:s|men|man|woman|women)$/.test(text.replace(/Swiss$/, ''));
const endsPhrase = /^(?:[.,;:!?)"”’]|and|or|to|at|on|in|by|for|from|as|but|so|well|fluently|when|while|before|after|because|than|with|instead|only|during|if|though)$/;
const joins = /^(?:,|and|or)$/;

/** The token behind a candidate and what is listed with it: "in British, French and German cities" ends at "cities". */
function behindList(candidate: Candidate, { sentences, tables }: Reading): string {
  const tokens = sentences[candidate.sentence] ?? [];
  let at = candidate.to;
  for (;;) {
    const next = tokens[joins.test(tokens[at]?.lower ?? '') && joins.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1];
    if (!joins.test(tokens[at]?.lower ?? '') || !next || tables.countryNames.bySpelling.get(next.text)?.ofPeople !== true) return tokens[at]?.lower ?? '.';
    at = tokens.indexOf(next, at) + 1;
  }
}

/** "speaks French", "in English.", "Spanish lessons", "English, math and science": the language. */
function isLanguage(candidate: Candidate, reading: Reading): boolean {
  if (!isLanguageName(candidate)) return false;
  const before = tokenBefore(candidate, reading)?.lower ?? '';
  const far = tokenBefore(candidate, reading, 1)?.lower ?? '';
  const behind = tokenBehind(candidate, reading)?.lower ?? '.';
  const second = tokenBehind(candidate, reading, 1)?.text ?? '';
  if (languageBehind.test(behind) || (/^[-‐]$/.test(behind) && /^(?:language|speaking)$/i.test(second))) return true;
  if (candidate.joined && /[-‐](?:language|speaking|speakers?)$/i.test(reading.sentences[candidate.sentence]?.[candidate.from]?.text ?? '')) return true;
  const spoken = speaking.test(before) || (speaking.test(far) && /^(?:only|some|fluent|good|in|more)$/.test(before)) || before === 'in' || (/^(?:into|from)$/.test(before) && far.startsWith('translat'));
  if (spoken) return endsPhrase.test(behindList(candidate, reading));
  return behind === ',' && schoolSubject.test(second);
}

/** Languages, and lists of them: "in English and French". */
export const languages: CountryRule = (candidates, reading) => {
  let last: Candidate | null = null;
  return candidates.filter((candidate) => {
    const between = last && last.sentence === candidate.sentence ? reading.text.slice(last.end, candidate.start) : '';
    const listed = isLanguageName(candidate) && /^(?:, | and | or |, and )$/.test(between) && endsPhrase.test(tokenBehind(candidate, reading)?.lower ?? '.');
    const language = listed || isLanguage(candidate, reading);
    if (language) last = candidate;
    return !language;
  });
};
