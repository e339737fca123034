import type { Article, Span } from '#articles/article';
import { kindNames, words } from '#ui/words';
import type { ShownFact } from './xray-fact';

type TextProps = { article: Pick<Article, 'text' | 'paragraphs'>; facts: readonly ShownFact[]; chosen: number | null };

/** A fact's words in the text: a link to the fact, with its kind by colour, sign, underline and name. */
function Mark({ fact, isChosen }: { fact: ShownFact; isChosen: boolean }) {
  const { number, shownAs, words: text } = fact;
  return <a className={`mark ${shownAs}`} id={`m${number}`} href={`#f${number}`} aria-label={`${kindNames[shownAs]}: ${text}`} aria-current={isChosen || undefined}>{text}</a>;
}

function inParts(text: string, span: Span, facts: readonly ShownFact[], chosen: string | null) {
  const parts = [];
  let at = span.start;
  for (const fact of facts) {
    parts.push(text.slice(at, fact.evidence.start), <Mark key={fact.number} fact={fact} isChosen={chosen === fact.place} />);
    at = fact.evidence.end;
  }
  return [...parts, text.slice(at, span.end)];
}

/** An article's paragraphs with the marks of those `facts` that have one. A link to a paragraph takes the focus there. */
export function XrayText({ article, facts, chosen }: TextProps) {
  const { text, paragraphs } = article;
  const chosenPlace = facts.find(({ number }) => number === chosen)?.place ?? null;
  return (
    <article className="text" aria-label={words.articleText} lang="en">
      {paragraphs.map((span, index) => (
        <p key={span.start} id={`p${index + 1}`} tabIndex={-1}>
          {inParts(text, span, facts.filter(({ isMarked, paragraph }) => isMarked && paragraph === index + 1).sort((a, b) => a.evidence.start - b.evidence.start), chosenPlace)}
        </p>
      ))}
    </article>
  );
}
