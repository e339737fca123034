import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { parseArticle } from '#articles/parse';
import { analyse } from '#facts/analyse';
import { loadTables } from '#server/documents';
import { readSet } from '#tests/eval/corpora';
import { percent } from '#tests/eval/section';

/** Words of the document that are right; null where to offer none is. No text of the document is kept, only offsets. */
const Answers = z.array(z.tuple([z.int(), z.int()]).nullable()).min(1);
const Label = z.strictObject({ document: z.int(), who: Answers, when: Answers, where: Answers });
const Line = z.object({ date: z.string().nullable(), text: z.string() });

const questions = ['who', 'when', 'where'] as const;
const day = /(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, ?\d{4}/;
const plain = (words: string) => words.toLowerCase().replace(/^the /, '').trim();

/** A document as an article: what stands before its first date is its title. */
function articleOf({ date, text }: z.infer<typeof Line>) {
  const found = day.exec(text);
  const title = text.slice(0, found?.index ?? 60).trim() || 'News';
  const front = [`title: ${JSON.stringify(title)}`, ...(date ? [`date: ${date.slice(0, 10)}`] : [])].join('\n');
  const body = text.slice(found ? found.index + found[0].length : 0).trim().replace(/``|''/g, '"');
  const article = parseArticle(`---\n${front}\n---\n${body}`);
  if (!article.ok) throw new Error(article.error.code);
  return article.value;
}

/** How often the first answer is right on the first six sentences of news, of which many tell no day and no place. */
export function leadLines(): string[] {
  const labels = z.array(Label).parse(JSON.parse(readFileSync(path.join(import.meta.dirname, 'verdicts/main-leads.json'), 'utf8')));
  const documents = readSet('dates/meantime-airbus-apple', Line);
  const rights = labels.flatMap((label) => {
    const document = documents[label.document];
    if (!document) return [];
    const { main } = analyse(articleOf(document), loadTables());
    return [questions.map((question) => label[question].some((answer) => {
      const [said] = main[question];
      return answer === null ? said === undefined : said !== undefined && plain(said) === plain(document.text.slice(...answer));
    }))];
  });
  const shares = questions.map((question, at) => `${question} ${percent((100 * rights.filter((right) => right[at]).length) / rights.length)}`);
  return ['', `First six sentences of ${rights.length} news texts (MEANTIME), right at rank 1 or rightly none: ${shares.join(', ')}.`];
}
