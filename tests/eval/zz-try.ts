import { sentencesOf } from '#articles/sentences';
import { datesOf } from '#language/dates';
import { readFileSync } from 'node:fs';
for (const line of readFileSync(0, 'utf8').trim().split('\n')) {
  const dates = datesOf({ text: line, sentences: sentencesOf(line), date: '2013-03-20' });
  console.log(line, '=>', dates.map(d => `[${d.text}] ${d.value} ${d.loose ? 'loose ' : ''}${d.range ? d.range.from + '..' + d.range.to : ''}${d.direction ?? ''}`).join(' ; '));
}
