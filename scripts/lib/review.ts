import type { Article } from '#articles/article';
import { analyse } from '#facts/analyse';
import { judged } from '#items/compose';
import { explained, type Explained } from '#items/explain';
import type { Tables } from '#language/tables';

/** The questions of an article laid out to be judged, best first; with `all` also those that break a rule. */
export function reviewOf(article: Article, tables: Tables, all: boolean): Explained[] {
  const analysis = analyse(article, tables);
  return judged(article, analysis, tables).filter(({ problems }) => all || problems.length === 0).map((one) => explained(one, analysis.facts, article.text));
}

/** One option a line, the key marked; of a written answer what counts. */
function answerLines({ form, keys, options, whys }: Explained): string[] {
  if (options.length === 0) return [`  answer     ${keys.join(form === 'order' ? ' < ' : ' / ')}`];
  return options.map((text) => `  ${keys.includes(text) ? 'KEY       ' : 'option    '} ${text}${whys[text] === undefined ? '' : ` [${whys[text]}]`}`);
}

function blockOf(one: Explained): string {
  const { id, form, template, kind, stem, sentence, statements, problems } = one;
  return [
    `${id}  ${form}, ${template}, ${kind}`,
    `  question   ${stem}`,
    ...answerLines(one),
    `  sentence   ${sentence.replace(/\s+/g, ' ')}`,
    ...statements.map((statement) => `  statement  ${statement}`),
    `  rules      ${problems.length === 0 ? 'none broken' : problems.join(', ')}`,
  ].join('\n');
}

/** Questions as text for a person to read, a block each under the article's title. */
export function reviewText({ title }: Article, questions: readonly Explained[]): string {
  return `# ${title}: ${questions.length} ${questions.length === 1 ? 'question' : 'questions'}\n\n${questions.map((one) => `${blockOf(one)}\n\n`).join('')}`;
}
