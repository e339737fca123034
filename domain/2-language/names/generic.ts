import { isProper, wordsOf, type Pass } from '#language/names/tagged';

const bodies = 'Government State Court Party Corporation Police Opposition Company Ministry Department University College School Institute Agency Board Prosecution Executive Council Committee Secretariat Kingdom Republic President Minister Prime Justice';
const shortForms = 'MW TV CEO GDP HIV AIDS TB DNA RNA AI IT PhD MP MPs PM NGO NGOs km OK ID IV PPP ICU CCTV LGBT LGBTQ GMT UTC SMS URL VIP DVD USB GPS LED EV EVs IPO MoU MOU VAT Covid COVID COVID-19 Covid-19';
const generic: ReadonlySet<string> = new Set([...bodies.split(' '), ...shortForms.split(' ')]);

/** "the Government" and "TV" name nobody. */
export const withoutGeneric: Pass = (names, pages) =>
  names.filter((name) => !isProper(name.tag) || name.to - name.from > 1 || !generic.has(wordsOf(pages, name)[0] ?? ''));
