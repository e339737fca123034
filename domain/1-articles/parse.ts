import type { Article } from '#articles/article';
import { isDay } from '#articles/day';
import { readFrontMatter, splitFrontMatter, type FrontMatter, type FrontMatterProblem } from '#articles/front-matter';
import { firstHeading, plainText } from '#articles/markdown';
import { paragraphsOf, sentencesOf } from '#articles/sentences';
import { fail, ok, type Result } from '#core/result';

export type ArticleProblem = FrontMatterProblem | { readonly code: 'empty' } | { readonly code: 'bad-text'; readonly line: number };

/** Something Postgres or a browser would refuse or change: U+0000, or half a surrogate pair. */
function badLine(source: string): number | null {
  const bad = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/.exec(source);
  return bad ? source.slice(0, bad.index).split('\n').length : null;
}

/** A heading or first line that only repeats the title says nothing twice. */
function withoutTitle(text: string, title: string): string {
  const [first = '', ...rest] = text.split('\n\n');
  return first.trim() === title ? rest.join('\n\n') : text;
}

function articleOf(head: Partial<FrontMatter>, title: string, text: string, date: string | undefined): Article {
  return {
    title,
    date: head.date ?? (date !== undefined && isDay(date) ? date : null),
    source: head.source ?? null,
    licence: head.licence ?? null,
    references: head.references ?? [],
    text,
    paragraphs: paragraphsOf(text),
    sentences: sentencesOf(text),
  };
}

/**
 * The article that a plain text or Markdown source holds. Line ends become \n, Unicode NFC; marks of Markdown go.
 * Front matter may be missing: then the title is the first heading, or ''. `date` (YYYY-MM-DD) counts where the source
 * gives none. Refused: no text at all, U+0000 or lone surrogates, a front matter that is broken or has no title.
 */
export function parseArticle(source: string, options: { readonly date?: string } = {}): Result<Article, ArticleProblem> {
  const bad = badLine(source);
  if (bad !== null) return fail({ code: 'bad-text', line: bad });
  const { yaml, body } = splitFrontMatter(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').normalize('NFC'));
  const head = yaml === null ? ok({}) : readFrontMatter(yaml);
  if (!head.ok) return head;
  const fields: Partial<FrontMatter> = head.value;
  const title = (fields.title ?? firstHeading(body) ?? '').replace(/\s+/g, ' ').trim();
  const text = withoutTitle(plainText(body), title);
  if (text === '') return fail({ code: 'empty' });
  return ok(articleOf(fields, title, text, options.date));
}
