import { bundledArticles, goldenOf, judge, offeredOf, leans } from '#tests/golden/golden';
for (const {slug,article} of bundledArticles()) { const g=goldenOf(slug); for (const f of offeredOf(article).map(x=>judge(x,g))) if (leans(f,g)) console.log(slug,f.sentence,f.kind,f.value,'|',f.statement); }
