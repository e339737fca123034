import { readFileSync } from 'node:fs';
import { parseArticle } from '#articles/parse';
import { readingOf } from '#facts/reading';
import { pointingOfWord } from '#facts/refers/words';
import { pointingOfThing } from '#facts/refers/things';
import { pointingOfPerson } from '#facts/refers/people';
import { wordAt } from '#facts/refers/pointing';
import { openThings } from '#facts/things/open-things';
import { tellsByLikeness } from '#facts/refers/likeness';
import { standsAlone, isWhole } from '#facts/standing';
import { isClear } from '#facts/clear';
import { loadTables } from '#server/documents';
const [path = '', words = ''] = process.argv.slice(2); const tables = loadTables();
const p = parseArticle(readFileSync(path, 'utf8'), {}); if (p.ok) { const r = readingOf(p.value, tables); for (const s of r.sentences) { const t = p.value.text.slice(s.span.start, s.span.end); if (!t.includes(words)) continue;
  console.log(t, '\n alone', standsAlone(s, r), 'whole', isWhole(s, r), 'clear', isClear(s, r, s.span), 'open', openThings(s, r, [s.opening, s.tokens.length]), 'like', tellsByLikeness(t), 'things', s.things, 'ante', s.antecedent?.person.name, 'clause', s.clause, 'dates', s.dates.map((d) => [d.text, d.value]), s.speech.join(' '));
  s.tokens.forEach((k, at) => { const w = wordAt(at, k, s, r, [s.opening, s.tokens.length], [s.opening, s.tokens.length]); const v = pointingOfWord(w) ?? pointingOfPerson(w) ?? pointingOfThing(w); if (v) console.log('   ', k.text, v); }); } }
