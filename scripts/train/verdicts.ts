import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Weights } from '#language/models';
import { fitLogistic, type Trial } from '#language/training/logistic';

/** What readers judged, each by where it is from, the numbers of its signs with what they are, how many of the readers said yes, and how many there were. */
const Verdicts = z.strictObject({ signs: z.array(z.string()), judged: z.array(z.tuple([z.string(), z.array(z.tuple([z.number(), z.number()])), z.number(), z.number()])) });

const ridge = 2;

/** Weights of the signs of what readers judged, by name, from a file of verdicts: logistic regression. */
export function fitVerdicts(file: string): Weights {
  const { signs, judged } = Verdicts.parse(JSON.parse(readFileSync(file, 'utf8')));
  const trials = judged.flatMap(([, own, yes, readers]): Trial[] => {
    const row = signs.map(() => 0);
    for (const [at, sign] of own) row[at] = sign;
    return Array.from({ length: readers }, (_, reader) => ({ signs: row, right: reader < yes }));
  });
  const weights = fitLogistic(trials, signs.length, ridge);
  return Object.fromEntries(signs.map((name, at) => [name, weights[at] ?? 0]));
}
