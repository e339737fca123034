import { capitalised } from '#core/capitals';
import { holdsOpenDate } from '#items/clause-words';
import { answersFor } from '#items/answers-for';
import type { ItemDraft, Scene, Template } from '#items/drafts';
import { isWorthAGap } from '#items/gap-worth';
import { goesOnToAnother } from '#facts/deeds';
import type { SentenceReading } from '#facts/reading';
import { howMany } from '#items/how-many';
import { whoDid } from '#items/who-did';
import { isFinite } from '#language/clauses/scene';

/** What a fact is said of begins as a question does. */
const asks = /^(?:who|[Ww]hich (?:person|organisation|country|place)|How many|What percentage)\b/;
const mostWords = 36;
/** "Which person, 75, Terry Perkins, 67, and Daniel Jones", "which person and a crowd": one of a list; "which person of Belarus": half a name for it; "which country were": a side. */
const isOfList = /^Which \p{L}+(?:,? (?:of|from|and|or|were|are|have)\b|, \d+, \p{Lu}|,? [^,]*,? and \p{Lu})/u;
/** Without a comma, only these surely begin another subject. */
const opensSubject = /^(?:about|some|nearly|almost|its|their|the|an?|\d.*)$/;

/** "Reported 674 cases, and about 90 percent of them were traced": what the second clause tells is of another subject. */
function isOfTwoClauses({ tokens, speech }: SentenceReading): boolean {
  return tokens.some(({ text }, at) => {
    const next = tokens[at + 1]?.lower ?? '';
    const joins = tokens[at - 1]?.text === ',' ? /^(?:and|but|so|yet)$/.test(text) && !/^(?:VB|MD|RB|IN|TO|W)/.test(speech[at + 1] ?? '') : /^(?:and|but)$/.test(text) && opensSubject.test(next);
    if (!joins) return false;
    const end = tokens.findIndex(({ kind }, place) => place > at && kind === 'mark');
    return tokens.slice(at + 2, end < 0 ? tokens.length : end).some((_, place) => isFinite({ tokens, parts: speech }, at + 2 + place));
  });
}

/** "Which person, Pfizer's chairman, called": the question needs no aside. */
const withoutAside = (subject: string) => subject.replace(/^(Which (?:person|organisation|country|place)), [^,“"]+, (?!(?:and|or)\b)(?=\p{Ll})/u, '$1 ');
/** "..., his office said": the question asks what was done. */
const withoutSource = (subject: string) => subject.replace(/, (?:he|she|they|it|\p{Ll}[^,“”]{2,40}) (?:said|says)$/u, '');

/** A question for a name that is typed: behind "who" an office would answer as well. */
function forName(stem: string): string {
  const [, thing = 'person', rest = ''] = /^(?:Who|Which (person|organisation|country|place)) (.*)$/s.exec(stem) ?? [];
  // "The country that had lost their first match"
  // "The person who an emeritus professor"
  if (rest === '' || /^(?:an?|the|his|her|who|,)\b/.test(rest) || (thing === 'country' && /\btheir\b/.test(rest))) return stem;
  return `What is the name of the ${thing} ${thing === 'person' ? 'who' : 'that'} ${rest}`;
}

function ask(scene: Scene): ItemDraft[] {
  const { fact, sentence } = scene;
  const subject = capitalised(fact.subject);
  if (!asks.test(fact.subject) || fact.kind === 'quote' || subject.includes('; ') || subject.split(' ').length > mostWords) return [];
  if (isOfList.test(subject) || isOfTwoClauses(sentence) || (sentence.clause && goesOnToAnother(sentence, [sentence.clause.verb, sentence.tokens.length]))) return [];
  // "The country that is a small, oil-rich country"
  if (/^which (country|organisation|place) is an? (?:[\p{L}-]+,? ){0,4}(?:country|nation|state|company|firm|organi[sz]ation|place)\b/u.test(fact.subject)) return [];
  if (whoDid.ask(scene).length > 0 || howMany.ask(scene).length > 0 || holdsOpenDate(scene, sentence.span)) return [];
  if (fact.kind === 'quantity' && !isWorthAGap(scene)) return [];
  const stem = `${withoutSource(withoutAside(subject))}?`;
  // To be typed only: of such to be chosen from, readers accepted 8 of 25.
  return [{ template: 'asked', facts: [fact], form: 'typed', stem: forName(stem), keys: answersFor(scene), distractors: [], difficulty: 0.65 }];
}

/** "Which country said it was sending ships?": asked as the fact is said of it, where the closed templates for deeds and numbers do not fit. */
export const askedOutright: Template = { name: 'asked', ask };
