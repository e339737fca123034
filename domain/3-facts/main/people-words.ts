import type { Tables } from '#language/tables';

const groups = new Set([
  'team', 'crew', 'crowd', 'delegation', 'jury', 'mob', 'gang', 'squad', 'panel', 'coalition', 'government', 'administration', 'authorities', 'police', 'army',
  'parliament', 'council', 'court', 'committee', 'ministry', 'union', 'company', 'airline', 'firm', 'university', 'party', 'family', 'couple', 'public', 'force', 'forces', 'agency', 'junta', 'regime', 'cabinet', 'commission', 'board', 'club', 'band', 'troupe',
]);
const people = new Set([
  'man', 'men', 'woman', 'women', 'boy', 'boys', 'girl', 'girls', 'child', 'children', 'teenager', 'youth', 'delegates', 'delegate', 'students', 'student',
  'pupils', 'fans', 'residents', 'resident', 'officials', 'official', 'migrants', 'immigrants', 'militants', 'protestants', 'participants', 'applicants', 'troops',
  'inhabitants', 'defendants', 'tenants', 'refugees', 'employees', 'trustees', 'relatives', 'parents', 'mother', 'father', 'son', 'daughter', 'brother', 'sister',
  'husband', 'wife', 'patients', 'patient', 'clients', 'soldiers', 'rebels', 'guests', 'candidates', 'candidate', 'mayors', 'crowds', 'hackers', 'countries',
  'nations', 'families', 'academics', 'critics', 'civilians', 'politicians', 'guards', 'pilots', 'athletes', 'nurses', 'lawmakers', 'police', 'deputies', 'voters', 'clergy',
  'defector', 'detectives', 'experts', 'expert', 'witnesses', 'celebrities', 'parliamentarians', 'municipalities', 'teams', 'firefighters',
]);
/** End like those who do something, and are things. */
const things = /^(?:.*(?:ship|craft|liner|copter|container|meter|center|number|member-state|power|tower|water|weather|river|order|offer|paper|letter|winter|summer|quarter|matter|chapter|border|cluster|disaster|computer|printer|server|scanner|filter|fever|cancer|danger|disorder|encounter|thriller|chamber|register|frontier|barrier|corner|layer|poster|flower|timber|lumber|fiber|laser|trailer|freighter|tanker|bunker|shelter|shower|cover|murder|career|corridor|factor|sector|motor|error|vector|monitor|reactor|tractor|terror|harbor|mirror|horror|colou?r|labou?r|favou?r|honou?r|behaviou?r|floor|door|list|twist|mist|fist|wrist|beer|deer|burger|sneaker|dinner|manner|banner|counter|rubber|copper|silver|theater|newsletter|boulder|bomber|fighter jet|other|rather|another)s?)$/;
const doers = /[a-z]{3}(?:ers?|ors?|ists?|ians?|men|women|man|woman)$/;

/** Whether a common noun names people, or a body of them: "miners", "astronomers", "a team". Of people at large it says nothing. */
export function namesPeople(noun: string, { roles }: Tables): boolean {
  const word = noun.toLowerCase();
  const single = word.replace(/ies$/, 'y').replace(/s$/, '');
  if (groups.has(word) || people.has(word) || roles.has(word) || roles.has(single)) return true;
  return doers.test(word) && !things.test(word);
}

/** Whether a noun names a body and no single person: "the court". */
export const isBody = (noun: string) => groups.has(noun.toLowerCase());

/** Nouns that gather others: "a group of teenagers". */
export const bodiesOf = /^(?:groups?|teams?|pair|crowds?|delegations?|couple)$/;
/** Nouns that only count others: "half of all children". */
export const counts = /^(?:half|third|quarter|hundreds|thousands|dozens|scores|tens|number|majority|most|one|two|some|many|all|members?|part)$/;

/** Bodies whose name goes on behind "of": "the Parliament of New Zealand". */
export const bodies = /^(?:Parliament|Government|Municipality|Senate|Assembly|Ministry|Court|Church|Bank|Republic|University|City|Council|Kingdom|Department|Bishop)$/;
