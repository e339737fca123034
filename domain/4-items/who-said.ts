import { answersFor } from '#items/answers-for';
import { speakersBeside } from '#items/speakers';
import { pick } from '#items/wordings';
import type { ItemDraft, Scene, Template } from '#items/drafts';

/** The first sentences of a quotation, 220 characters at most. */
function shortened(words: string): string {
  if (words.length <= 220) return words;
  const cut = words.slice(0, 220);
  const stop = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('? '), cut.lastIndexOf('! '));
  return stop > 60 ? cut.slice(0, stop + 1) : `${cut.slice(0, cut.lastIndexOf(' ')).replace(/ (?:and|or|of|the|an?|to|in|on|for|with|by|at|from|that)$/, '')} …`;
}

/** "He can have it": whom the words are about, only the article says. */
function pointsElsewhere(words: string): boolean {
  return /\b(?:he|she|him|his|her|hers)\b(?!['’]?\p{L}*-)/iu.test(words) || /\b[Tt]his (?:would|will|could|has|had|can|may|was|should)\b/.test(words) || /^(?:It|They|That|Those|These|There)\b(?!['’]s (?:no|not|time)\b| (?:is|are|was|were|will be) (?:no|not|time)\b)/.test(words);
}

/** Whether the sentence that proves who said it names the speaker, be it by the surname: "he said" proves nothing. */
function provesSpeaker({ fact: { value, evidence: { sentence } }, reading: { article: { text } } }: Scene): boolean {
  const told = text.slice(sentence.start, sentence.end);
  return value.split(' ').some((word) => /^\p{Lu}\p{L}/u.test(word) && told.includes(word));
}

/** "Who said: “...”?" */
export const whoSaid: Template = {
  name: 'who-said',
  ask: (scene): ItemDraft[] => {
    const { fact } = scene;
    if (fact.kind !== 'quote' || pointsElsewhere(fact.subject) || !/^\p{Lu}/u.test(fact.subject) || /\||\[(?:\.\.\.|…)\]/.test(fact.subject) || fact.value.split(' ').length < 2 || !provesSpeaker(scene)) return [];
    const words = `“${shortened(fact.subject)}”`;
    const stem = pick([`Who said this? ${words}`, `Who said this, according to the article? ${words}`, `Who said these words in the article? ${words}`, `Who spoke these words, according to the article? ${words}`], 'who-said', fact);
    const base = { template: 'who-said', facts: [fact], stem };
    const speakers = speakersBeside(scene, fact.value, stem);
    return [
      // Where nobody else speaks, people who are only named would be no answer.
      ...(speakers.length > 0 ? [{ ...base, form: 'quote' as const, keys: [fact.value], distractors: speakers, difficulty: 0.4 }] : []),
      { ...base, form: 'typed', stem: `What is the name of the person who said this, according to the article? ${words}`, keys: answersFor(scene), distractors: [], difficulty: 0.65 },
    ];
  },
};
