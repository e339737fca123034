import { isProper, type NameTag, type Pass } from '#language/names/tagged';

const street = /^(?:Street|Road|Drive|Avenue|Lane|Boulevard|Highway|Park|Square|Bridge|Airport|Stadium|Beach|Bay|Lake|River|Island|Islands|Hill|Hills|Valley|Station|Plaza|Tower|Towers)$/;
const venue = /^(?:Street|Road|Avenue|Boulevard|Highway|Square|Bridge|Airport|Stadium|Station|Arena|Theatre|Theater|Palace|Tower|Towers|Cathedral|Temple|Harbour|Dam)$/;
const house = /^(?:Bank|Ltd|Limited|Inc|Corp|Corporation|Group|Holdings|Foundation|University|College|Hospital|Airlines|Airways|Association|Academy|Institute|Company|FC|Club|Party|Line|Lines|News|Times)\.?$|[a-z](?:management|bank|bau|shipping|consult|logistics)$/;

function tagOf(tag: NameTag, last: string): NameTag {
  if (tag === 'ORG') return venue.test(last) ? 'LOC' : tag;
  if (tag !== 'PER') return tag;
  return street.test(last) ? 'LOC' : house.test(last) ? 'ORG' : tag;
}

/** What is named after somebody is nobody, and where people meet is no body: "David Baird Drive", "Lusail Stadium", "Heinrich Böll Foundation". */
export const recast: Pass = (names, { tokens }) =>
  names.map((name) => {
    const tag = name.to - name.from < 2 ? name.tag : tagOf(name.tag, tokens[name.sentence]?.[name.to - 1] ?? '');
    return tag === name.tag ? name : { ...name, tag };
  });

const courtesy = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.?$/;
const initials = /^(?:\p{Lu}\.?){1,3}$/u;
const particle = /^(?:de|van|von|der|den|del|della|di|da|dos|du|la|ten|ter)$/;

/** "Mr de Klerk", "FW de Klerk": somebody, whatever the tagger took the name for. */
export const people: Pass = (names, { tokens }) =>
  names.map((name) => {
    const [first = '', second = '', third] = (tokens[name.sentence] ?? []).slice(name.from, name.to);
    const isPerson = second !== '' && (courtesy.test(first) || (initials.test(first) && particle.test(second) && third !== undefined));
    return isPerson && isProper(name.tag) ? { ...name, tag: 'PER' as NameTag } : name;
  });
