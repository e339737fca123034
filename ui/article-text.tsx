import type { Article, Span } from '#articles/article';
import type { Fact } from '#facts/fact';
import { kindNames, kindOf, words } from '#ui/words';

/** A fact's words in the text: a link to the fact, with its kind by colour, sign, underline and name. */
function Mark({ fact, text }: { fact: Fact; text: string }) {
  const kind = kindOf[fact.kind];
  return (
    <a className={`mark ${kind}`} id={`mark-${fact.id}`} href={`#fact-${fact.id}`} aria-label={`${kindNames[kind]}: ${text}`}>{text}</a>
  );
}

function MarkedParagraph({ text, span, facts }: { text: string; span: Span; facts: readonly Fact[] }) {
  const parts = [];
  let at = span.start;
  for (const fact of facts) {
    parts.push(text.slice(at, fact.evidence.start), <Mark key={fact.id} fact={fact} text={text.slice(fact.evidence.start, fact.evidence.end)} />);
    at = fact.evidence.end;
  }
  return <>{[...parts, text.slice(at, span.end)]}</>;
}

/** An article's paragraphs with its facts marked; `marked` are facts whose words do not overlap, in order. */
export function ArticleText({ article, marked }: { article: Pick<Article, 'text' | 'paragraphs'>; marked: readonly Fact[] }) {
  return (
    <article className="text" aria-label={words.articleText} lang="en">
      {article.paragraphs.map((span, index) => (
        <p key={span.start} id={`p${index + 1}`}>
          <MarkedParagraph text={article.text} span={span} facts={marked.filter(({ evidence }) => evidence.start >= span.start && evidence.end <= span.end)} />
        </p>
      ))}
    </article>
  );
}
