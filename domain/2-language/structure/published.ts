import type { BlockReader } from '#language/structure/part';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )';
const day = new RegExp(`^${weekday}?(?:${month} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${month}(?:,? \\d{4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})(?:[,|–—-]? ?(?:at )?\\d{1,2}[:.]\\d\\d.{0,20})?\\.?$`, 'iu');
const labelled = /^(?:(?:first |last |originally )?(?:published|posted|updated|modified)|date)(?: on| at)?:? .{0,20}\d/iu;
const finished = /[.!?]$/;

/** "Monday, March 5, 2007", "Published: 5 March 2007 10:30": a line that tells when the article came out. */
export const published: BlockReader = ({ words }) => (words.length <= 80 && (day.test(words) || (labelled.test(words) && !finished.test(words))) ? 'published' : null);
