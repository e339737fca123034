import { answersFor } from '#items/answers-for';
import { leans, questionWords } from '#items/clause-words';
import { distractorsFor } from '#items/distractors';
import type { ItemDraft, Template } from '#items/drafts';
import { pick } from '#items/wordings';

const lead = /(?<![ ,])[ ,]*\baccording to (?:the )?$/i;

/** "Which organisation is named in the article as the source of this statement? “...”" */
export const sourceOf: Template = {
  name: 'source',
  ask: (scene): ItemDraft[] => {
    const { fact, reading, sentence } = scene;
    const { text } = reading.article;
    const { start } = fact.evidence;
    const found = lead.exec(text.slice(sentence.span.start, start));
    const claim = { start: sentence.span.start, end: found ? sentence.span.start + found.index : start };
    if ((fact.kind !== 'organisation' && fact.kind !== 'event') || !found || claim.end - claim.start < 30 || leans(scene, claim)) return [];
    const who = fact.kind === 'event' ? 'Who' : 'Which organisation';
    const asked = pick([`${who} is named in the article as the source of this statement?`, `${who} does the article name as the source of this statement?`, `${who} stated this, according to the article?`, `${who} is the source of this statement in the article?`], 'source', fact);
    const stem = `${asked} “${questionWords(scene, claim)}.”`;
    const base = { template: 'source', facts: [fact], stem };
    return [
      { ...base, form: 'choice', keys: [fact.value], distractors: distractorsFor(scene, stem), difficulty: 0.5 },
      { ...base, form: 'typed', keys: answersFor(scene), distractors: [], difficulty: 0.7 },
    ];
  },
};
