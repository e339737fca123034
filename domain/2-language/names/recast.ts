import type { NameTag, Pass } from '#language/names/tagged';

const street = /^(?:Street|Road|Drive|Avenue|Lane|Boulevard|Highway|Park|Square|Bridge|Airport|Stadium|Beach|Bay|Lake|River|Island|Islands|Hill|Hills|Valley|Station|Plaza|Tower|Towers)$/;
const house = /^(?:Bank|Ltd|Limited|Inc|Corp|Corporation|Group|Holdings|Foundation|University|College|Hospital|Airlines|Airways|Association|Academy|Institute|Company|FC|Club|Party|Line|Lines|News|Times)\.?$/;

/** What is named after somebody is nobody: "David Baird Drive" is a street, "Heinrich Böll Foundation" a house. */
export const recast: Pass = (names, { tokens }) =>
  names.map((name) => {
    if (name.tag !== 'PER' || name.to - name.from < 2) return name;
    const last = tokens[name.sentence]?.[name.to - 1] ?? '';
    const tag: NameTag = street.test(last) ? 'LOC' : house.test(last) ? 'ORG' : 'PER';
    return { ...name, tag };
  });
