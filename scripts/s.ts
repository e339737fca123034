import { readFileSync, readdirSync } from 'node:fs';
import { parseArticle } from '#articles/parse';
import { readingOf } from '#facts/reading';
import { analyse } from '#facts/analyse';
import { standsAlone } from '#facts/standing';
import { loadTables } from '#server/documents';
const t = loadTables(); let S = 0, A = 0, C = 0; const show = process.argv[3] === 'all';
for (const dir of process.argv[2]!.split(',')) for (const f of readdirSync(dir).filter((x) => /\.md$/.test(x) && x !== 'README.md').sort()) { const p = parseArticle(readFileSync(`${dir}/${f}`, 'utf8')); if (!p.ok) continue; const r = readingOf(p.value, t); const words = p.value.text.split(/\s+/).length; const facts = analyse(p.value, t).facts; const key = new Set(facts.filter((x) => !(x.kind === 'event' || x.kind === 'organisation')).map((x) => x.kind + x.value)); const st = new Set(facts.filter((x) => x.kind === 'event' || x.kind === 'organisation').map((x) => x.statement)); let alone = 0, cl = 0; for (const s of r.sentences) { const ok = standsAlone(s, r); if (ok) alone++; if (s.clause) cl++; if (show) console.log(ok ? 'OK ' : 'NO ', s.clause ? 'C' : '-', p.value.text.slice(s.span.start, s.span.end)); } S += r.sentences.length; A += alone; C += cl; console.log(f, 'words', words, 'sentences', r.sentences.length, 'alone', alone, 'clause', cl, 'facts', facts.length, 'distinct/400', ((key.size + st.size) * 400 / words).toFixed(1)); }
console.log(S, A, C);
