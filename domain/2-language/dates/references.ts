import type { DateParser, Reading } from '#language/dates/date';

const reference = (value: string): Reading => ({ value, precision: 'reference', relative: true, loose: true });

/** "now", "currently", "these days". */
export const present: DateParser = {
  name: 'present',
  pattern: /\b(?:right now|now|currently|current(?! (?:affairs|account))|nowadays|these days|presently|at present|at the moment|at this time)\b/gi,
  read: () => reference('PRESENT_REF'),
};

/** "recently", "recent years", "in the past". */
export const bygone: DateParser = {
  name: 'bygone',
  pattern: /\b(?:(?:more |most )?recently|(?:the )?recent (?:days|weeks|months|years|decades)|(?<=\b(?:in|of|from) )the past\b(?= ?[.,;:)]| (?:and|but|that|the|they|he|she|it|has|have|was|were)\b)|(?:the )?(?:last|past) (?:few|several|couple of) (?:days|weeks|months|quarters|years|decades)|(?:several|many|a few|some) (?:days|weeks|months|years|decades) ago)\b/gi,
  read: () => reference('PAST_REF'),
};

/** "soon", "the future", "coming months". */
export const toCome: DateParser = {
  name: 'to-come',
  pattern: /\b(?:the (?:near |foreseeable )?future\b(?! of)|the (?:near|short|long) term|as soon as possible|(?<!\b[Aa]s |\b[Tt]oo |\b[Hh]ow )soon\b(?! after)|(?<!\bthe )(?:near |foreseeable )?future(?= (?:years|quarters|months|weeks|earnings|sales|growth))(?: (?:years|quarters|months|weeks))?|(?:the )?coming (?:days|weeks|months|quarters|years|decades))\b/gi,
  read: ([words], { direction }) => (/^soon$/i.test(words) && direction() === 'past' ? null : reference('FUTURE_REF')),
};
