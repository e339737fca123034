import type { Reading } from '#facts/reading';
import type { Scene } from '#items/drafts';

const says = /^(?:said|says|told|added|announced|warned|stated|argued|explained|insisted|urged|promised|called|praised|welcomed|condemned)$/;

/** The people whose words the article gives, those quoted first, then those whose words it reports; none whom it gives one name only. */
export function speakersOf({ quotations, sentences }: Reading): string[] {
  const quoted = quotations.flatMap(({ speaker }) => speaker ?? []);
  const reported = sentences.flatMap(({ clause, tokens, names }) => {
    if (!clause || !says.test(tokens[clause.verb]?.text ?? '')) return [];
    const end = tokens[clause.subject[1] - 1]?.end;
    return names.filter((name) => name.type === 'person' && name.end === end).map(({ name }) => name);
  });
  return [...new Set([...quoted, ...reported])].filter((name) => name.includes(' '));
}

const lastWord = (name: string) => name.split(' ').at(-1) ?? name;

/** Others who speak in the article and might have said it; none whose name stands in the question. */
export function speakersBeside({ reading }: Scene, speaker: string, stem: string): string[] {
  return speakersOf(reading).filter((name) => name !== speaker && lastWord(name) !== lastWord(speaker) && !stem.includes(lastWord(name))).slice(0, 3);
}
