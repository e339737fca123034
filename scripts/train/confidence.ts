import type { NameConfidence } from '#language/names/confidence';
import { censusOf, signNames, signsOf } from '#language/names/signs';
import { tagNames, type NameModel } from '#language/names/tag-names';
import { isProper } from '#language/names/tagged';
import { fitLogistic, type Trial } from '#language/training/logistic';
import type { Document } from './documents';

/** Sets differ on these: a name that overlaps one is neither right nor wrong. */
const ignored = new Set(['GPE', 'FAC']);
const ridge = 1;

function isRight(tags: readonly string[], from: number, to: number, tag: string): boolean {
  const inside = tags.slice(from + 1, to).every((other) => other === `I-${tag}`);
  return tags[from] === `B-${tag}` && inside && tags[to] !== `I-${tag}`;
}

/** Weights of the signs of names, from documents that the tagger was not trained on. */
export function fitNameConfidence(documents: readonly Document[], model: NameModel): NameConfidence {
  const trials = { PER: [] as Trial[], LOC: [] as Trial[], ORG: [] as Trial[] };
  for (const { sentences } of documents) {
    const { names, pages } = tagNames(sentences.map(({ tokens }) => tokens), model);
    const census = censusOf(names, pages);
    for (const name of names) {
      const tags = sentences[name.sentence]?.tags ?? [];
      if (!isProper(name.tag) || tags.slice(name.from, name.to).some((tag) => ignored.has(tag.slice(2)))) continue;
      trials[name.tag].push({ signs: signsOf(name, census), right: isRight(tags, name.from, name.to, name.tag) });
    }
  }
  const fit = (tag: keyof typeof trials) => fitLogistic(trials[tag], signNames.length, ridge);
  return { PER: fit('PER'), LOC: fit('LOC'), ORG: fit('ORG') };
}
