import type { BlockReader } from '#language/structure/part';

const longest = 160;
const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|da|van|von|der|bin|bint|al|el|la|le|du|ter|den) )?\p{Lu}[\p{L}\p{M}.'’-]*){1,4}`;
const names = String.raw`${name}(?:(?:, | and | & |, and )${name}){0,5}`;
const after = /^(?:[,|–—·•-] ?|in |for |at )/u;
/** Words in small letters that stand behind a name in a byline. */
const ofBylines = /^(?:and|for|in|of|the|at|on|de|da|van|von|der|bin|bint|al|el|la|with|staff|writer|writers|reporter|reporters|correspondent|correspondents|contributor|contributing|editor|editors|senior|chief|political|sports|science|business|foreign|special|deputy|freelance|journalist|bureau|desk|agencies|agency|from|to)$/u;
const by = new RegExp(String.raw`^(?:by|written by|words by|text by|story by|reporting by|report by) (${names})`, 'u');
const led = /^(?:By|BY|Written by|Words by|Text by|Story by|Reporting by|Report by) /u;
const credits = /^\(?(?:Additional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|Compiled|Edited|Written|Translated|Produced|Text|Words) by \p{Lu}/u;
const place = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:de |da )?\p{Lu}[\p{L}\p{M}.'’-]*){0,3}`;
const reports = new RegExp(String.raw`^(?:[\p{L}'’ ]{0,40}(?:correspondent|reporter|editor|writer) )?${names}(?:,? (?:in|for) ${place},?)? (?:(?:reports|reported|reporting|wrote)(?: for ${place})? from ${place}(?:(?:, | and |, and )${place}){0,4}|(?:also )?contributed(?: reporting)?(?: to this (?:report|story|article))?(?: from ${place}(?:(?:, | and |, and )${place}){0,4})?)\.?$`, 'u');

const stop = /\.$/;
const between = /[\s,|]+/;
const small = /^\p{Ll}/u;

/** Whether a sentence tells only who wrote or edited the article: "Jane Smith reports from Cairo." */
export function isByline(words: string): boolean {
  return words.length <= longest * 2 && (credits.test(words) || reports.test(words));
}

/** "By Jane Smith", "By Jane Smith and Ali Khan, Agency Staff": a line that names who wrote the article. */
export const bylines: BlockReader = ({ words }) => {
  if (words.length > longest) return null;
  if (isByline(words)) return 'byline';
  if (!led.test(words)) return null;
  const found = by.exec(words.replace(led, (lead) => lead.toLowerCase()));
  if (!found) return null;
  const rest = words.slice(found[0].length).replace(stop, '');
  if (rest !== '' && !after.test(rest.trimStart())) return null;
  return rest.split(between).every((word) => !small.test(word) || ofBylines.test(word)) ? 'byline' : null;
};
