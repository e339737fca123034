import { sentencesOf } from '#articles/sentences';
import { datesOf } from '#language/dates';
import { agreements, pairsOf } from '#tests/eval/date-count';
import { datedTexts } from '#tests/eval/date-sets';
const c = new Map<string, number[]>();
for (const set of ['timebank-aquaint', 'meantime-airbus-apple']) for (const [i, text] of datedTexts(set).entries()) {
  const offered = datesOf({ text: text.text, sentences: sentencesOf(text.text), date: text.date }).filter(d => d.value !== null).map(d => ({ ...d, kind: d.parser }));
  for (const pair of pairsOf(text, offered)) { const o = pair.offered as any; if (!o) continue;
    const k = `${o.parser} ${o.direction} ${o.precision}`; const x = c.get(k) ?? [0,0,0,0]; const h = i % 2; x[2*h+1]!++; if (agreements.value(pair)) x[2*h]!++; c.set(k, x); }
}
for (const [k, v] of [...c].sort()) console.log(k, `${v[0]}/${v[1]} ${v[2]}/${v[3]}`);
