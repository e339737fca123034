import type { CountryBasis } from '#language/countries/confidence';
import type { GoldArticle, GoldCountry } from '#tests/eval/country-gold';
import { percent, shares } from '#tests/eval/section';

export type Found = { readonly start: number; readonly end: number; readonly code: string; readonly basis?: CountryBasis; readonly confidence?: number };
export type Reader = (text: string) => readonly Found[];
type Tally = { right: number; offered: number; wanted: number };
type Share = { readonly right: number; readonly offered: number; readonly confidence: number };
export type Result = { readonly mentions: Tally; readonly sets: Tally; readonly wrong: ReadonlyMap<string, number>; readonly missed: ReadonlyMap<string, number>; readonly wordsPerSecond: number };

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;
const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

/** Whether a mention is right; null for what stands at a toponym of no known country, where `lenient` ignores that. */
function isRight(mention: Found, toponyms: readonly GoldCountry[], lenient: boolean): boolean | null {
  const at = toponyms.filter((toponym) => overlap(toponym, mention));
  if (at.some(({ code }) => code === mention.code)) return true;
  return lenient && at.some(({ code }) => code === null) ? null : false;
}

/** What a reader finds in annotated articles: counts of mentions and of the sets of articles, errors, speed. */
export function measure(articles: readonly GoldArticle[], read: Reader, lenient: boolean): Result {
  const mentions: Tally = { right: 0, offered: 0, wanted: 0 };
  const sets: Tally = { right: 0, offered: 0, wanted: 0 };
  const wrong = new Map<string, number>();
  const missed = new Map<string, number>();
  let words = 0;
  let milliseconds = 0;
  for (const { text, toponyms } of articles) {
    const began = performance.now();
    const found = read(text);
    milliseconds += performance.now() - began;
    words += text.split(/\s+/).length;
    const gold = toponyms.filter(({ code }) => code !== null);
    mentions.wanted += gold.length;
    for (const mention of found) {
      const right = isRight(mention, toponyms, lenient);
      if (right !== null) mentions.offered++;
      if (right) mentions.right++;
      if (right === false) count(wrong, `${text.slice(mention.start, mention.end)} > ${mention.code}`);
    }
    for (const wanted of gold) if (!found.some((mention) => overlap(mention, wanted) && mention.code === wanted.code)) count(missed, `${wanted.text} > ${wanted.code}`);
    const wantedCodes = new Set(gold.map(({ code }) => code));
    const foundCodes = new Set(found.map(({ code }) => code));
    sets.wanted += wantedCodes.size;
    sets.offered += foundCodes.size;
    sets.right += [...foundCodes].filter((code) => wantedCodes.has(code)).length;
  }
  return { mentions, sets, wrong, missed, wordsPerSecond: Math.round((1000 * words) / milliseconds) };
}

/** Right of all by basis, in the articles whose number leaves `remainder` when halved. */
function byBasis(articles: readonly GoldArticle[], read: Reader, lenient: boolean, remainder: number): Map<string, Share> {
  const tallies = new Map<string, Share>();
  for (const { text, toponyms } of articles.filter((_, index) => index % 2 === remainder)) {
    for (const mention of read(text)) {
      const right = isRight(mention, toponyms, lenient);
      if (right === null) continue;
      const tally = tallies.get(mention.basis ?? '') ?? { right: 0, offered: 0, confidence: mention.confidence ?? 0 };
      tallies.set(mention.basis ?? '', { ...tally, offered: tally.offered + 1, right: tally.right + (right ? 1 : 0) });
    }
  }
  return tallies;
}

/** A table of what is right by basis in even and in odd articles, beside the stated confidence. */
export function calibration(articles: readonly GoldArticle[], read: Reader, lenient: boolean): string[] {
  const [even, odd] = [byBasis(articles, read, lenient, 0), byBasis(articles, read, lenient, 1)];
  const share = (tally: Share | undefined) => (tally ? `${tally.right}/${tally.offered} | ${percent((100 * tally.right) / tally.offered)}` : '0 | ');
  const rows = [...new Set([...even.keys(), ...odd.keys()])].toSorted().map((basis) => `| ${basis} | ${percent(100 * (even.get(basis) ?? odd.get(basis))!.confidence)} | ${share(even.get(basis))} | ${share(odd.get(basis))} |`);
  return ['| basis | confidence % | even articles | % right | odd articles | % right |', '|---|---|---|---|---|---|', ...rows, ''];
}

/** A result as a row of a table. */
export const row = (name: string, { mentions, sets, wordsPerSecond }: Result) => {
  const [mention, set] = [shares(mentions), shares(sets)];
  return `| ${name} | ${[mention.precision, mention.recall, mention.f1, set.precision, set.recall, set.f1].map(percent).join(' | ')} | ${wordsPerSecond} |`;
};

/** The most frequent of counted errors. */
export const frequent = (counts: ReadonlyMap<string, number>) => [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, Number(process.env['TOP'] ?? 25)).map(([name, times]) => `${name} (${times})`).join(', ');
