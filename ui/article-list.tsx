import Link from 'next/link';
import type { ReactNode } from 'react';
import { Dateline } from '#ui/dateline';
import { words } from '#ui/words';

type ListedArticle = { slug: string; title: string; date: string | null; place: string | null; countries: readonly string[]; facts: number; questions: number };

type ArticleListProps = { articles: readonly ListedArticle[]; /** The control that starts an article's quiz. */ start: (slug: string) => ReactNode };

/** Articles to read, each with what it holds and the way into its quiz. */
export function ArticleList({ articles, start }: ArticleListProps) {
  if (articles.length === 0) {
    return (
      <div className="card empty">
        <p className="ruled">{words.noArticles}</p>
        <div className="body"><p className="muted">{words.noArticlesHint}</p></div>
      </div>
    );
  }
  return (
    <ul className="articles">
      {articles.map(({ slug, title, date, place, countries, facts, questions }) => (
        <li key={slug}>
          <Dateline place={place} date={date} />
          <h3><Link href={`/articles/${slug}`} prefetch={false}>{title}</Link></h3>
          <p className="small muted">{words.summary(facts, countries.length)}</p>
          {questions > 0 && start(slug)}
        </li>
      ))}
    </ul>
  );
}
