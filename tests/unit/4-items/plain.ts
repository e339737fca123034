import { withoutOccasion } from '#items/occasion';

/** Wordings that say the same, and the one that a test names them by. */
const same: readonly (readonly [RegExp, string])[] = [
  [/^According to the article, /i, ''],
  [/, according to the article\?$/, '?'],
  [/^(Which of these countries [^?]*), according to the article\?/, '$1?'],
  [/^(?:on (?:what|which) (?:date|day)|when|in (?:what|which) (?:month and year|month|year)|during which year) /i, 'When '],
  [/^(?:in (?:what|which) city|where) /i, 'Where '],
  [/^which person (?!does)/i, 'Who '],
  [/^what (country|organisation) /i, 'Which $1 '],
  [/^(?:Who is described in the article as|Who does the article describe as|Which person does the article call|Who is called) (“.*”)(?: in the article)?\?$/, 'Who is $1?'],
  [/^(?:how old was (.*?)(?: at the time)?|(?:what|which) age does the article give for (.*))\?$/i, 'How old was $1$2 at the time?'],
  [/^(?:what|which) (office|post) (?:did (.*) hold|does the article say (.*) held)\?$/i, 'What $1 did $2$3 hold?'],
  [/^(?:how does the article describe (.*)|who was ([^“”]*)|what does the article say ([^“”]*) was)\?$/i, 'Who was $1$2$3?'],
  [/^Of which country does the article say (.*) was (.*)\?$/u, '$1 was $2 of which country?'],
  [/^Of which country was (.*) (\p{Lu}\p{L}*(?: \p{L}+)?)\?$/u, '$1 was $2 of which country?'],
  [/^(?:Complete the sentence from the article:|Fill the gap in this sentence from the article:|What belongs in the gap in this sentence from the article\?|What is missing from this sentence of the article\?)/, 'Complete:'],
  [/^Which of these countries (?:does the article (?:name|list) (?:in the gap|here)|are named in the gap)\?/, 'Which does it name?'],
  [/^Which of these countries (?:belong in the gap|fill the gap|are missing here|stand in the gap)\?/, 'Which belong?'],
  [/^(Who|Which organisation) (?:is named in the article as the source of this statement|does the article name as the source of this statement|stated this, according to the article|is the source of this statement in the article)\?/, '$1 is the source?'],
  [/^Who (?:said(?: this, according to the article\?|\?| these words in the article\?|:)|spoke these words, according to the article\?) (“.*”)\??$/, 'Who said $1'],
  [/^(?:True or false, according to the article\?|Is this true or false, according to the article\?|Read this sentence:) (“.*”).*$/, 'True or false? $1'],
  [/^(“.*”) Is that true or false, according to the article\?$/, 'True or false? $1'],
  [/^(?:which of these words are by (.*)|what did (.*) say|which of these did (.*) say)\?$/i, 'What did $1$2$3 say?'],
];

/** A stem in the wording that tests name it by: which of its wordings was chosen does not matter. */
export function plain(stem: string): string {
  const words = same.reduce((so, [wording, by]) => so.replace(wording, by), withoutOccasion(stem));
  return words.charAt(0).toUpperCase() + words.slice(1);
}
