import { z } from 'zod';
import { partsOfSpeech } from '#language/parts-of-speech';
import { readSet } from '#tests/eval/corpora';
import { percent, type Section } from '#tests/eval/section';
import { loadTables } from '#server/documents';

const Spoken = z.object({ sentences: z.array(z.object({ tokens: z.array(z.string()), pos: z.array(z.string()) })) });

/** How many tokens of GMB's development documents get the part of speech that the set (tagged by machine) gives them. */
export async function evaluateParts(): Promise<Section> {
  const { parts } = loadTables().models;
  const sentences = readSet('ner/gmb-dev', Spoken).flatMap((document) => document.sentences);
  const mistakes = new Map<string, number>();
  let right = 0;
  let tokens = 0;
  const started = performance.now();
  const found = partsOfSpeech(sentences.map(({ tokens: words }) => words), parts);
  const ms = performance.now() - started;
  sentences.forEach(({ pos }, at) => {
    pos.forEach((part, place) => {
      const own = found[at]?.[place] ?? '';
      tokens++;
      if (own === part) right++;
      else mistakes.set(`${part} as ${own}`, (mistakes.get(`${part} as ${own}`) ?? 0) + 1);
    });
  });
  const top = [...mistakes].sort(([, a], [, b]) => b - a).slice(0, 8);
  return {
    title: 'Parts of speech (GMB development, itself tagged by machine)',
    goals: [{ figure: 'Tokens with the same part of speech', measured: percent((100 * right) / tokens), goal: 'printed', reached: null }],
    lines: [`${tokens} tokens, ${Math.round((tokens / ms) * 1000)} a second. Most frequent differences: ${top.map(([kind, count]) => `${kind} ${count}`).join(', ')}.`],
  };
}
