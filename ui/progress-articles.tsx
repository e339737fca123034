import Link from 'next/link';
import type { TakenQuiz } from '#progress/listed';
import type { Share } from '#progress/recall';
import { Scroller } from '#ui/chart-table';
import { ProgressSection } from '#ui/progress-section';
import { progressWords as words, shortMoment } from '#ui/words/progress';

type ProgressArticlesProps = { byArticle: readonly (Share & { slug: string })[]; quizzes: readonly TakenQuiz[]; titles: ReadonlyMap<string, string>; zone: string };

type Row = { readonly key: string; readonly title: string; readonly slug: string | null; readonly share: Share | null; readonly quizzes: readonly TakenQuiz[] };

/** Scores that stand in one cell. */
const scoresShown = 6;

/** One row for each article that was answered on or quizzed, then one for each assignment. */
function rowsOf({ byArticle, quizzes, titles }: ProgressArticlesProps): Row[] {
  const rows = new Map<string, Row>();
  for (const { slug, ...share } of byArticle) rows.set(slug, { key: slug, slug, title: titles.get(slug) ?? slug, share, quizzes: [] });
  for (const quiz of quizzes) {
    const key = quiz.slug ?? `: ${quiz.title}`;
    const row = rows.get(key) ?? { key, slug: quiz.slug, title: quiz.title ?? words.withdrawnArticle, share: null, quizzes: [] };
    rows.set(key, { ...row, quizzes: [...row.quizzes, quiz] });
  }
  return [...rows.values()].sort((a, b) => Number(a.slug === null) - Number(b.slug === null));
}

function Score({ quiz, zone }: { quiz: TakenQuiz; zone: string }) {
  const points = quiz.score === null ? (quiz.isHeld ? words.waits : words.noPoints) : words.points(quiz.score, quiz.counted);
  return <Link href={`/quizzes/${quiz.id}/results`} prefetch={false}>{points}<span className="visually-hidden">{words.quizOn(shortMoment(quiz.submittedAt, zone))}</span></Link>;
}

function ArticleRow({ row: { title, slug, share, quizzes }, zone }: { row: Row; zone: string }) {
  return (
    <tr>
      <th scope="row">{slug ? <Link href={`/articles/${slug}`} prefetch={false}>{title}</Link> : title}{slug === null && <span className="small muted">{words.assignment}</span>}</th>
      <td>
        <span className="scores">
          {quizzes.length === 0 && <span className="muted">{words.noQuiz}</span>}
          {quizzes.slice(0, scoresShown).map((quiz) => <Score key={quiz.id} quiz={quiz} zone={zone} />)}
          {quizzes.length > scoresShown && <Link href="/quizzes" prefetch={false}>{words.more(quizzes.length - scoresShown)}</Link>}
        </span>
      </td>
      <td className="figure">{share && (words.inHundred(share.right, share.counted) ?? '–')}</td>
      <td className="figure">{share && <Link href={`/progress/answers?article=${slug}`} prefetch={false} aria-label={words.kindAnswers(title, share.all)}>{share.all}</Link>}</td>
    </tr>
  );
}

/** Each article with the scores of its quizzes and how often answers on its facts were right. */
export function ProgressArticles(props: ProgressArticlesProps) {
  return (
    <ProgressSection id="articles" title={words.articles} text={words.articlesText(props.byArticle.length, props.quizzes.length)}>
      <Scroller label={words.tableOf(words.articles)}>
        <table className="measures wide">
          <thead><tr className="small muted"><th scope="col">{words.article}</th><th scope="col">{words.quizzes}</th><th scope="col" className="figure">{words.of100}</th><th scope="col" className="figure">{words.answers}</th></tr></thead>
          <tbody>{rowsOf(props).map((row) => <ArticleRow key={row.key} row={row} zone={props.zone} />)}</tbody>
        </table>
      </Scroller>
    </ProgressSection>
  );
}
