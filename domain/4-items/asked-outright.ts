import { holdsOpenDate } from '#items/clause-words';
import { answersFor } from '#items/answers-for';
import { distractorsFor } from '#items/distractors';
import type { ItemDraft, Scene, Template } from '#items/drafts';
import { isWorthAGap } from '#items/gap-worth';
import { howMany } from '#items/how-many';
import { whoDid } from '#items/who-did';

/** What a fact is said of begins as a question does. */
const asks = /^(?:Which (?:person|organisation|country|place)|How many|What percentage)\b/;
const mostWords = 36;
/** Behind "who" an office would answer as well as a name. */
const named: Readonly<Record<string, string>> = { person: 'What is the name of the person who', organisation: 'What is the name of the organisation that', country: 'What is the name of the country that', place: 'What is the name of the place that' };

/** "Which person, Pfizer's chairman, called": the question needs no aside. */
const withoutAside = (subject: string) => subject.replace(/^(Which (?:person|organisation|country|place)), [^,“"]+, (?!(?:and|or)\b)/u, '$1 ');

function ask(scene: Scene): ItemDraft[] {
  const { fact, sentence } = scene;
  const { subject } = fact;
  if (!asks.test(subject) || subject.includes('; ') || subject.split(' ').length > mostWords) return [];
  // "Which person, 75, Terry Perkins, 67, and Daniel Jones": of a list no one is asked for; nor by "who of Belarus".
  if (/^Which \p{L}+(?:,? (?:of|from)\b|, \d+, \p{Lu})/u.test(subject) || /^Which \p{L}+,? [^,]*,? and \p{Lu}/u.test(subject)) return [];
  if (whoDid.ask(scene).length > 0 || howMany.ask(scene).length > 0 || holdsOpenDate(scene, sentence.span)) return [];
  if (fact.kind === 'quantity' && !isWorthAGap(scene)) return [];
  const stem = `${withoutAside(subject)}?`;
  const [, thing = '', rest = ''] = /^Which (person|organisation|country|place) (.*)$/s.exec(stem) ?? [];
  const base = { template: 'asked', facts: [fact], worth: 0.8 };
  // "Which person, a geneticist, extracted": typed, it has to be the name as well.
  const typed = named[thing] === undefined || rest.startsWith(',') ? stem : `${named[thing]} ${rest}`;
  return [
    { ...base, form: 'choice', stem, keys: [fact.value], distractors: distractorsFor(scene, stem), difficulty: 0.4 },
    { ...base, form: 'typed', stem: typed, keys: answersFor(scene), distractors: [], difficulty: 0.65, worth: 0.72 },
  ];
}

/** "Which country said it was sending ships?": asked as the fact is said of it, where the closed templates for deeds and numbers do not fit. */
export const askedOutright: Template = { name: 'asked', ask };
