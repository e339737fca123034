import type { FactKind } from '#facts/fact';
import type { Found } from '#facts/found/found';
import { isLand } from '#facts/lands';
import type { Reading, SentenceReading } from '#facts/reading';
import { isSureHere, isWholeName } from '#facts/sure-names';
import type { Mention } from '#language/mentions';
import type { Tables } from '#language/tables';

/** "Team Estonia", "Comic Corps of Canada": part of a longer name. */
const insideName = /[^.!?”"] \p{Lu}[\p{L}-]+ (?:of )?$/u;

/** Without such a word a capital may stand for its government. */
const placeBefore = /\b(?:(?:in|at|near|outside|around|through|across|into|via|inside|(?:north|south|east|west) of|(?:came|come|flew|flown|travel+ed|went|moved|returned|arrived|sailed|towed|taken|brought|carried|sent|fled|way|journey|flight|trip|visit|voyage|born|based|living|lives|lived) (?:from|to|in))(?: the| downtown| central)?) $/i;
/** "The streets of Asmara", "left Sydney": words that only a place goes with. */
const spotBefore = /\b(?:(?:streets|parts|cit(?:y|ies)|capital|ports?|towns?|outskirts|suburbs?|cent(?:er|re)|coasts?|districts?|regions?|provinces?|islands?|villages?|residents|skies|harbou?r|heart|edge|shores?) of|left|leaving|reached|reaching|visited|visiting|toured|linking) $/;
const landBefore = /\b(?:on|under|over|into|along|up|down|from|to|of|between|towards|links|with|and|reached|crosses|crossed)(?: the)? $/i;
/** "Speaking at the White House", "on the 35th floor of the Equitable Center": a building. */
const isVenueHere = /\b(?:(?:[Aa]t|[Ii]n|[Ii]nside|[Oo]utside|[Nn]ear|[Tt]o|[Ll]eft|[Ll]eaving)|(?:floor|roof|steps|front|lobby|lawn|bar|hall|room|rooms|garden|gardens|offices|corridors|gates) of) (?:the )?$/;
const venueBefore = /\b(?:[Aa]t|[Ii]n|[Nn]ear|[Oo]utside) (?:the )?(?:[\p{Lu}][\p{L}-]+ )?$/u;

/** What may follow a country that stands for itself; in "US dollars" or "China trade" it does not. */
const standsForItself = /^(?:['’]s\b|[.,;:)]|$| \d+[-–]\d+| (?:and|or|as well as|in|on|at|to|from|by|was|were|is|are|has|had|have|will|would|for|of|with|who|which|that|after|before|during|since|also|where|when|while)\b)/;

const general = /^(?:the|of|and|for|executive|national|central|general|supreme|federal|high|state|joint|special|standing|regional|local|international|city|county|district|royal|public|security|foreign|defen[cs]e|interior|home|health|education|finance|justice|government|administration|cabinet|senate|congress|parliament|house|assembly|army|police|navy|force|forces|crown|court|state|party|opposition|league)$/i;

/** "The Executive Committee", "ED": of what, or what for, its name does not say. */
function isGeneric({ name }: Mention, { words, organisations }: Tables): boolean {
  if (organisations.has(name)) return false;
  return /^\p{Lu}{2,5}$/u.test(name) || name.split(' ').every((word) => general.test(word) || (words.orgHeads.has(word) && word !== 'Treasury'));
}

const ofPlan = / (?:Programme|Program|Project|Plan|Initiative|Campaign|Mission|Agreement|Protocol|Act|Award|Prize|Cup|Tour|Tournament|Festival|Championships?)$/;

/** Whether anything but the tagger tells that one word is somebody: a given name, a role, "he" or "she" behind it. "Holden" may be a maker of cars. */
function isHuman({ name }: Mention, { tables, roles, sentences }: Reading): boolean {
  return name.includes(' ') || tables.firstNames.has(name) || roles.some(({ person }) => person.name === name) || sentences.some(({ antecedent }) => antecedent?.person.name === name);
}

/** Lands that are no countries. */
const territories = new Set(['HK', 'MO', 'PR', 'GI', 'BM', 'NC', 'PF', 'GU', 'KY', 'FK', 'GF', 'GP', 'MQ', 'RE']);

function kindOfName(name: Mention, reading: Reading): FactKind | null {
  const { article, tables } = reading;
  const before = article.text.slice(Math.max(0, name.start - 40), name.start);
  switch (name.type) {
    case 'person':
      // A surname that two people share, or nobody's full name, tells of nobody.
      if (!isWholeName(name.name, reading)) return null;
      if (!isHuman(name, reading)) return null;
      // "Trump's travel ban" tells of a ban.
      if (/^['’]s?\b/.test(article.text.slice(name.end, name.end + 3))) return null;
      // "A temple of Baba Baukhnag": nobody who does anything.
      return /\bthe $|\b(?:temple|shrine|church|god|goddess|deity|patron) (?:of|to) $/i.test(before) ? null : 'event';
    case 'country': {
      const after = article.text.slice(name.end, name.end + 40);
      const verb = /^ ([a-z]+)/.exec(after)?.[1] ?? '';
      // "Sudan, who was 45": a rhinoceros.
      if (/^, who\b/.test(article.text.slice(name.end, name.end + 6))) return null;
      // "Ireland's was not the only upset": its upset.
      if (/^['’]s (?:was|is|were|are|has|had)\b/.test(after)) return null;
      // "A goalkeeper at Monaco": a club.
      if (/\bat (?:the )?$/.test(before)) return null;
      if (insideName.test(before) || /^[Mm]ainland /.test(name.text) || /\b[Mm]ainland $/.test(before)) return null;
      if (territories.has(name.country ?? '')) return placeBefore.test(before) || landBefore.test(before) ? 'where' : null;
      return standsForItself.test(after) || tables.verbs.past.has(verb) || tables.verbs.present.has(verb) ? 'country' : null;
    }
    case 'place':
      if (/^(?:North|South|East|West|Central)$/.test(name.name)) return null;
      // "A 2-2 draw at Chelsea": a club.
      if (/\b(?:draws?|wins?|victory|victories|defeats?|loss|drew|won|lost|beaten|match|game|away)(?: \d+-\d+)? at $/.test(before)) return null;
      // "In Batman: The Animated Series": a work is called so.
      if (!standsForItself.test(article.text.slice(name.end, name.end + 40)) || /^: \p{Lu}/u.test(article.text.slice(name.end, name.end + 3))) return null;
      return (placeBefore.test(before) || spotBefore.test(before) || (isLand(name.text, tables) && landBefore.test(before))) && !insideName.test(before) ? 'where' : null;
    case 'organisation': {
      // "The Rinderpest Eradication Programme" is no body, and "Broadcast.com" is cut.
      if ((ofPlan.test(name.name) && !tables.organisations.has(name.name)) || /^\.\p{Ll}/u.test(article.text.slice(name.end, name.end + 2))) return null;
      // "House Republicans" are people of one.
      if (/ (?:Republicans|Democrats|Conservatives|Liberals)$/.test(name.name) && !tables.organisations.has(name.name)) return null;
      // "U.S. District Judge Denny Chin" is no body.
      if (/\b(?:Judge|Senator|Prime Minister|Secretary-General)\b/.test(name.name)) return null;
      // "The Vienna-based Board": where it has its seat is no part of its name.
      if (/-based /.test(name.name) || isGeneric(name, tables) || (name.name.startsWith('University of ') && /^, \p{Lu}/u.test(article.text.slice(name.end, name.end + 3)))) return null;
      const after = article.text.slice(name.end, name.end + 40).replace(/^ \(\p{Lu}[\p{L}\p{N}.]*\)/u, '');
      const verb = /^ ([a-z]+)/.exec(after)?.[1] ?? '';
      // An acronym in brackets says again what stands before it.
      if (before.endsWith('(')) return null;
      if (/^(?:North|South|East|West|Central)$/.test(name.name)) return null;
      if (!standsForItself.test(after) && !tables.verbs.past.has(verb) && !tables.verbs.present.has(verb)) return null;
      if (/ (?:House|Cent(?:er|re)|Tower|Building|Plaza)$/.test(name.name) && isVenueHere.test(before)) return null;
      return !/^['’]/.test(after) && name.name.split(' ').some((word) => tables.words.venueWords.has(word.toLowerCase())) && venueBefore.test(before) && /^(?:the )?$|\b[Aa]t (?:the )?$/.test(before.slice(-8)) ? 'where' : 'organisation';
    }
    default:
      return null;
  }
}

/** People, places, countries and organisations that a sentence names, each as the kind of fact that it stands for there. */
export function named(sentence: SentenceReading, reading: Reading): Found[] {
  return sentence.names.flatMap((name) => {
    const kind = kindOfName(name, reading);
    const { confidence } = name;
    // "Washington D.C." says more than the name it is known by.
    // "Delhi" is not said to be New Delhi, unless the article calls it so.
    const isOwn = name.name.includes(name.text) && (name.name === name.text || name.name.startsWith(name.text) || reading.article.text.includes(name.name));
    const value = kind === 'where' && name.type === 'place' && !isOwn ? name.text : name.name;
    return kind === null || !isSureHere(name, reading) ? [] : [{ start: name.start, end: name.end, kind, value, confidence }];
  });
}
