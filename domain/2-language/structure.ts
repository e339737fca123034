import type { Article, Span } from '#articles/article';
import { datelineOf, type Dateline } from '#articles/dateline';
import { boilerplate, isBoilerplate } from '#language/structure/boilerplate';
import { bylines, isByline } from '#language/structure/bylines';
import { captions, hasCredit } from '#language/structure/captions';
import { corrections } from '#language/structure/corrections';
import { headings } from '#language/structure/headings';
import type { BlockReader, Part, PartKind } from '#language/structure/part';
import { published } from '#language/structure/published';
import { hasAddress, isProse, opensLinks } from '#language/structure/sections';

/** The dateline of an article, and the parts of its text that tell nothing, in order and without overlap. */
export type Structure = { readonly dateline: Dateline | null; readonly parts: readonly Part[] };

/** In this order a paragraph is asked what it is. */
const readers: readonly BlockReader[] = [captions, bylines, published, corrections, boilerplate, headings];

/** What each paragraph is; null for text of the report. Links go on below the line that opens them. */
function kindsOf(blocks: readonly string[]): (PartKind | null)[] {
  let links: ReturnType<typeof opensLinks> = null;
  return blocks.map((words, at) => {
    const opened = opensLinks(words);
    if (opened) {
      links = opened;
      return 'links';
    }
    const own = readers.map((read) => read({ words, next: at + 1 < blocks.length })).find((kind) => kind !== null) ?? null;
    if ((links === 'at-end' && own === 'heading' && !entry.test(words)) || (links === 'between' && isProse(words))) links = null;
    return links !== null || hasAddress(words) ? 'links' : own;
  });
}

/** A line below "Sources" that is no heading: it names a paper and its day. */
const entry = /\d|["“”]| [—–-] |,/;

function sentenceKind(words: string): PartKind | null {
  if (isByline(words)) return 'byline';
  if (hasCredit(words)) return 'caption';
  return isBoilerplate(words) ? 'boilerplate' : null;
}

/** The structure of an article: what is not its text proper. A sentence of a part gives no fact; its offsets stay as they are. */
export function structureOf({ text, paragraphs, sentences }: Pick<Article, 'text' | 'paragraphs' | 'sentences'>): Structure {
  const kinds = kindsOf(paragraphs.map(({ start, end }) => text.slice(start, end)));
  let home = 0;
  const ofSentences = sentences.flatMap(({ start, end }): Part[] => {
    while (home + 1 < paragraphs.length && (paragraphs[home]?.end ?? 0) <= start) home++;
    const kind = kinds[home] === null ? sentenceKind(text.slice(start, Math.min(end, start + 400))) : null;
    return kind === null ? [] : [{ start, end, kind }];
  });
  const whole = paragraphs.flatMap(({ start, end }, at): Part[] => {
    const kind = kinds[at] ?? null;
    return kind === null ? [] : [{ start, end, kind }];
  });
  return { dateline: datelineOf(text, paragraphs), parts: [...whole, ...ofSentences].sort((a, b) => a.start - b.start) };
}

/** The kind of the part that holds each span, for spans in order; null for the text of the report. */
export function partsOf(spans: readonly Span[], { parts }: Structure): (PartKind | null)[] {
  let at = 0;
  return spans.map(({ start, end }) => {
    while (at < parts.length && (parts[at]?.end ?? 0) <= start) at++;
    const part = parts[at];
    return part && part.start <= start && end <= part.end ? part.kind : null;
  });
}
