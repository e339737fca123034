import { readFileSync, readdirSync } from 'node:fs';
import { documentsOf } from '#tests/eval/roles';
import { parseArticle } from '#articles/parse';
import { loadTables } from '#server/documents';
import { readingOf } from '#facts/reading';
import { asideFacts } from '#facts/asides';
const t=loadTables(); const which=process.argv[2];
const dir= which==='b'?'content/articles/':'../shared/corpora/articles/';
const docs= which!=='w' ? readdirSync(dir).filter(f=>f.endsWith('.md')&&f!=='README.md').map(f=>({text:readFileSync(dir+f,'utf8')})) : documentsOf('even').slice(Number(process.argv[3]??0),Number(process.argv[4]??12));
for (const d of docs) { const a=parseArticle(d.text,which!=='w'?{}:{date:'2021-06-15'}); if(!a.ok) continue; const r=readingOf(a.value,t);
 for (const f of asideFacts(r)) console.log(f.kind,'|',f.subject,'=',f.value,'|',f.statement); }
