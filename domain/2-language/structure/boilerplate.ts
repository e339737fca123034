import type { BlockReader } from '#language/structure/part';

/** A paragraph that starts like this is no part of the report. */
const labels = /^(?:(?:read|see|watch|listen|more|related|don['’]t miss|in pictures|also)(?: (?:also|more|next|now|on this|here|this|stor(?:y|ies)|articles?|read|see))*|also read|recommended(?: for you| reading)?|sources?|tags?|topics?|keywords?|filed under|follow|share|trending|most read|about the authors?)(?: ?[:»>]| [—–|] )/iu;
const lines = /^(?:advertisements?|ad|sponsored(?: content)?|share|share this(?: article| story| page)?|print(?: this)?|comments?(?: \(\d+\))?|skip (?:ad|advertisement)|loading\.*|read more|continue reading(?: below)?|top stories|most (?:read|popular)|story continues below(?: advertisement)?|article continues (?:below|after) (?:this )?(?:ad|advertisement)|scroll to continue.*|more to follow|back to top)[.!…]?$/iu;
const asks = [
  'share (?:this|on|via)\\b', 'subscribe (?:to|now|here|today)\\b', 'sign up (?:for|to|here|now|today)\\b', 'click here\\b', 'join (?:us|our|the conversation)\\b',
  'follow (?:us|@\\w+|[^.!?]{1,60} on (?:twitter|x|facebook|instagram|telegram|whatsapp|youtube|linkedin|tiktok|threads|bluesky))\\b', 'like us on\\b', 'download (?:our|the|your free)\\b[^.!?]{0,40}\\bapp\\b',
  'get (?:the|our|all|more|your)\\b[^.!?]{0,80}\\b(?:newsletter|inbox)\\b', 'have (?:an opinion|your say|a story|a tip)\\b', '(?:leave|post|add) a comment\\b', 'let us know\\b', 'tell us\\b[^.!?]{0,60}\\b(?:comments|below)\\b',
  'for more (?:information|news|stories|on this)[^.!?]{0,60}(?:visit|see|go to|click|follow|subscribe)\\b', 'contact (?:us|the (?:author|reporter|newsroom|editor)s?)\\b', 'email (?:us|the author)\\b', '(?:support|donate to) (?:us|our|independent)\\b', 'stay (?:tuned|up to date|informed)\\b',
].join('|');
const rights = [
  'copyright (?:©|\\(c\\)|\\d{4}|by\\b|:)', '©', '\\(c\\) \\d{4}', 'this (?:material|content) (?:may|must|is) ', 'this is a developing story', 'the (?:views|opinions) expressed (?:here|in this|by the author|are)\\b',
  'this (?:article|story|report|piece|text|post|column|interview|essay|page|content|dispatch) (?:was |is |has been |have been |first |originally |also |may |must |cannot )+(?:first |originally |also |automatically |be )*(?:published|produced|written|syndicated|republished|reproduced|translated|appeared|generated|adapted|licensed|provided|updated|copied|supported|funded|based on)\\b',
  'this (?:article|story|report|piece) (?:first |originally )?appeared\\b', '(?:originally|first) published (?:in|on|by|at)\\b', 'republished (?:from|with|under)\\b', 'reprinted (?:from|with)\\b', 'licensed under\\b', 'the post .{1,120} appeared first on\\b',
].join('|');
const sentences = new RegExp(`^(?:${asks}|${rights})`, 'iu');
const anywhere = /\ball rights reserved\b|\bmay not be (?:published|broadcast|reproduced|rewritten|redistributed)\b/iu;

/** Whether a sentence is the publisher's and not the report's: "All rights reserved.", "Subscribe to our newsletter." */
export function isBoilerplate(sentence: string): boolean {
  return sentences.test(sentence) || anywhere.test(sentence);
}

/** "Advertisement", "Read more: ...": a paragraph of the publisher's. */
export const boilerplate: BlockReader = ({ words }) => {
  const head = words.slice(0, 200);
  return lines.test(head) || labels.test(head) ? 'boilerplate' : null;
};
