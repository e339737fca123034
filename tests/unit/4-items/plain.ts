import { withoutOccasion } from '#facts/naming';

/** Wordings that say the same, and the one that a test names them by. */
const same: readonly (readonly [RegExp, string])[] = [
  [/^According to the article, /i, ''],
  [/, according to the article\?$/, '?'],
  [/^(Which of these countries [^?]*), according to the article\?/, '$1?'],
  [/^(?:on (?:what|which) (?:calendar )?(?:date|day)|when|in (?:what|which) (?:month and year|month|year)|during which year) /i, 'When '],
  [/^(?:in (?:what|which) city|where) /i, 'Where '],
  // Before "which person", which may be missing from a sentence.
  [/^(?:Which .{4,20} (?:belongs in the gap in|is missing from|completes)|Fill the gap in) (?:this sentence|these sentences) (?:from|of) the article(?:\?| with the right .{4,20}:)/, 'Complete:'],
  [/^which person (?!does)/i, 'Who '],
  [/^What is the name of the person who /i, 'Who '],
  [/^What is the name of the (organisation|country) that /i, 'Which $1 '],
  [/^what (country|organisation) /i, 'Which $1 '],
  [/^(?:Who is described in the article as|Who does the article describe as|Which person does the article call|Who is called) (“.*”)(?: in the article)?\?$/, 'Who is $1?'],
  [/^(?:how old was (.*?)(?: at the time)?|(?:what|which) age does the article give for (.*))\?$/i, 'How old was $1$2 at the time?'],
  [/^(?:what|which) (office|post) (?:does the article (?:give|name) for (.*)|is given for (.*) in the article)\?$/i, 'What $1 for $2$3?'],
  [/^(?:how does the article describe (.*)|as what is (.*) described in the article|(?:according to the article, )?who is ([^“”]*?)|how is (.*) described in the article)\?$/i, 'What is $1$2$3$4?'],
  [/^(?:Of which country is (.*) named as (.*) in the article|Of which country does the article name (.*) as (.*)|The article names (.*) as (.*) of which country|In the article, (.*) is named as (.*) of which country)\?$/, '$1$3$5$7 is named as $2$4$6$8 of which country?'],
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
