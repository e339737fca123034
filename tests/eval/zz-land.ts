import { readFileSync } from 'node:fs';
import { parseArticle } from '#articles/parse';
import { loadTables } from '#server/documents';
import { readingOf } from '#facts/reading';
import { landmarksIn } from '#facts/things/landmarks';
const t=loadTables(); 
for (const f of process.argv.slice(2)) { const a=parseArticle(readFileSync(f,'utf8'),{}); if(!a.ok) continue; const r=readingOf(a.value,t);
 const l=landmarksIn(a.value.text,r.sentences,r.names,r.roles,t); for (const [w,x] of l.byWord) console.log(w,'::',x.map(y=>y.by+' @'+y.sentence).join(' | '));
 if (process.env.POS) console.log(r.sentences.slice(0,Number(process.env.POS)).map(s=>s.tokens.map((k,i)=>k.text+'/'+s.speech[i]).join(' ')).join('\n')); }
