import type { NameTag, Pages, Pass, Tagged } from '#language/names/tagged';
import { readLexicon, packLexicon, phraseHash, type Casing, type Lexicon } from '#language/tagger/lexicon';
import { wordOf, type Word } from '#language/tagger/words';

/** The words of a sentence as a tagger sees them; a space parts two. */
export function wordsIn(sentence: string): Word[] {
  return sentence.split(' ').map(wordOf);
}

/** A lexicon of these phrases with their classes. */
export function lexiconOf(phrases: Readonly<Record<string, number>>, casings: Readonly<Record<string, Casing>> = {}): Lexicon {
  const hashOfPhrase = (phrase: string) => phraseHash(wordsIn(phrase), 0, phrase.split(' ').length);
  const spelt = [...new Set([...Object.keys(phrases), ...Object.keys(casings)])];
  return readLexicon(packLexicon(new Map(spelt.map((phrase) => [hashOfPhrase(phrase), { classes: phrases[phrase] ?? 0, casing: casings[phrase] ?? 0 }]))));
}

/** Sentences whose names stand in brackets with their tag, "[PER John Kerry] left", as pages and names, each of sureness 0.9. */
export function marked(sentences: readonly string[], lexicon: Lexicon = lexiconOf({})): { readonly names: Tagged[]; readonly pages: Pages } {
  const names: Tagged[] = [];
  const tokens = sentences.map((text, sentence) => {
    const words: string[] = [];
    let open: { tag: NameTag; from: number } | null = null;
    for (const piece of text.split(' ')) {
      if (/^\[[A-Z]+$/.test(piece)) {
        open = { tag: piece.slice(1) as NameTag, from: words.length };
        continue;
      }
      words.push(piece.replace(/(?<=.)\]$/, ''));
      if (open && /.\]$/.test(piece)) {
        names.push({ sentence, ...open, to: words.length, sureness: 0.9 });
        open = null;
      }
    }
    return words;
  });
  return { names, pages: { tokens, words: tokens.map((words) => words.map(wordOf)), lexicon } };
}

/** What a pass makes of marked sentences, marked again. */
export function after(pass: Pass, sentences: readonly string[], lexicon?: Lexicon): string[] {
  const { names, pages } = marked(sentences, lexicon);
  return shown(pass(names, pages), pages);
}

/** Sentences with their names in brackets. */
export function shown(names: readonly Tagged[], { tokens }: Pages): string[] {
  return tokens.map((words, sentence) =>
    words.map((word, at) => {
      const begins = names.find((name) => name.sentence === sentence && name.from === at);
      const ends = names.some((name) => name.sentence === sentence && name.to === at + 1);
      return `${begins ? `[${begins.tag} ` : ''}${word}${ends ? ']' : ''}`;
    }).join(' '),
  );
}
