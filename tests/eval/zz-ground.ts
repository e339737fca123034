import { readFileSync, readdirSync } from 'node:fs';
import { documentsOf } from '#tests/eval/roles';
import { parseArticle } from '#articles/parse';
import { loadTables } from '#server/documents';
import { readingOf } from '#facts/reading';
import { definitesIn, isExplained } from '#facts/things/definites';
import { groundsOf } from '#facts/ground';
import { standsAlone, refersInside } from '#facts/standing';
const t=loadTables(); const which=process.argv[2];
const docs= which==='b'||which==='c' ? readdirSync(which==='b'?'content/articles':'../shared/corpora/articles').filter(f=>f.endsWith('.md')&&f!=='README.md').map(f=>({text:readFileSync((which==='b'?'content/articles/':'../shared/corpora/articles/')+f,'utf8')})) : documentsOf('even').slice(Number(process.argv[3]??0),Number(process.argv[4]??12));
for (const d of docs) { const a=parseArticle(d.text,which!=='w'?{}:{date:'2021-06-15'}); if(!a.ok) continue; const r=readingOf(a.value,t);
 for (const s of r.sentences) { if (s.part) continue; const gs=groundsOf(s,r); for (const g of gs.length?gs:[null]) { const un=definitesIn(s,[0,s.tokens.length]).filter(x=>!isExplained(s,x,t)&&!s.things.some(y=>y.start===s.tokens[x.the]!.start)).map(x=>s.tokens.slice(x.the,x.end).map(y=>y.text).join(' '));
  console.log(g?(g.clause===null?'WHOLE':'CLAUSE'):'NONE', s.clauses.length, g?g.statement:a.value.text.slice(s.span.start,s.span.end), un.length?'  ## '+un.join('; '):'', s.things.length?'  => '+s.things.map(x=>x.by).join('; '):''); } } }
