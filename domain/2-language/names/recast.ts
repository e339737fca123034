import type { NameTag, Pass } from '#language/names/tagged';

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
