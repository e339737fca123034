import type { Mention, NameSign } from '#language/mentions';
import type { Tables } from '#language/tables';

/** All names of a document, better known than each by itself. */
export type Refiner = (mentions: readonly Mention[], text: string, tables: Tables) => Mention[];

const kindWord = /^(?:\p{Lu}[\p{L}-]+ )*(?:company|firm|group|bank|giant|airline|carmaker|newspaper|magazine|agency|website|network|club|party|band|brand|broadcaster|maker) (?=\p{Lu})/u;

/** "American company Google" is Google. */
export const withoutKind: Refiner = (mentions) =>
  mentions.map((mention) => {
    const lead = mention.type === 'organisation' || mention.type === 'unknown' ? (kindWord.exec(mention.text)?.[0].length ?? 0) : 0;
    const name = mention.text.slice(lead);
    return lead === 0 ? mention : { ...mention, start: mention.start + lead, text: name, name };
  });

/** What "the shipping company" makes sure of the name behind it; judged, not counted. */
const calledSo = 0.9;
const kindBefore = /\b(?:company|firm|airline|carmaker|automaker|manufacturer|retailer|newspaper|broadcaster|start-up|startup|charity|think-tank|non-profit) $/;

/** "The Danish shipping company Maersk": what is called a company is one. */
export const afterKind: Refiner = (mentions, text) =>
  mentions.map((mention) => (mention.type === 'demonym' || mention.type === 'country' || !kindBefore.test(text.slice(Math.max(0, mention.start - 16), mention.start)) ? mention : { ...mention, type: 'organisation', country: null, confidence: Math.max(mention.confidence, calledSo), signs: [...new Set<NameSign>([...mention.signs, 'before', 'head-word'])] }));
