import { offeredFacts, judgedFacts, readVerdicts } from '#tests/eval/facts';
const v=readVerdicts();
for (const a of offeredFacts()) for (const {fact,verdict} of judgedFacts(a,v)) console.log(verdict?.right===true?'RIGHT':verdict?'WRONG':'?????', a.document.slice(10,-3),fact.kind,'|',fact.subject,'=',fact.value,'|',fact.statement.slice(0,160),'||',verdict?.occurs?'OCCURS':'',verdict?.right?'':verdict?.reason);
