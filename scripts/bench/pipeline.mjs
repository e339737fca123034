/**
 * Runs in a process of its own, under tsx: prints as JSON how many ms facts and questions of each bundled article take,
 * scaled to 500 words, once the code is warm: `[{ slug, words, ms: [...] }]`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArticle } from '#articles/parse';
import { analyse } from '#facts/analyse';
import { makeItems } from '#items/compose';
import { loadTables } from '#server/documents';

const folder = 'content/articles';
const warmUps = 4;
const rounds = 7;
const tables = loadTables();

const articles = fs.readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md').map((name) => {
  const parsed = parseArticle(fs.readFileSync(path.join(folder, name), 'utf8'));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.error.code}`);
  return { slug: name.replace(/\.md$/, ''), article: parsed.value, words: parsed.value.text.split(/\s+/).length, ms: [] };
});

for (let round = -warmUps; round < rounds; round++) {
  for (const { article, words, ms } of articles) {
    const startedAt = performance.now();
    const unread = { ...article }; // a reading is kept by its article
    makeItems(unread, analyse(unread, tables), tables);
    if (round >= 0) ms.push(((performance.now() - startedAt) * 500) / words);
  }
}
console.log(JSON.stringify(articles.map(({ slug, words, ms }) => ({ slug, words, ms }))));
