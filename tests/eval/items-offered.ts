import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '#articles/article';
import { parseArticle } from '#articles/parse';
import { analyse } from '#facts/analyse';
import type { Fact } from '#facts/fact';
import { judged } from '#items/compose';
import type { Item } from '#items/item';
import { loadTables } from '#server/documents';
import { corporaFolder } from '#tests/eval/corpora';
import { datedTexts } from '#tests/eval/date-sets';

/** A question offered for an article, with the template that made it. */
export type OfferedItem = { readonly item: Item; readonly template: string };

/** An article, its facts, and the questions it is offered with, best first. */
export type ItemsOffered = { readonly document: string; readonly article: Article; readonly facts: readonly Fact[]; readonly offered: readonly OfferedItem[] };

function offeredFor(document: string, article: Article): ItemsOffered {
  const tables = loadTables();
  const analysis = analyse(article, tables);
  const offered = judged(article, analysis, tables).filter(({ problems }) => problems.length === 0).map(({ item, template }) => ({ item, template }));
  return { document, article, facts: analysis.facts, offered };
}

function parsedIn(folder: string): { document: string; article: Article }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md').sort().flatMap((file) => {
    const parsed = parseArticle(readFileSync(path.join(folder, file), 'utf8'), {});
    return parsed.ok ? [{ document: file.replace(/\.md$/, ''), article: parsed.value }] : [];
  });
}

/** The bundled articles and the twelve whole ones of the corpora, as they are. */
const wholeArticles = () => [...parsedIn('content/articles'), ...parsedIn(path.join(corporaFolder, 'articles'))];

/** The questions of the bundled articles and of the twelve whole ones. */
export function offeredOfWhole(): ItemsOffered[] {
  return wholeArticles().map(({ document, article }) => offeredFor(document, article));
}

/** The same articles cut to their first paragraphs, as many as make so many words or just more. */
export function offeredOfFirst(words: number): ItemsOffered[] {
  return wholeArticles().flatMap(({ document, article }) => {
    const kept: string[] = [];
    for (const paragraph of article.text.split('\n\n')) if (kept.join(' ').split(/\s+/).length < words * 0.9) kept.push(paragraph);
    const cut = parseArticle(`# ${article.title}\n\n${kept.join('\n\n')}`, article.date === null ? {} : { date: article.date });
    return cut.ok ? [offeredFor(document, cut.value)] : [];
  });
}

/** The questions of the dated news of the corpora: many, for figures that need many. */
export function offeredOfNews(): ItemsOffered[] {
  return ['timebank-aquaint', 'meantime-airbus-apple'].flatMap((set) => datedTexts(set)).flatMap(({ name, date, text }) => {
    const parsed = parseArticle(text, { date });
    return parsed.ok ? [offeredFor(name, parsed.value)] : [];
  });
}
