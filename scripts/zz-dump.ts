// usage: zz-dump SETDIR OUTPREFIX
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArticle } from '#articles/parse';
import { analyse } from '#facts/analyse';
import { loadTables } from '#server/documents';
import { judged } from '#items/compose';
import { explained } from '#items/explain';
const [dir, out] = process.argv.slice(2) as [string, string];
const tables = loadTables();
let facts = '', questions = '', nf = 0, nq = 0, words = 0;
const rows: any[] = [];
for (const file of readdirSync(dir).filter((f) => f.endsWith('.md')).sort()) {
  const a = parseArticle(readFileSync(`${dir}/${file}`, 'utf8'), {}); if (!a.ok) { console.log('refused', file, a.error); continue; }
  const an = analyse(a.value, tables); const text = a.value.text; words += text.split(/\s+/).length;
  facts += `\n##### ARTICLE ${file}: ${a.value.title} (${a.value.date})\n\n${text}\n\n--- FACTS\n`;
  let last = '';
  for (const f of an.facts) { nf++; const s = f.statement; 
    facts += `F${nf} [${f.kind}] value: ${f.value} | subject: ${f.subject}\n   statement: ${s}\n   evidence words: "${text.slice(f.evidence.start, f.evidence.end)}" in sentence: "${text.slice(f.evidence.sentence.start, f.evidence.sentence.end).replace(/\s+/g, ' ')}"\n`; rows.push({ n: `F${nf}`, file, kind: f.kind, value: f.value, statement: s, confidence: f.confidence }); }
  questions += `\n##### ARTICLE ${file}: ${a.value.title} (${a.value.date})\n\n${text}\n\n--- QUESTIONS\n`;
  for (const j of judged(a.value, an, tables).filter(({ problems }) => problems.length === 0)) { const e: any = explained(j, an.facts, text); nq++;
    questions += `Q${nq} [${e.form}] ${e.stem}\n${e.options.length ? e.options.map((o: string) => `   ${e.keys.includes(o) ? '(KEY) ' : '      '}${o}`).join('\n') : `   counts as right: ${e.keys.join(' / ')}`}\n   proving sentence: ${e.sentence.replace(/\s+/g, ' ')}\n`;
    rows.push({ n: `Q${nq}`, file, form: e.form, template: e.template, kind: e.kind, stem: e.stem, keys: e.keys, acceptance: (j as any).item?.acceptance ?? (j as any).acceptance }); }
}
writeFileSync(`${out}-facts.txt`, facts); writeFileSync(`${out}-questions.txt`, questions); writeFileSync(`${out}-rows.json`, JSON.stringify(rows, null, 1));
console.log(dir, 'facts', nf, 'per 400', (nf / words * 400).toFixed(1), 'questions', nq, 'words', words);
