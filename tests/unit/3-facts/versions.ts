import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '#articles/article';
import { parseArticle } from '#articles/parse';
import { paragraphsOf, sentencesOf } from '#articles/sentences';
import { alignFacts, type Alignment } from '#facts/alignment';
import { analyse } from '#facts/analyse';
import type { Fact } from '#facts/fact';
import { tables } from '#tests/unit/2-language/loaded-tables';

const folder = new URL('../../../content/articles/', import.meta.url);

function bundled(file: string): Article {
  const parsed = parseArticle(readFileSync(new URL(file, folder), 'utf8'));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.error.code}`);
  return parsed.value;
}

/** A version of an article with its facts. */
export interface Version { article: Article; text: string; sentences: Article['sentences']; facts: readonly Fact[] }

/** The facts of an article, as alignment takes them. */
export function versionOf(article: Article): Version {
  return { article, text: article.text, sentences: article.sentences, facts: analyse(article, tables).facts };
}

/** The same article with another text. */
export function withText({ article }: Version, text: string): Version {
  return versionOf({ ...article, text, paragraphs: paragraphsOf(text), sentences: sentencesOf(text) });
}

/** The bundled articles. */
export const articles: readonly Version[] = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md').sort().map((file) => versionOf(bundled(file)));

/** The facts of the newer version by those that they continue. */
export function continuations({ kept, changed }: Alignment): Map<Fact, Fact> {
  return new Map([...kept, ...changed].map(({ was, is }) => [was, is]));
}

/** How many facts of each kind of outcome there are. */
export function countsOf(was: Version, is: Version): { kept: number; changed: number; new: number; retired: number } {
  const alignment = alignFacts(was, is);
  return { kept: alignment.kept.length, changed: alignment.changed.length, new: alignment.new.length, retired: alignment.retired.length };
}
