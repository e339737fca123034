import type { BlockReader } from '#language/structure/part';

const labelled = /^[([*]{0,2}(?:corrections?(?: notice| appended)?|clarifications?|editors?['’]?s?['’]? notes?|authors?['’]?s?['’]? notes?|note to readers|publisher['’]s note)(?: ?\([^()]{1,40}\)| \d[^:]{0,30}| appended[^:]{0,30})? ?[:—–]/iu;
const told = /^(?:an?|the) (?:previous|earlier|original|prior) version of (?:this|the) (?:article|story|report|headline|post|piece|text|caption)\b|^this (?:article|story|report|headline|post|piece) (?:has been|was) (?:amended|corrected|clarified|edited)\b/iu;

/** Whether a paragraph tells what was wrong in the article, or what its editors want to be known. */
export const corrections: BlockReader = ({ words }) => (labelled.test(words.slice(0, 120)) || told.test(words.slice(0, 120)) ? 'correction' : null);
