import type { Span } from '#articles/article';
import type { Mention } from '#language/mentions';
import type { Tables } from '#language/tables';

/** Words between quotation marks (without the marks), and the name or pronoun that said them. */
export type Quotation = Span & { readonly source: Span; readonly speaker: string; readonly frame: 'said-after' | 'said-before' | 'pronoun' };

/** [start, end) of what stands between quotation marks, paragraph by paragraph; a mark left open closes with its paragraph. */
export function quotedSpans(text: string, paragraphs: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of paragraphs) {
    let open = -1;
    for (let at = start; at < end; at++) {
      const mark = text.charAt(at);
      if (open < 0 && (mark === '"' || mark === '“')) open = at + 1;
      else if (open >= 0 && (mark === '"' || mark === '”')) {
        spans.push({ start: open, end: at });
        open = -1;
      }
    }
    if (open >= 0) spans.push({ start: open, end });
  }
  return spans;
}

type Scene = { readonly text: string; readonly paragraph: Span; readonly people: readonly Mention[]; readonly verbs: ReadonlySet<string> };

const firstWord = (text: string) => /^[\s,]*(?:(?:also|later|then) )?([a-z]+)\b/.exec(text)?.[1] ?? '';

/** `"Q," said X` and `"Q," X said`. */
function speakerAfter({ text, paragraph, people, verbs }: Scene, quote: Span): Mention | null {
  if (!/[,?!—-]$/.test(text.slice(quote.start, quote.end))) return null;
  const after = quote.end + 1;
  const near = people.find((person) => person.start >= after && person.start < Math.min(after + 90, paragraph.end));
  if (!near) return null;
  const between = text.slice(after, near.start);
  if (/[.!?"“]/.test(between.replace(/\b(?:Mr|Mrs|Ms|Dr)\.|U\.S\./g, ''))) return null;
  const verb = firstWord(between);
  if (verbs.has(verb)) return / (?:to|by|that|about|of|with|for|in) /.test(`${between} `) && !/ of | for /.test(between) ? null : near;
  const opens = between.trim() === '' || /^\s*(?:the |an? )?(?:[\p{L}-]+ ){0,6}$/u.test(between);
  return opens && verbs.has(firstWord(text.slice(near.end, near.end + 30))) ? near : null;
}

/** `X said: "Q"` and `X said, "Q"`: nothing but the verb and what it is said to stands between. */
function speakerBefore({ text, paragraph, people, verbs }: Scene, quote: Span): Mention | null {
  const before = people.filter((person) => person.end < quote.start && person.start >= paragraph.start).at(-1);
  if (!before) return null;
  const between = text.slice(before.end, quote.start - 1);
  if (between.length > 90 || /[.!?"”]/.test(between) || !/[,:]\s*$/.test(between)) return null;
  return verbs.has(firstWord(between.replace(/^, [^,]{1,60},/, ''))) ? before : null;
}

/** `"Q," he said`: the one person named in the paragraph before the quotation, or else in the paragraph before it. */
function speakerByPronoun({ text, paragraph, people, verbs }: Scene, quote: Span, earlier: readonly Span[]): { speaker: Mention; source: Span } | null {
  const after = text.slice(quote.end + 1, quote.end + 40);
  const found = /^,? (he|she) (?:also |later |then )?([a-z]+)\b/.exec(after);
  if (!found || !verbs.has(found[2] ?? '') || !/[,?!]$/.test(text.slice(quote.start, quote.end))) return null;
  const start = quote.end + 1 + after.indexOf(found[1] ?? '');
  for (const home of [{ start: paragraph.start, end: quote.start }, ...[...earlier].reverse().slice(0, 2)]) {
    const names = people.filter((person) => person.start >= home.start && person.end <= home.end);
    const speakers = new Set(names.map(({ name }) => name));
    if (speakers.size > 1) return null;
    const [speaker] = names;
    if (speaker) return { speaker, source: { start, end: start + (found[1] ?? '').length } };
  }
  return null;
}

/** Quotations of five words or more whose speaker is a person the article names, in order. */
export function quotationsOf(text: string, paragraphs: readonly Span[], mentions: readonly Mention[], tables: Tables): Quotation[] {
  const spans = quotedSpans(text, paragraphs);
  const people = mentions.filter((mention) => mention.type === 'person' && !spans.some((span) => mention.start >= span.start && mention.end <= span.end));
  return spans.flatMap((quote): Quotation[] => {
    const paragraph = paragraphs.find((span) => quote.start >= span.start && quote.end <= span.end);
    if (!paragraph || text.slice(quote.start, quote.end).split(/\s+/).length < 5) return [];
    const scene: Scene = { text, paragraph, people, verbs: tables.words.sourceVerbs };
    const after = speakerAfter(scene, quote);
    if (after) return [{ ...quote, source: after, speaker: after.name, frame: 'said-after' }];
    const before = speakerBefore(scene, quote);
    if (before) return [{ ...quote, source: before, speaker: before.name, frame: 'said-before' }];
    const pronoun = speakerByPronoun(scene, quote, paragraphs.filter((span) => span.end < paragraph.start));
    return pronoun ? [{ ...quote, source: pronoun.source, speaker: pronoun.speaker.name, frame: 'pronoun' }] : [];
  }).map(({ source, ...quotation }) => ({ ...quotation, source: { start: source.start, end: source.end } }));
}
