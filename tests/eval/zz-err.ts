import { sentencesOf } from '#articles/sentences';
import { datesOf } from '#language/dates';
import { agreements, pairsOf } from '#tests/eval/date-count';
import { datedTexts } from '#tests/eval/date-sets';
const want = new RegExp(process.argv[2] ?? '.');
const byWord = process.argv[3] === 'words';
const counts = new Map<string, [number, number]>();
for (const set of ['timebank-aquaint', 'meantime-airbus-apple']) for (const text of datedTexts(set)) {
  const offered = datesOf({ text: text.text, sentences: sentencesOf(text.text), date: text.date }).filter(d => d.value !== null).map(d => ({ ...d, kind: d.parser }));
  for (const pair of pairsOf(text, offered)) {
    const ok = agreements.value(pair);
    const k = (pair.offered as any)?.kind ?? 'missed';
    if (!want.test(k)) continue;
    if (byWord) { const w = text.text.slice(pair.offered?.start ?? pair.wanted!.start, pair.offered?.end ?? pair.wanted!.end).toLowerCase(); const c = counts.get(w) ?? [0, 0]; counts.set(w, [c[0] + (ok ? 1 : 0), c[1] + 1]); continue; }
    if (ok) continue;
    const at = pair.offered?.start ?? pair.wanted!.start; const e = pair.offered?.end ?? pair.wanted!.end;
    console.log(`${k} | ${text.date} | got ${pair.offered?.value ?? '-'} (${(pair.offered as any)?.direction ?? ''}) want ${pair.wanted?.value ?? '-'} | ${text.text.slice(Math.max(0, at - 90), at).replace(/\s+/g, ' ')}[${text.text.slice(at, e)}]${text.text.slice(e, e + 50).replace(/\s+/g, ' ')}`);
  }
}
if (byWord) for (const [w, [a, b]] of [...counts].sort((x, y) => y[1][1] - x[1][1])) console.log(w, `${a}/${b}`);
