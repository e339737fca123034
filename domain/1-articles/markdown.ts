type Rule = readonly [RegExp, string];

const ofLines: readonly Rule[] = [
  [/^ {0,3}#{1,6} +/, ''],
  [/(?<! ) +#+$/, ''],
  [/^ {0,3}> ?/, ''],
  [/^ {0,3}[-*+] +(?=\S)/, ''],
  [/^ {0,3}(?:[-*_] ?){3,}$/, ''],
  [/^!\[[^\]\n]{0,300}\]\([^()\n]{0,500}\)$/, ''],
];

const ofWords: readonly Rule[] = [
  [/!\[([^[\]\n]{0,300})\]\([^()\n]{0,500}\)/g, '$1'],
  [/\[([^[\]\n]{1,300})\]\([^()\n]{0,500}\)/g, '$1'],
  [/\*\*([^*\n]{1,400})\*\*/g, '$1'],
  [/(^|[\s("“])\*([^*\s][^*\n]{0,400})\*(?=[\s.,;:!?)"”]|$)/g, '$1$2'],
  [/(^|[\s("“])_([^_\s][^_\n]{0,400})_(?=[\s.,;:!?)"”]|$)/g, '$1$2'],
  [/`([^`\n]{1,400})`/g, '$1'],
];

const apply = (rules: readonly Rule[], text: string) => rules.reduce((done, [mark, plain]) => done.replace(mark, plain), text);

/** The first heading of a Markdown text, without its marks; null when there is none. */
export function firstHeading(markdown: string): string | null {
  const line = markdown.split('\n').find((candidate) => /^ {0,3}#{1,6} +\S/.test(candidate));
  return line === undefined ? null : plainText(line);
}

/**
 * The words of a Markdown text: no marks of headings, emphasis, links, lists or quotations. Lines of a paragraph are
 * joined by a space, paragraphs stand one blank line apart.
 */
export function plainText(markdown: string): string {
  const blocks: string[][] = [[]];
  for (const line of markdown.split('\n')) {
    const heading = /^ {0,3}#{1,6} +\S/.test(line);
    const words = apply(ofWords, apply(ofLines, line)).replace(/[^\S\n]+/g, ' ').trim();
    if (heading || words === '') blocks.push([]);
    if (words !== '') blocks[blocks.length - 1]?.push(words);
    if (heading) blocks.push([]);
  }
  return blocks.filter((lines) => lines.length > 0).map((lines) => lines.join(' ')).join('\n\n');
}
