import type { Article } from '#articles/article';
import { dayWords } from '#ui/dates';
import { words } from '#ui/words';

/** Where an article comes from, what may be done with it, and where its statements can be checked. */
export function Sources({ article }: { article: Pick<Article, 'source' | 'licence' | 'date' | 'references'> }) {
  const { source, licence, date, references } = article;
  return (
    <aside className="sources" aria-label={words.source}>
      <dl>
        {source && <><dt>{words.source}</dt><dd>{source}</dd></>}
        {date && <><dt>{words.published}</dt><dd><time dateTime={date}>{dayWords(date)}</time></dd></>}
        {licence && <><dt>{words.licence}</dt><dd>{licence}</dd></>}
        {references.length > 0 && (
          <>
            <dt>{words.references}</dt>
            <dd>
              {references.map(({ title, url }) => (
                <p key={url}><a href={url} rel="noreferrer">{title}</a></p>
              ))}
            </dd>
          </>
        )}
      </dl>
    </aside>
  );
}
