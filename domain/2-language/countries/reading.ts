import type { Span } from '#articles/article';
import type { Candidate } from '#language/countries/candidates';
import type { Tables } from '#language/tables';
import { isCapital, type Token } from '#language/tokens';

/** An article as the rules about countries see it. */
export type Reading = {
  readonly text: string;
  readonly sentences: readonly (readonly Token[])[];
  readonly tables: Tables;
  /** Known to be people, in order. */
  readonly people: readonly Span[];
  /** How often each run of one to three tokens stands in it that begins with a capital. */
  readonly phrases: ReadonlyMap<string, number>;
  /** Words that stand in small letters. */
  readonly small: ReadonlySet<string>;
};

/** One rule: the candidates that are left, in order, with what it decided. */
export type CountryRule = (candidates: readonly Candidate[], reading: Reading) => readonly Candidate[];

function phrasesOf(text: string, sentences: readonly (readonly Token[])[]): Map<string, number> {
  const phrases = new Map<string, number>();
  for (const tokens of sentences) {
    tokens.forEach((token, at) => {
      if (!isCapital(token)) return;
      for (let length = 1; length <= 3; length++) {
        const last = tokens[at + length - 1];
        if (!last || last.end - token.start > 60) break;
        const phrase = text.slice(token.start, last.end);
        phrases.set(phrase, (phrases.get(phrase) ?? 0) + 1);
      }
    });
  }
  return phrases;
}

/** What the rules may ask of an article. */
export function readingOf(text: string, sentences: readonly (readonly Token[])[], tables: Tables, people: readonly Span[]): Reading {
  const small = new Set(sentences.flatMap((tokens) => tokens.filter((token) => token.kind === 'word' && !isCapital(token)).map((token) => token.text)));
  return { text, sentences, tables, people, phrases: phrasesOf(text, sentences), small };
}

/** The token before a candidate in its sentence; 0 is the nearest. */
export const tokenBefore = ({ sentence, from }: Candidate, { sentences }: Reading, distance = 0): Token | undefined => sentences[sentence]?.[from - 1 - distance];
/** The token behind a candidate in its sentence; 0 is the nearest. */
export const tokenBehind = ({ sentence, to }: Candidate, { sentences }: Reading, distance = 0): Token | undefined => sentences[sentence]?.[to + distance];

/** How many times an article names what tells of a country: its capital, cities, other signs. */
export function signsOf(code: string, { phrases, tables }: Reading): number {
  return (tables.countryNames.signs.get(code) ?? []).reduce((sum, sign) => sum + (phrases.get(sign) ?? 0), 0);
}

/** Codes of what a spelling may mean. */
export const meaningsOf = (spelling: string, { tables }: Reading): readonly string[] => tables.countryNames.bySpelling.get(spelling)?.codes ?? [];

/** Candidates that can only mean this country. */
export const plainly = (code: string, candidates: readonly Candidate[]) => candidates.filter(({ meaning }) => meaning.codes.length === 1 && meaning.codes[0] === code && !meaning.borne);

/** Whether an article speaks of a country apart from a name that may be a person's or a town's. */
export function isSupported(code: string, candidates: readonly Candidate[], reading: Reading): boolean {
  if (plainly(code, candidates).length > 0 || signsOf(code, reading) > 0) return true;
  const neighbours = reading.tables.countryNames.neighbours.get(code) ?? [];
  return neighbours.some((neighbour) => plainly(neighbour, candidates).length > 0);
}
