import { isProper, type Pass } from '#language/names/tagged';

const honorific = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Madam|Madame|Professor|Lt|Col|Gen|Maj|Capt|Sgt|Adm|Brig|Cmdr|Rev|Hon|President|Minister|King|Queen|Prince|Princess|Pope|Justice|Judge|General|Colonel|Captain|Senator|Governor|Chancellor|Ambassador|Sheikh|Imam|Maulana|Sen|Rep|Gov|Marshal|Admiral|Major|Lieutenant|Inspector|Bishop|Archbishop|Father|Sister|Chief|CEO|MP|Datuk|Pol|(?:Lt|Maj|Brig|Lieutenant|Major|Brigadier|Police)-(?:Gen|General|Col|Colonel))\.?$/;
/** "Ahlibank CEO Hassan Ahmed": the person comes after the office. */
const offices = /^(?:CEO|MP|President|Minister|Secretary|Chairman|Director|Governor|Mayor|Senator|Spokesman|Spokeswoman)$/;
/** "Ahmed Mohamed Image: Agency": where a picture's words begin. */
const captions = /^(?:Image|Photo|Photograph|Picture|Credit|File|Video|Source)$/;
const article = /^(?:the|a|an)$/i;
/** "Field Museum bought Sue": a verb stands in no name. */
const verb = /^(?:bought|sold|won|beat|said|says|took|made|gave|held|met|sued|fired|hired|signed|agreed|lost|led|found|built|opened|closed|paid|announced|launched|will|would|has|had|was|is|were|are)$/;
const score = /^\d+[-–]\d+$/;
/** "Senate Bill 277", "Boeing 737": the number tells which. */
const numbered = /^(?:Bill|Resolution|Proposition|Amendment|Article|Chapter|Measure|Flight|Boeing|Airbus|Apollo|Soyuz|Directive|Section|Rule)$/;
const ofKind = /-(?:trained|educated|based|born|style|led|backed|owned|run|raised|winning)$/;
const isEdge = (word: string) => !/[\p{L}\p{N}]/u.test(word) || /^['’]s$/.test(word);

/** A name begins after articles, a person's after titles; none begins or ends with a mark. */
export const trimmed: Pass = (names, { tokens }) =>
  names.flatMap((name) => {
    if (!isProper(name.tag)) return [name];
    const words = tokens[name.sentence] ?? [];
    let { from, to } = name;
    while (from < to && (isEdge(words[from] ?? '') || article.test(words[from] ?? ''))) from++;
    while (to > from && isEdge(words[to - 1] ?? '')) to--;
    const told = words.slice(from + 1, to).findIndex((word) => verb.test(word));
    if (told >= 0) to = from + 1 + told;
    while (to - from > 1 && score.test(words[to - 1] ?? '')) to--;
    if (numbered.test(words[to - 1] ?? '') && /^\d{1,4}[A-Z]?$/.test(words[to] ?? '')) return [{ ...name, from, to: to + 1, tag: 'MISC' as const }];
    if (to - from > 1 && captions.test(words[to - 1] ?? '') && words[to] === ':') to--;
    // "Ivy League-trained" is nobody; "Boston-based Oasis Capital" is Oasis Capital.
    if (name.tag === 'PER' && ofKind.test(words[to - 1] ?? '')) return [];
    while (from < to - 1 && ofKind.test(words[from] ?? '')) from++;
    while (name.tag === 'PER' && from < to - 1 && honorific.test(words[from] ?? '')) from++;
    const office = name.tag === 'PER' ? words.slice(from, to).findLastIndex((word) => offices.test(word)) : -1;
    if (office > 0 && from + office + 1 < to) from += office + 1;
    return from < to ? [{ ...name, from, to }] : [];
  });
