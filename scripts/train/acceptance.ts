import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fitLogistic, type Trial } from '#language/training/logistic';

/** Questions that readers judged, by the numbers of their signs; how many of how many readers accepted them. */
const Verdicts = z.strictObject({ signs: z.array(z.string()), questions: z.array(z.tuple([z.string(), z.array(z.tuple([z.number(), z.number()])), z.number(), z.number()])) });

const ridge = 2;

/** Weights of the signs of questions, by name, from the verdicts of a file. */
export function fitAcceptance(file: string): Readonly<Record<string, number>> {
  const { signs, questions } = Verdicts.parse(JSON.parse(readFileSync(file, 'utf8')));
  const trials = questions.flatMap(([, own, accepted, readers]): Trial[] => {
    const row = signs.map(() => 0);
    for (const [at, sign] of own) row[at] = sign;
    return Array.from({ length: readers }, (_, reader) => ({ signs: row, right: reader < accepted }));
  });
  const weights = fitLogistic(trials, signs.length, ridge);
  return Object.fromEntries(signs.map((name, at) => [name, weights[at] ?? 0]));
}
