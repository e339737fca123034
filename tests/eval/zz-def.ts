import { documentsOf } from '#tests/eval/roles';
import { parseArticle } from '#articles/parse';
import { loadTables } from '#server/documents';
import { readingOf } from '#facts/reading';
import { definitesIn, isExplained } from '#facts/things/definites';
const t=loadTables(); const c=new Map<string,number>(); let all=0, un=0; const ex:string[]=[];
for (const d of documentsOf('even').slice(0,120)) { const a=parseArticle(d.text,{date:'2021-06-15'}); if(!a.ok) continue; const r=readingOf(a.value,t);
 for (const s of r.sentences) for (const x of definitesIn(s,[0,s.tokens.length])) { all++; if(!isExplained(s,x,t)) { un++; const w=s.tokens.slice(x.the+1,x.end).map(y=>y.lower).join(' '); const h=s.tokens[x.head]!.lower; c.set(h,(c.get(h)??0)+1); if (Math.random()<0.01) ex.push(w+' || '+a.value.text.slice(s.span.start,s.span.end).slice(0,200)); } } }
console.log(all,un); console.log([...c].sort((a,b)=>b[1]-a[1]).slice(0,400).map(x=>x.join(' ')).join(', ')); console.log(ex.join('\n'));
