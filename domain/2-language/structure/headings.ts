import type { BlockReader } from '#language/structure/part';

const longest = 100;
const mostWords = 12;
const finished = /[.!?:;,…"”’')\]]$/;
const begins = /^["“‘']?[\p{Lu}\p{N}]/u;

/** A short line without a final mark above other paragraphs: "What happens next", "Group F — Sweden 1 – 0 Korea". */
export const headings: BlockReader = ({ words, next }) => {
  if (!next || words.length > longest || finished.test(words) || !begins.test(words)) return null;
  return words.split(' ').length <= mostWords ? 'heading' : null;
};
