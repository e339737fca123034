import type { Tables } from '#language/tables';

/** Words that stand before the name of a land or water: "Lake Victoria", but "Sea Org" is none. */
const leads = /^(?:Mount|Lake|Cape|Gulf|Strait|Bay|River|Isle|Island|Islands)$/;

/** Whether a name says by itself that it is a land or water: "Andaman Sea", "Lake Victoria". */
export function isLand(name: string, { words: { landHeads } }: Tables): boolean {
  const words = name.split(' ');
  // "Gulf Oil" is none.
  if (words[0] === 'Gulf' && words[1] !== 'of' && words[1] !== 'Coast') return false;
  return words.length > 1 && (landHeads.has(words.at(-1) ?? '') || leads.test(words[0] ?? ''));
}

const hasEachLand = / (?:Ministry|Board|Party|Department|Council|Committee|Agency|Authority|Commission|Court|Office|Bureau|Police|Senate|Parliament|Congress|Assembly)$/;

/** Whether a name is of a body that each country has, and tells of none: "the Public Health Ministry", "the National Drugs Board". */
export function isOfAnyLand(name: string, { organisations, places, demonyms }: Tables): boolean {
  return hasEachLand.test(` ${name}`) && !organisations.has(name) && !name.split(' ').some((word) => places.has(word) || demonyms.has(word));
}
