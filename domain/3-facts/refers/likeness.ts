/** Words that tell of something by its likeness to what was told before, or by its place behind it. Each is a pattern with its example. */
export const likenesses: readonly (readonly [example: string, pattern: RegExp])[] = [
  ['Jones also attended.', /\balso (?:attended|took part|spoke|voted|came|agreed|joined|won|died|resigned|signed)(?=[.,;]|$)/u],
  ['It has been shut since.', /\bsince(?=[.,;]|$)/u],
  ['She paid no less interest.', /\bno (?:less|more) [a-z]+(?! than\b)(?=[.,;]|$)/u],
  ['Jones lost as much.', /\bas (?:much|many)(?=[.,;]|$)/u],
  ['Next came Jones.', /^Next (?:came|went|was|were)\b/u],
  ['Jones declined to elaborate.', /\b(?:declined|refused) to (?:elaborate|comment|answer|say more)/u],
  ['At others the doors stayed shut.', /\b(?:At|In|For|On|With|To|Among|By) others\b/u],
  ['Millions watched in Kenya.', /\bwatched in\b/u],
  ['Jones was among those who spoke.', /\bamong those who (?:spoke|attended|signed|voted|came|died|left)(?=[.,;]|$)/u],
  ['What followed was a war.', /^What (?:followed|happened next|came next)\b/u],
  ['They fled to nearby Kabul.', /\bnearby (?=\p{Lu})/u],
  ['Its rival Airbus sold more.', /\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) rival (?!of\b|to\b)/u],
  ['Kenya passed a similar law.', /\ban? similar [a-z]+(?! to\b)/u],
  ['Kenya passed similar laws.', /\bsimilar [a-z]+s(?! to\b)/u],
  ['By contrast, Kenya grew.', /\b[Bb]y (?:contrast|comparison)\b/u],
  ['He was cheered in the speech that followed.', /\bthat followed(?=[.,;])/u],
  ['In a separate case, Jones was freed.', /^In (?:a|another) separate\b/u],
  ['Jones was removed in May.', /\b(?:was|were|been) (?:removed|added|excluded|dropped|withdrawn)(?= (?:in|on)\b|[.,;])/u],
  ['Jones lost, compatriot Smith won.', /(?:^|, )(?:partner|colleague|teammate|co-author|compatriot|successor|predecessor) (?=\p{Lu})/u],
  ['Jones arrived the night before.', /\bthe (?:night|day|evening|morning|week|month|year) before(?=$|[.,;])/u],
  ['Jones was abroad at the time.', /\bat the time(?! of| when| that)\b/u],
  ['Most work in a country of farmers.', /\bin an? (?:nation|country|city|town) of\b/u],
  ['Kenya followed suit.', /\bfollow(?:ed|s)? suit/u],
  ['Kenya did the same.', /\b(?:did|does|do|doing|done) (?:so|the same|likewise)/u],
  ['Jones took the opposite view.', /\b(?:took|takes|taken|made|makes|had|has) the (?:same|opposite)\b/u],
  ['Each in turn was asked.', /\bin turn\b/u],
  ['Smith won as well as her.', /\bas well as (?:him|her|them|it)\b/u],
  ['Smith gave away her half.', /\b(?:his|her|its|their) (?:half|share|part|turn)\b/u],
  ['Smith said no.', /\b(?:said|says|say) (?:no|yes)\b/u],
  ['Kenya would pay.', /\b(?:would|will) pay(?=[.,;])/u],
  ['Fire destroyed most of it.', /\b(?:parts?|most|much|some|all|none|rest|half|few|many) of (?:it|them)\b/u],
  ['Dozens more were hurt.', /\b(?:[Hh]undreds|[Tt]housands|[Dd]ozens|[Ss]cores|\d[\d,]{0,12}|one|two|three|several|many) more(?: (?!than\b)(?=[a-z])|(?=$|[.,;]))/u],
  ['Sales passed two million.', /\b(?:to|reach|reached|pass|passed|topped|hit|past) (?:one|two|three|five|ten|\d[\d.,]{0,12}) (?:million|billion)(?=$|[.,;])/u],
  ['Jones took over from Smith.', /\b(?:took|takes|taken) over(?: from\b| in\b| on\b|[.,])/u],
  ['Jones stays on as captain.', /\b(?:stay|stays|stayed|remain|remained|continue|continued|step|stepped|stand|stood|stepping) (?:on |down |aside )?as (?:CEO|chief executive|chairman|chairwoman|president|captain|coach|manager|leader)(?! of\b)/u],
  ['Jones took over as head.', /\b(?:took|takes|taken) over as (?:CEO|chief executive|chairman|chairwoman|president|captain|coach|manager|leader|head)(?! of\b)/u],
];

const likeness = new RegExp(likenesses.map(([, { source }]) => source).join('|'), 'u');

/** Whether words tell of something by its likeness to what another sentence tells: "Kenya did the same". */
export const tellsByLikeness = (words: string) => likeness.test(words);
